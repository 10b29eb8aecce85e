package cn.kehui.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.base.Finding;
import cn.kehui.base.NotFound;
import cn.kehui.collect.Collections.Corrected;
import cn.kehui.form.FormId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@KehuiTest
class CollectionsTest {
    private static final FormId STATISTICS = FormId.of("week-statistics@2025");
    private static final FormId RECOMMENDATION = FormId.of("recommendation@2025");

    @Autowired Collections collections;
    @Autowired CollectionSql files;
    @Autowired ReadingSql words;
    @Autowired Tables tables;
    @Autowired Readings readings;
    @Autowired Clock clock;
    @Autowired ApplicationEventPublisher events;
    @TempDir Path folder;

    private final CollectionId id = new CollectionId(UUID.randomUUID());

    private Table read(FormId form, String folder) {
        collections.add(id, form, SampleMail.of(folder));
        while (readings.next()) {}
        return collections.table(id);
    }

    private Collected of(String unit) {
        return collections.table(id).rows().stream()
                .filter(file -> file.answers().unit().contains(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsAFolderAndSaysWhatIsWrongWithIt() {
        var table = read(STATISTICS, "统计表");

        assertThat(table.files()).hasSize(25);
        assertThat(table.rows()).hasSize(22);
        assertThat(table.totals().units()).isEqualTo(21);
        assertThat(table.unread()).extracting(file -> Path.of(file.name()).getFileName().toString())
                .containsExactlyInAnyOrder("机器人学会.docx", "老科协统计表.docx", "海洋发展局.docx");
        assertThat(table.files()).extracting(Collected::name).isSorted();
        assertThat(table.problems()).isNotEmpty();
    }

    @Test
    void addsTheSameFileOnceHoweverOftenItIsSent() {
        var first = collections.add(id, STATISTICS, SampleMail.of("统计表"));
        var again = collections.add(id, STATISTICS, SampleMail.of("统计表"));

        assertThat(first).isEqualTo(new Added.Taken(25, 0));
        assertThat(again).isEqualTo(new Added.Taken(0, 25));
        assertThat(collections.find(id).files()).isEqualTo(25);
    }

    @Test
    void takesNoFormsOfAnotherKind() {
        collections.add(id, STATISTICS, List.of());

        assertThat(collections.add(id, RECOMMENDATION, SampleMail.of("推荐表")))
                .isEqualTo(new Added.OtherForm(STATISTICS));
        assertThat(collections.find(id).files()).isZero();
    }

    @Test
    void keepsACorrectionBesideTheSendersWords() {
        read(STATISTICS, "统计表");
        var file = of("西海岸新区");

        assertThat(file.at("public_on_site")).anyMatch(Collected.Said::stops);
        assertThat(collections.correct(id, file.number(), "public_on_site", "400")).isInstanceOf(Corrected.Kept.class);

        var now = of("西海岸新区");
        assertThat(now.answers().at("public_on_site")).isEqualTo("400");
        assertThat(now.received().answers().at("public_on_site")).isEqualTo("300-500");
        assertThat(now.at("public_on_site")).noneMatch(Collected.Said::open);

        collections.restore(id, file.number(), "public_on_site");
        assertThat(of("西海岸新区").answers().at("public_on_site")).isEqualTo("300-500");
    }

    @Test
    void refusesWhatIsNotUnderstoodAndWhatIsNowhere() {
        read(STATISTICS, "统计表");
        int number = of("市南区").number();

        assertThat(collections.correct(id, number, "events_held", "很多"))
                .isInstanceOfSatisfying(Corrected.Refused.class, refused ->
                        assertThat(refused.findings()).extracting(Finding::key).containsExactly("number.unread"));
        assertThat(collections.correct(id, number, "events_held", " ")).isInstanceOf(Corrected.Refused.class);
        assertThat(of("市南区").corrections()).isEmpty();
        assertThatThrownBy(() -> collections.correct(id, number, "no_such", "1")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> collections.correct(id, 999, "events_held", "1")).isInstanceOf(NotFound.class);
    }

    @Test
    void holdsAConfirmationUntilTheFigureChanges() {
        read(STATISTICS, "统计表");
        var file = of("李沧区");
        assertThat(file.at("public_on_site")).anyMatch(Collected.Said::asks);

        collections.confirm(id, file.number(), "public_on_site", "电话问过");
        assertThat(of("李沧区").at("public_on_site")).noneMatch(Collected.Said::open);
        assertThat(of("李沧区").at("public_on_site")).extracting(Collected.Said::reason).contains("电话问过");

        collections.correct(id, file.number(), "public_on_site", "约600");
        assertThat(of("李沧区").at("public_on_site")).anyMatch(Collected.Said::asks);
    }

    @Test
    void countsTheVersionThatAPersonChose() {
        var table = read(STATISTICS, "统计表");
        var versions = table.versions(of("即墨区"));
        var old = versions.stream().filter(file -> !file.counted()).findFirst().orElseThrow();
        assertThat(versions).hasSize(2);

        collections.choose(id, old.number());

        var now = collections.table(id);
        assertThat(now.file(old.number()).counted()).isTrue();
        assertThat(now.versions(old)).filteredOn(Collected::counted).hasSize(1);
        assertThat(now.stops()).isEqualTo(table.stops() - 2);
    }

    @Test
    void leavesARowOutSoThatTheQuotaIsMet() {
        var table = read(RECOMMENDATION, "推荐表");
        var file = of("城阳区");
        assertThat(file.at("rows[3]")).anyMatch(Collected.Said::stops);

        collections.leaveOut(id, file.number(), 1);

        var now = of("城阳区");
        assertThat(now.stops()).isFalse();
        assertThat(now.answers().rows()).hasSize(4);
        assertThat(now.now().rows()).hasSize(3);
        assertThat(now.placeNow("rows[3].name")).isEqualTo("rows[2].name");
        assertThat(collections.table(id).totals().rows()).isEqualTo(table.totals().rows() - 1);
    }

    @Test
    void saysOfAFileThatIsTooLargeThatItIs() throws Exception {
        var large = folder.resolve("large");
        Files.write(large, new byte[(20 << 20) + 1]);

        collections.add(id, STATISTICS, List.of(new Mailed("大.docx", large, false, null)));

        var unread = collections.table(id).unread();
        assertThat(unread).hasSize(1);
        assertThat(unread.getFirst().findings().getFirst().finding().key()).isEqualTo("file.over-limit");
    }

    @Test
    void readsAgainWhatAnEndedProcessHadBegun() {
        collections.add(id, STATISTICS, SampleMail.of("统计表").subList(0, 1));
        assertThat(words.next(UUID.randomUUID())).isPresent();

        while (readings.next()) {}

        assertThat(collections.find(id).reading()).isFalse();
    }

    @Test
    void goesWithTheVisitUnlessItIsKept() {
        collections.add(id, STATISTICS, List.of());
        var kept = new CollectionId(UUID.randomUUID());
        collections.add(kept, STATISTICS, List.of());
        collections.keep(kept);

        after(Duration.ofHours(11)).deleteUnused();
        assertThat(collections.find(id).goesAt()).isBefore(collections.find(kept).goesAt());

        after(Duration.ofHours(13)).deleteUnused();
        assertThatThrownBy(() -> collections.find(id)).isInstanceOf(NotFound.class);
        assertThat(collections.find(kept).files()).isZero();

        after(Duration.ofDays(31)).deleteUnused();
        assertThatThrownBy(() -> collections.find(kept)).isInstanceOf(NotFound.class);
    }

    private Collections after(Duration time) {
        return new Collections(files, words, tables, readings, Clock.offset(clock, time), events);
    }
}
