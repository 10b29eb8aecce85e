package cn.kehui.sheet.table;

import cn.kehui.ground.base.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The list of all findings: file, unit, place, how strong, what. */
final class FindingSheet {
    private static final List<String> HEADS =
            List.of(
                    "joined.source",
                    "joined.unit",
                    "joined.place",
                    "joined.level",
                    "joined.problem");
    private static final List<Integer> WIDTHS = List.of(34, 24, 26, 10, 80);
    private static final int FLUSHED = 500;
    private final Worksheet sheet;
    private final int limit;
    private int next = 1;

    FindingSheet(Worksheet sheet, int limit) {
        this.sheet = sheet;
        this.limit = limit;
    }

    void write(FindingSpool spool) throws IOException {
        Look.head(sheet, 0, HEADS.size());
        for (int column = 0; column < HEADS.size(); column++) {
            sheet.width(column, WIDTHS.get(column));
            Look.words(sheet, 0, column, Texts.say(HEADS.get(column)));
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        spool.each(this::line);
        sheet.setAutoFilter(0, 0, next - 1, HEADS.size() - 1);
        int shown = next - 1;
        Look.words(sheet, next++, 0, Texts.say("joined.findings", spool.count()));
        if (shown < spool.count()) {
            Look.words(
                    sheet,
                    next,
                    0,
                    Texts.say("joined.left-out", spool.count(), shown, spool.count() - shown));
        }
    }

    private void line(List<String> words) {
        if (next >= limit - 2) {
            return;
        }
        Look.body(sheet, next, words.size(), true);
        for (int column = 0; column < words.size(); column++) {
            Look.words(sheet, next, column, words.get(column));
        }
        next++;
        if (next % FLUSHED == 0) {
            flush();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of findings cannot be written", e);
        }
    }
}
