package cn.kehui.collection.visit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.collection.folder.MailedFile;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.ReadingLimits;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.sheet.document.Opened;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Papers;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.reading.Received;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What used up all that a reader may is not opened again for each look at its page. */
@KehuiTest
class SpentFilesTest {
    private static final FormId STATISTICS = FormId.of("week-statistics@2025");
    private static final Path SAMPLE = Path.of("samples/统计表/莱西市.docx");

    @Autowired Collections collections;
    @Autowired ReadingSql words;
    @Autowired ApplicationContext context;
    @TempDir Path folder;

    private final CollectionId id = new CollectionId(UUID.randomUUID());

    private static long tables(Path document) {
        return ((Opened.Readable) Papers.open(document))
                .paper().blocks().stream().filter(Paper.Table.class::isInstance).count();
    }

    /** The sample, with this said of it. */
    private Table said(String key) {
        var mailed = List.of(new MailedFile("一.docx", SAMPLE, false, null));
        collections.add(id, STATISTICS, mailed, new Whose("clerk"));
        words.read(id, Map.of(1, Json.write(Received.unread(Finding.stops("file", key, 10)))));
        return collections.table(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file.too-slow", "file.too-heavy", "file.no-memory", "file.too-much"})
    void isNeitherShownNorMarkedAnew(String key) throws Exception {
        var table = said(key);
        try (var readers = new Readers(ReadingLimits.usual())) {
            var readings = ReadingDesk.readings(context, readers);

            assertThat(readings.paper(id, table.file(1))).isEmpty();
            assertThat(readers.now().pids()).isEmpty();
            var copy = folder.resolve("copy");
            assertThat(readings.returned(table, table.file(1), copy)).endsWith(".docx");
            assertThat(tables(SAMPLE)).isEqualTo(1);
            assertThat(tables(copy)).isZero();
        }
    }

    @Test
    void anotherThatHoldsNoFormIsShown() {
        var table = said("file.no-form");
        try (var readers = new Readers(ReadingLimits.usual())) {
            var readings = ReadingDesk.readings(context, readers);

            assertThat(readings.paper(id, table.file(1))).isPresent();
            assertThat(readers.now().pids()).hasSize(1);
        }
    }
}
