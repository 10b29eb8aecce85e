package cn.kehui.report.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.ground.cipher.Suite;
import cn.kehui.ground.database.Refusal;
import cn.kehui.report.archive.ArchiveCheck.Fault;
import cn.kehui.report.archive.ArchiveCheck.Wrong;
import cn.kehui.visitor.programme.PublicProgramme;
import cn.kehui.visitor.programme.PublishedOnes;
import cn.kehui.week.activity.ActivityMove;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;

/** What was held stays readable as files, and everybody can see whether they are as they were. */
@KehuiTest
class ArchivedActivitiesTest {
    private static final CampaignId WEEK = CampaignId.of("small-2025");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)\"");

    @Autowired ApplicationContext context;
    @Autowired PublicProgramme programme;
    @Autowired Archives archives;
    @Autowired JdbcClient db;
    @TempDir Path folder;

    private PublishedOnes ones;
    private Path place;

    @BeforeEach
    void begin() {
        ones = new PublishedOnes(context);
        place = folder.resolve("2025");
    }

    @AfterTransaction
    void forget() {
        programme.renew();
    }

    private Archives.Made make(CipherSettings settings) throws IOException {
        var signer = new ArchiveSigner(folder, settings);
        return archives.make(new Archives.Wanted(WEEK, place, false), signer);
    }

    private String read(String path) throws IOException {
        return Files.readString(place.resolve(path));
    }

    private ArchiveCheck.Checked check() throws IOException {
        return new ArchiveCheck(CipherSettings.USUAL, place).look();
    }

    @Test
    void whatEverybodyCouldReadIsThereInBothLanguagesAndPointsAtNothingElse() throws IOException {
        var id = ones.published(Map.of("title", "<b>走近</b>深海"));
        var off = ones.published(Map.of("title", "观星夜"));
        ones.move(off, ActivityMove.CANCEL, "台风");
        ones.approved(Map.of("title", "还没有公布的"));

        var made = make(CipherSettings.USUAL);

        assertThat(made.activities()).isEqualTo(2);
        assertThat(read("index.html")).contains("&lt;b&gt;走近&lt;/b&gt;", "观星夜", "已取消");
        assertThat(read("en/activities/" + id.value() + ".html")).contains("lang=\"en\"", "深海");
        assertThat(read("data/activities.jsonl").lines()).hasSize(2);
        var all = everything();
        assertThat(all).doesNotContain("85910000", "李文", "赵负责", "还没有公布的");
        assertThat(
                        db.sql("select count(*) from journal where act = 'CampaignArchived'")
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
        everyLinkLeadsToAFile();
    }

    private String everything() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.walk(place)) {
            for (var one : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(one)).append('\n');
            }
        }
        return all.toString();
    }

    private void everyLinkLeadsToAFile() throws IOException {
        try (var files = Files.walk(place)) {
            for (var page : files.filter(one -> one.toString().endsWith(".html")).toList()) {
                var links = LINK.matcher(Files.readString(page)).results().toList();
                assertThat(links).isNotEmpty();
                for (var link : links) {
                    var file = page.getParent().resolve(link.group(1)).normalize();
                    assertThat(file).as("from " + page).startsWith(place).isRegularFile();
                }
            }
        }
    }

    @Test
    void whoeverHasItSeesWhetherItIsAsItWas() throws IOException {
        var id = ones.published(Map.of());
        var made = make(CipherSettings.USUAL);
        assertThat(check().faults()).isEmpty();
        assertThat(check().signers()).isEqualTo(made.signers()).hasSize(1);

        var page = "activities/" + id.value() + ".html";
        Files.writeString(place.resolve(page), read(page).replace("科考船", "科学船"));
        Files.delete(place.resolve("kehui.svg"));
        Files.createSymbolicLink(place.resolve("zz"), Path.of("/etc/hostname"));
        assertThat(check().faults())
                .containsExactlyInAnyOrder(
                        new Fault(Wrong.CHANGED, page),
                        new Fault(Wrong.MISSING, "kehui.svg"),
                        new Fault(Wrong.MORE, "zz"));

        var manifest = place.resolve(ArchiveManifest.NAME);
        Files.writeString(manifest, Files.readString(manifest).replace("小市", "大市"));
        assertThat(check().faults())
                .contains(new Fault(Wrong.SIGNATURE, made.signers().getFirst()));
        for (var words :
                List.of(
                        "[".repeat(10_000),
                        "{}",
                        "null",
                        "{\"format\":1}",
                        "{\"format\":1,\"campaign\":\"\",\"title\":\"\",\"madeAt\":\"\",\"files\":[null]}")) {
            Files.writeString(manifest, words);
            assertThat(check().faults())
                    .as(words)
                    .extracting(Fault::wrong)
                    .containsExactly(Wrong.UNREADABLE);
        }
    }

    @Test
    void aManifestThatPointsElsewhereReadsNothingThere() throws IOException {
        ones.published(Map.of());
        make(CipherSettings.USUAL);
        var manifest = place.resolve(ArchiveManifest.NAME);
        Files.writeString(manifest, Files.readString(manifest).replace("kehui.svg", "../secret"));
        Files.writeString(folder.resolve("secret"), "x");

        assertThat(check().faults()).contains(new Fault(Wrong.MISSING, "../secret"));
    }

    @Test
    void whereTheOtherSuiteIsSetBothSign() throws IOException {
        ones.published(Map.of());
        var made = make(CipherSettings.USUAL.with(Suite.GM));

        assertThat(made.signers()).hasSize(2).doesNotHaveDuplicates();
        assertThat(check().signers()).isEqualTo(made.signers());
        place = folder.resolve("again");
        assertThat(make(CipherSettings.USUAL.with(Suite.GM)).signers()).isEqualTo(made.signers());
        assertThat(Json.read(read("data/campaign.json"), Map.class)).containsEntry("year", 2025);
    }

    @Test
    void whatIsNotOverIsArchivedOnlyIfAskedAndNothingIsWrittenOver() throws IOException {
        assertThatThrownBy(() -> make(CipherSettings.USUAL)).isInstanceOf(Refusal.class);
        ones.published(Map.of("rows[0].day", "2099年5月24日"));
        assertThatThrownBy(() -> make(CipherSettings.USUAL))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--unfinished");
        var signer = new ArchiveSigner(folder, CipherSettings.USUAL);
        archives.make(new Archives.Wanted(WEEK, place, true), signer);
        assertThat(read("index.html")).contains("还没有结束");

        var before = everything();
        var again = new Archives.Wanted(WEEK, place, true);
        assertThatThrownBy(() -> archives.make(again, signer)).isInstanceOf(Refusal.class);
        assertThat(everything()).isEqualTo(before);
        var nobody = new Archives.Wanted(CampaignId.of("nobody-2025"), place, true);
        assertThatThrownBy(() -> archives.make(nobody, signer)).isInstanceOf(NotFound.class);
        try (var left = Files.list(folder)) {
            assertThat(left.map(one -> one.getFileName().toString()).toList())
                    .containsExactlyInAnyOrderElementsOf(
                            List.of("2025", "archive-signer-international"));
        }
    }
}
