package cn.kehui.duty.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a campaign's file gives as the words of its notice stands in the notice. */
class NoticeWordsTest {
    private static final Path NOTICES = Path.of("../shared/seeds");

    @ParameterizedTest
    @CsvSource({
        "national-2025, 001",
        "qingdao-2025, 000",
        "qingdao-2022, 002",
        "qingdao-2021, 003",
        "shandong-2023, 004",
        "weihai-2023, 004"
    })
    void standInTheNotice(String id, String number) throws IOException {
        assumeTrue(Files.isDirectory(NOTICES), "the real notices are not here: not compared");
        var campaign = new Shipped().find(new CampaignId(id)).orElseThrow().campaign();
        var notice = notice(number);

        assertThat(words(campaign).stream().filter(words -> !notice.contains(bare(words))))
                .isEmpty();
    }

    private static List<String> words(Campaign campaign) {
        var words = new ArrayList<>(campaign.themes());
        words.add(campaign.notice().title());
        words.add(campaign.notice().number());
        words.addAll(campaign.notice().follows());
        campaign.periods().forEach(period -> words.add(period.words()));
        campaign.events()
                .forEach(event -> Stream.of(event.words(), event.place()).forEach(words::add));
        campaign.contacts()
                .forEach(
                        contact ->
                                Stream.of(contact.phone(), contact.mail(), contact.address())
                                        .forEach(words::add));
        for (var duty : campaign.duties()) {
            words.add(duty.deadline().words());
            duty.quotas().forEach(quota -> words.add(quota.words()));
        }
        for (var rule : campaign.evidence()) {
            if (rule instanceof EvidenceRule.Kinds(var kinds, _)) {
                words.addAll(kinds);
            } else if (rule instanceof EvidenceRule.Wording(var wording, _)) {
                words.addAll(wording);
            } else if (rule instanceof EvidenceRule.Size(var size, _, _, _)) {
                words.add(size);
            } else if (rule instanceof EvidenceRule.Least(var kind, int least, _)) {
                words.add(kind + "不少于" + least + "张");
            } else if (rule instanceof EvidenceRule.People(int least, _)) {
                words.add(least + "人以上");
            } else if (rule instanceof EvidenceRule.Length(int seconds, _)) {
                words.add("视频时长不超过" + seconds / 60 + "分钟");
            }
        }
        return words;
    }

    private static String notice(String number) throws IOException {
        try (var files = Files.list(NOTICES)) {
            var file =
                    files.filter(one -> one.getFileName().toString().startsWith(number))
                            .findFirst()
                            .orElseThrow();
            return bare(Files.readString(file, UTF_8));
        }
    }

    /**
     * Without what differs between one copy of a text and another: spaces, stars, width of
     * brackets.
     */
    private static String bare(String words) {
        return words.replaceAll("[\\s\\p{Z}*]", "").replace('(', '（').replace(')', '）');
    }
}
