package cn.kehui.collection.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.collection.folder.MailedFile;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.sheet.form.FormId;
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

    private static final Whose CLERK = new Whose("clerk");

    @Autowired Collections collections;
    @Autowired CollectionSql files;
    @Autowired Arriving arriving;
    @Autowired ReadingSql words;
    @Autowired VisitTables tables;
    @Autowired Readings readings;
    @Autowired Clock clock;
    @Autowired ApplicationEventPublisher events;
    @TempDir Path folder;

    private final CollectionId id = new CollectionId(UUID.randomUUID());

    private Table read(FormId form, String folder) {
        collections.add(id, form, SampleMail.of(folder), CLERK);
        while (readings.next()) {}
        return collections.table(id);
    }

    @Test
    void readsAFolderAndSaysWhatIsWrongWithIt() {
        var table = read(STATISTICS, "统计表");

        assertThat(table.files()).hasSize(25);
        assertThat(table.rows()).hasSize(22);
        assertThat(table.totals().units()).isEqualTo(21);
        assertThat(table.unread())
                .extracting(file -> Path.of(file.name()).getFileName().toString())
                .containsExactlyInAnyOrder("机器人学会.docx", "老科协统计表.docx", "海洋发展局.docx");
        assertThat(table.files()).extracting(Collected::name).isSorted();
        assertThat(table.problems()).isNotEmpty();
    }

    @Test
    void addsTheSameFileOnceHoweverOftenItIsSent() {
        var first = collections.add(id, STATISTICS, SampleMail.of("统计表"), CLERK);
        var again = collections.add(id, STATISTICS, SampleMail.of("统计表"), CLERK);

        assertThat(first).isEqualTo(new Added.Taken(25, 0));
        assertThat(again).isEqualTo(new Added.Taken(0, 25));
        assertThat(collections.find(id).files()).isEqualTo(25);
    }

    @Test
    void takesNoFormsOfAnotherKind() {
        collections.add(id, STATISTICS, List.of(), CLERK);

        assertThat(collections.add(id, RECOMMENDATION, SampleMail.of("推荐表"), CLERK))
                .isEqualTo(new Added.OtherForm(STATISTICS));
        assertThat(collections.find(id).files()).isZero();
    }

    @Test
    void saysOfAFileThatIsTooLargeThatItIs() throws Exception {
        var large = folder.resolve("large");
        Files.write(large, new byte[(20 << 20) + 1]);

        collections.add(
                id, STATISTICS, List.of(new MailedFile("大.docx", large, false, null)), CLERK);

        var unread = collections.table(id).unread();
        assertThat(unread).hasSize(1);
        assertThat(unread.getFirst().findings().getFirst().finding().key())
                .isEqualTo("file.over-limit");
    }

    @Test
    void readsAgainWhatAnEndedProcessHadBegun() {
        collections.add(id, STATISTICS, SampleMail.of("统计表").subList(0, 1), CLERK);
        assertThat(words.next(UUID.randomUUID(), 1, 1)).hasSize(1);

        while (readings.next()) {}

        assertThat(collections.find(id).unread()).isZero();
    }

    @Test
    void goesWithTheVisitUnlessItIsKept() {
        collections.add(id, STATISTICS, List.of(), CLERK);
        var kept = new CollectionId(UUID.randomUUID());
        collections.add(kept, STATISTICS, List.of(), CLERK);
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
        return new Collections(
                files, arriving, tables, readings, Clock.offset(clock, time), events);
    }
}
