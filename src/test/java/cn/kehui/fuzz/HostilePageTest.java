package cn.kehui.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.ReadingLimits;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.notice.reader.NoticeRead;
import cn.kehui.notice.reader.Notices;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.mailroom.MailedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every hostile file has its finding, through the real processes; a good one after it is read. */
@Tag("slow")
class HostilePageTest {
    private static final Path GOOD = Path.of("samples/统计表/莱西市.docx");

    /** Little time: what never ends need not be waited for. */
    private static final ReadingLimits HASTY = limits("4", "192");

    /** Much time and little memory: which of the two ends first is no matter of chance. */
    private static final ReadingLimits SMALL = limits("60", "96");

    @TempDir Path folder;

    private static ReadingLimits limits(String seconds, String megabytes) {
        return ReadingLimits.of(
                Map.of("KEHUI_READING_SECONDS", seconds, "KEHUI_READING_MB", megabytes)::get);
    }

    private static boolean fills(HostilePage.Hostile hostile) {
        return hostile.asForm().equals("file.no-memory");
    }

    @Test
    void eachHasItsFindingWhereAFormIsExpected() throws IOException {
        var wanted = new Forms().find(FormId.of("week-statistics@2025")).orElseThrow();
        var expected = new TreeMap<String, String>();
        var said = new TreeMap<String, String>();
        try (var hasty = new Readers(HASTY);
                var small = new Readers(SMALL)) {
            var files = new MailedFiles(hasty);
            for (var hostile : HostilePage.all()) {
                var file = hostile.in(folder);
                var by = fills(hostile) ? new MailedFiles(small) : files;
                var read = by.read(file, hostile.name(), wanted, Whose.OWN);
                expected.put(hostile.name(), hostile.asForm());
                said.put(hostile.name(), read.holds(wanted) ? "" : read.reading().getFirst().key());
                Files.delete(file);
            }
            assertThat(files.read(GOOD, "莱西市.docx", wanted, Whose.OWN).holds(wanted)).isTrue();
        }
        assertThat(differing(said, expected)).isEmpty();
    }

    @Test
    void eachHasItsFindingWhereANoticeIsExpected() throws IOException {
        var expected = new TreeMap<String, String>();
        var said = new TreeMap<String, String>();
        try (var hasty = new Readers(HASTY);
                var small = new Readers(SMALL)) {
            for (var hostile : HostilePage.all()) {
                var file = hostile.in(folder);
                var notices = new Notices(fills(hostile) ? small : hasty);
                expected.put(hostile.name(), hostile.asNotice());
                said.put(
                        hostile.name(),
                        switch (notices.file(file, hostile.name(), 200_000, Whose.OWN)) {
                            case NoticeRead.Readable _ -> "";
                            case NoticeRead.Unreadable(var code, _) -> code;
                            case NoticeRead.TooLong _ -> "too long";
                        });
                Files.delete(file);
            }
        }
        assertThat(differing(said, expected)).isEmpty();
    }

    private static Map<String, String> differing(
            Map<String, String> said, Map<String, String> expected) {
        var differing = new TreeMap<String, String>();
        said.forEach(
                (name, what) -> {
                    if (!expected.get(name).equals(what)) {
                        differing.put(name, what + " instead of " + expected.get(name));
                    }
                });
        return differing;
    }
}
