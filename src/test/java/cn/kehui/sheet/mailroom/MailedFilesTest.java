package cn.kehui.sheet.mailroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.ReadingLimits;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.sheet.document.Opened;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.markup.Problems;
import cn.kehui.sheet.reading.Intake;
import cn.kehui.sheet.reading.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of a mailed file is a value, through the workshop the same as without it. */
class MailedFilesTest {
    private static final Path MAILED = Path.of("samples/统计表/莱西市.docx");
    private static final Form STATISTICS =
            new Forms().find(FormId.of("week-statistics@2025")).orElseThrow();
    private static final String LETTER = "“莱西市.docx”没有读成";
    private static final Whose CLERK = new Whose("clerk");

    private final MailedFiles files = new MailedFiles(Readers.here());

    @TempDir Path folder;

    private Problems problems(Received received) {
        return new Problems(
                "莱西市.docx",
                STATISTICS,
                received,
                List.of(Finding.stops("events_held", "number.unread", "若干")));
    }

    @Test
    void readsWhatTheIntakeReads() {
        var read = files.read(MAILED, "莱西市.docx", STATISTICS, CLERK);

        assertThat(read)
                .isEqualTo(
                        new Intake(new Forms()).whole(MAILED, "莱西市.docx", STATISTICS).received());
        assertThat(read.holds(STATISTICS)).isTrue();
    }

    @Test
    void whatIsNoFormIsAFindingAtTheFile() throws IOException {
        var nothing = Files.writeString(folder.resolve("a.docx"), "PK nonsense");

        var read = files.read(nothing, "a.docx", STATISTICS, CLERK);

        assertThat(read.form()).isNull();
        assertThat(read.reading()).extracting(Finding::at).containsExactly("file");
        assertThat(MailedFiles.spent(read)).isFalse();
        assertThat(files.open(nothing, CLERK)).isInstanceOf(Opened.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file.too-slow", "file.too-heavy", "file.no-memory", "file.too-much"})
    void whatPassedALimitIsNotOpenedOnceMore(String key) throws IOException {
        var spent = Received.unread(Finding.stops("file", key, 1));
        assertThat(MailedFiles.spent(spent)).isTrue();

        var into = folder.resolve("copy");
        assertThat(files.mark(MAILED, problems(spent), into, CLERK)).isEqualTo("docx");
        assertThat(text(into)).contains(LETTER);
    }

    @Test
    void theProblemsStandInACopyOfTheFile() throws IOException {
        var received = files.read(MAILED, "莱西市.docx", STATISTICS, CLERK);
        var into = folder.resolve("copy");
        var before = Files.readAllBytes(MAILED);

        assertThat(files.mark(MAILED, problems(received), into, CLERK)).isEqualTo("docx");

        assertThat(text(into)).contains("活动开展次数").doesNotContain(LETTER);
        assertThat(parts(into)).contains("“若干”读不成一个数").doesNotContain(LETTER);
        assertThat(parts(MAILED)).doesNotContain("“若干”读不成一个数");
        assertThat(Files.readAllBytes(MAILED)).isEqualTo(before);
    }

    @Test
    void ofAFileThatIsGoneALetterIsWritten() throws IOException {
        var received = files.read(MAILED, "莱西市.docx", STATISTICS, CLERK);
        var into = folder.resolve("copy");

        files.mark(null, problems(received), into, CLERK);

        assertThat(text(into)).contains("若干").doesNotContain("科普基地");
    }

    @Test
    void aRowOfEachUnitComesWithTheFileInOneReading() throws IOException {
        var head = "<tr><td>单位名称<td>活动次数<td>专职人员<td>科技工作者<td>科技志愿者<td>其他人员<td>线下参与人次<td>线上参与人次";
        var one = "<tr><td>崂山区科技局" + "<td>3".repeat(7);
        var other = "<tr><td>市南区科技局" + "<td>4".repeat(7);
        var file =
                Files.writeString(
                        folder.resolve("a.xls"), "<html><table>" + head + one + other + "</table>");
        var laid = new MailedFiles.Laid(file, "总表.xls");

        var whole = files.whole(List.of(laid, laid), STATISTICS, CLERK);

        assertThat(whole)
                .hasSize(2)
                .allSatisfy(
                        each -> {
                            assertThat(each.received().byUnit()).isTrue();
                            assertThat(each.units()).hasSize(2);
                        });
        // a reader that takes nothing in any more: another time, and not damaged for good
        try (var closed = new Readers(ReadingLimits.usual())) {
            closed.close();
            var later = new MailedFiles(closed).whole(laid, STATISTICS, CLERK);
            assertThat(MailedFiles.later(later.received())).isTrue();
            assertThat(later.units()).isEmpty();
        }
    }

    @Test
    void aPageShowsTheBeginOfALongDocument() throws IOException {
        var lines =
                IntStream.range(0, 50_000)
                        .mapToObj(i -> "<p>第" + i + "行</p>")
                        .collect(Collectors.joining());
        var table = "<table>" + "<tr><td>a</td><td>b</td></tr>".repeat(1_000) + "</table>";
        var many = Files.writeString(folder.resolve("a.xls"), "<html><body>" + table + lines);

        var shown = paper(many);

        assertThat(count(shown)).isEqualTo(40_000);
        assertThat(shown.blocks().getFirst()).isInstanceOf(Paper.Table.class);
    }

    private Paper paper(Path file) {
        return switch (files.open(file, CLERK)) {
            case Opened.Readable(var paper) -> paper;
            case Opened.Unreadable(var why) -> throw new AssertionError(why.message());
        };
    }

    private static int count(Paper paper) {
        return paper.blocks().stream()
                .mapToInt(
                        block ->
                                switch (block) {
                                    case Paper.Line _ -> 1;
                                    case Paper.Table(_, var cells) -> cells.size();
                                })
                .sum();
    }

    /** All that stands in a Word file, remarks too. */
    private static String parts(Path file) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), UTF_8).replaceAll("<[^>]*>", ""));
            }
        }
        return all.toString();
    }

    private String text(Path file) {
        return paper(file).blocks().toString();
    }
}
