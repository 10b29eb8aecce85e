package cn.kehui.filing.submission;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Step;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.vault.BlobId;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@KehuiTest
class RemarkRulesTest {
    @Autowired Forms forms;

    /** Rows as name:intro; a cell and a row are followed when rows are moved or taken out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rows[0].intro | 讲座:一 灯光秀:二 | 讲座:改 灯光秀:二 | true",
                "rows[0].intro | 讲座:一 灯光秀:二 | 讲座:一 灯光秀:改 | false",
                "rows[0].intro | 讲座:一 灯光秀:二 | 灯光秀:二 讲座:一 | false",
                "rows[0].intro | 讲座:一 灯光秀:二 | 灯光秀:二 讲座:改 | true",
                "rows[0].intro | 讲座:一 灯光秀:二 | 灯光秀:二 | true",
                "rows[1] | 讲座:一 灯光秀:二 | 讲座:一 灯光秀:二 | false",
                "rows[1] | 讲座:一 灯光秀:二 | 讲座:一 灯光秀:改 | true",
                "rows[1] | 讲座:一 灯光秀:二 | 讲座:一 | true",
                "whole | 讲座:一 | 讲座:一 | false",
                "whole | 讲座:一 | 讲座:改 | true",
                "rows | 讲座:一 | 讲座:一 灯光秀:二 | true"
            })
    void aRowIsFollowed(String place, String before, String now, boolean dealt) {
        var form = forms.find(new FormId("recommendation", "2025")).orElseThrow();
        assertThat(dealt(form, place, rows(before), rows(now), "", "")).isEqualTo(dealt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "events_held | 3 | 3 | a | a | false",
                "events_held | 3 | ' 3 ' | a | a | false",
                "events_held | 3 | 4 | a | a | true",
                "events_held | 3 | 3 | a | b | false",
                "paper:a | 3 | 4 | a1 | a1 | false",
                "paper:a | 3 | 3 | a1 | a2 | true",
                "paper:a | 3 | 3 | a1 | a1 a2 | true",
                "paper:a | 3 | 3 | a1 b1 | a1 b2 | false",
                "whole | 3 | 3 | a1 | a1 | false",
                "whole | 3 | 3 | a1 | a2 | true",
                "whole | 3 | 4 | a1 | a1 | true"
            })
    void aFigureAndAnAttachmentAre(
            String place,
            String before,
            String now,
            String papers,
            String papersNow,
            boolean dealt) {
        var form = forms.find(new FormId("week-statistics", "2025")).orElseThrow();
        assertThat(dealt(form, place, held(before), held(now), papers, papersNow)).isEqualTo(dealt);
    }

    private static boolean dealt(
            Form form, String place, Answers before, Answers now, String papers, String papersNow) {
        boolean whole = place.equals(Checks.WHOLE);
        var step =
                new Step(
                        new SubmissionId(UUID.randomUUID()),
                        1,
                        Move.RETURN,
                        new PersonId(UUID.randomUUID()),
                        "王审",
                        "小市科学技术局",
                        Instant.EPOCH,
                        whole ? "请核对" : "",
                        whole ? Map.of() : Map.of(place, "请核对"));
        var remarks =
                RemarkRules.remarks(
                        step,
                        form,
                        new RemarkRules.Version(before, papers(papers)),
                        new RemarkRules.Version(now, papers(papersNow)));
        assertThat(remarks).hasSize(1);
        return remarks.getFirst().dealt();
    }

    private static Answers held(String many) {
        return new Answers("小崂山区科学技术局", Map.of("events_held", many), List.of());
    }

    private static Answers rows(String all) {
        return new Answers(
                "小崂山区科学技术局",
                Map.of(),
                Arrays.stream(all.split(" "))
                        .map(one -> one.split(":"))
                        .map(one -> Map.of("name", one[0], "intro", one[1]))
                        .toList());
    }

    /** The first letter is what it is attached for. */
    private static List<Attachment> papers(String all) {
        return all.isBlank()
                ? List.of()
                : Arrays.stream(all.split(" "))
                        .map(
                                one ->
                                        new Attachment(
                                                UUID.nameUUIDFromBytes(
                                                        one.getBytes(
                                                                java.nio.charset.StandardCharsets
                                                                        .UTF_8)),
                                                one.substring(0, 1),
                                                one + ".pdf",
                                                new BlobId("0".repeat(64)),
                                                1,
                                                Instant.EPOCH,
                                                ""))
                        .toList();
    }
}
