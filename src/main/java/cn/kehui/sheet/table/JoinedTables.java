package cn.kehui.sheet.table;

import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form.Shape;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.layout.Filled;
import cn.kehui.sheet.layout.Heading;
import cn.kehui.sheet.layout.Layouts;
import cn.kehui.sheet.layout.UnitRow;
import cn.kehui.sheet.table.JoinedSheet.Limits;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/**
 * The joined tables of many units: the clerk's working table and the official one. Rows are asked
 * for one by one and not kept; streams given are left open.
 */
@Component
public final class JoinedTables {
    private final Layouts layouts;

    public JoinedTables(Layouts layouts) {
        this.layouts = layouts;
    }

    /**
     * The working table: a line a unit, or a line a row of its form; findings marked on the cells
     * and listed on a second sheet. The table says how many lines it has, and what it could not
     * show.
     *
     * @return how many lines there were
     */
    public long xlsx(Joined joined, Iterator<JoinedRow> rows, OutputStream out) throws IOException {
        return xlsx(joined, rows, out, Limits.EXCEL);
    }

    long xlsx(Joined joined, Iterator<JoinedRow> rows, OutputStream out, Limits limits)
            throws IOException {
        try (var spool = new FindingSpool()) {
            var book = new Workbook(out, "Kehui", "1.0");
            book.setGlobalDefaultFont("宋体", 11);
            var sheet = book.newWorksheet(Texts.say("joined.sheet"));
            var table = new JoinedSheet(joined, sheet, spool, limits);
            table.head();
            while (rows.hasNext()) {
                table.add(rows.next());
            }
            long lines = table.foot();
            sheet.finish();
            new FindingSheet(book.newWorksheet(Texts.say("joined.finding-sheet")), limits.rows())
                    .write(spool);
            book.finish();
            return lines;
        }
    }

    /**
     * The official document: the rows of all units numbered on; of a statistics table the totals;
     * of other forms one page a unit. Only what counts is in it; how much does not is said beneath.
     */
    public void docx(Joined joined, Iterator<JoinedRow> rows, OutputStream out) throws IOException {
        switch (joined.form().shape()) {
            case ROWS -> rowsDocx(joined, rows, out);
            case STATISTICS -> layouts.docx(joined.form(), heading(joined), totals(joined), out);
            case GRID, LINES ->
                    layouts.bookDocx(
                            joined.form(),
                            stream(rows).filter(JoinedRow::counted).map(JoinedRow::answers),
                            out);
        }
    }

    /** The totals in the form's own layout, with the collecting unit on its unit line. */
    public void totalsXlsx(Joined joined, OutputStream out) throws IOException {
        layouts.xlsx(joined.form(), heading(joined), totals(joined), out);
    }

    /**
     * One PDF: a page for each unit that counts, then the totals.
     *
     * @return characters that the font lacks, printed as 〓; empty if there are none
     */
    public List<String> pdf(Joined joined, Iterator<JoinedRow> rows, OutputStream out)
            throws IOException {
        var units =
                stream(rows)
                        .filter(JoinedRow::counted)
                        .map(row -> Filled.of(joined.form(), row.answers()));
        var pages =
                joined.form().shape() == Shape.STATISTICS
                        ? Stream.concat(
                                units, Stream.of(new Filled(heading(joined), totals(joined))))
                        : units;
        return layouts.pdf(joined.form(), pages, out);
    }

    /** The totals as answers of the collecting unit. */
    public Answers totals(Joined joined) {
        var values = new HashMap<String, String>();
        joined.totals()
                .forEach(
                        (id, total) -> {
                            boolean money =
                                    joined.form()
                                            .find(id)
                                            .filter(field -> field.kind() instanceof Kind.Money)
                                            .isPresent();
                            values.put(
                                    id,
                                    money && total.matches("[0-9.]+")
                                            ? total + Texts.say("joined.wan")
                                            : total);
                        });
        return new Answers(joined.unit(), values, List.of());
    }

    private void rowsDocx(Joined joined, Iterator<JoinedRow> rows, OutputStream out)
            throws IOException {
        var count = new long[2];
        var heading = new Heading(joined.title(), joined.unit(), () -> beneath(joined, count));
        var printed =
                stream(rows)
                        .flatMap(
                                row -> {
                                    count[1] += row.counted() ? 0 : 1;
                                    return row.counted()
                                            ? row.answers().rows().stream()
                                                    .map(values -> new UnitRow(row.unit(), values))
                                            : Stream.of();
                                });
        layouts.rowsDocx(joined.form(), heading, printed.peek(_ -> count[0]++), out);
    }

    /**
     * @param count rows printed, and forms left out
     */
    private static List<String> beneath(Joined joined, long[] count) {
        var notes = new ArrayList<>(List.of(Texts.say("joined.rows", count[0], joined.reported())));
        if (count[1] > 0) {
            notes.add(Texts.say("joined.without", count[1]));
        }
        return notes;
    }

    static Heading heading(Joined joined) {
        var notes = new ArrayList<>(joined.form().notes());
        notes.add(joined.reported() + "。");
        return new Heading(joined.title(), joined.unit(), () -> notes);
    }

    static Stream<JoinedRow> stream(Iterator<JoinedRow> rows) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false);
    }
}
