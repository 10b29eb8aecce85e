package cn.kehui.sheet.table;

import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Kind;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/**
 * The top of the working table: title, who has reported, the groups, and a head for every column.
 */
final class JoinedHead {
    private static final int NUMBER_WIDTH = 6;
    private static final int UNIT_WIDTH = 24;
    private static final int FIGURE_WIDTH = 13;
    private static final int SOURCE_WIDTH = 30;
    private static final int PROBLEM_WIDTH = 48;
    private static final int NARROW = 12;
    private static final int HEAD_HEIGHT = 48;
    private final Joined joined;
    private final Worksheet sheet;
    private final List<Field> fields;

    JoinedHead(Joined joined, Worksheet sheet, List<Field> fields) {
        this.joined = joined;
        this.sheet = sheet;
        this.fields = fields;
    }

    /** Writes it and says which row comes next. */
    int write() {
        int columns = JoinedSheet.FIRST + fields.size() + 2;
        widths(columns);
        Look.words(sheet, 0, 0, joined.title());
        Look.title(sheet, 0, columns);
        Look.words(sheet, 1, 0, joined.reported());
        boolean grouped = grouped(joined.form());
        int row = grouped ? 3 : 2;
        if (grouped) {
            Look.head(sheet, 2, columns);
            groups(columns);
        }
        Look.head(sheet, row, columns);
        sheet.rowHeight(row, HEAD_HEIGHT);
        head(row, columns);
        sheet.freezePane(JoinedSheet.FIRST, row + 1);
        sheet.repeatRows(row);
        paper();
        return row + 1;
    }

    private void head(int row, int columns) {
        Look.words(sheet, row, JoinedSheet.NUMBER, Texts.say("joined.number"));
        Look.words(sheet, row, JoinedSheet.UNIT, Texts.say("joined.unit"));
        for (int i = 0; i < fields.size(); i++) {
            var unit = unit(fields.get(i));
            var label = fields.get(i).label();
            Look.words(
                    sheet,
                    row,
                    JoinedSheet.FIRST + i,
                    unit.isEmpty() ? label : label + "（" + unit + "）");
        }
        Look.words(sheet, row, columns - 2, Texts.say("joined.source"));
        Look.words(sheet, row, columns - 1, Texts.say("joined.problems"));
    }

    /** Each group's heading reaches over its columns. */
    private void groups(int columns) {
        int from = 0;
        while (from < fields.size()) {
            var group = fields.get(from).group();
            int to = from;
            while (!group.none()
                    && to + 1 < fields.size()
                    && fields.get(to + 1).group().equals(group)) {
                to++;
            }
            Look.words(sheet, 2, JoinedSheet.FIRST + from, group.label());
            if (to > from) {
                sheet.range(2, JoinedSheet.FIRST + from, 2, JoinedSheet.FIRST + to).merge();
            }
            from = to + 1;
        }
    }

    private void widths(int columns) {
        for (int column = 0; column < columns; column++) {
            sheet.width(column, width(fields, column));
        }
    }

    /** Of a column, in Excel's units. */
    static int width(List<Field> fields, int column) {
        int place = column - JoinedSheet.FIRST;
        if (place < 0) {
            return column == JoinedSheet.NUMBER ? NUMBER_WIDTH : UNIT_WIDTH;
        }
        if (place >= fields.size()) {
            return place == fields.size() ? SOURCE_WIDTH : PROBLEM_WIDTH;
        }
        var field = fields.get(place);
        boolean narrow = field.kind() instanceof Kind.Text && field.look().width() <= NARROW;
        return field.kind().sums() ? FIGURE_WIDTH : narrow ? UNIT_WIDTH : field.look().width() + 6;
    }

    private void paper() {
        sheet.paperSize(PaperSize.A3_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /** The unit in which a column counts; money is always in 万元. */
    private static String unit(Field field) {
        return field.kind() instanceof Kind.Money ? Texts.say("joined.wan") : field.unit();
    }

    private static boolean grouped(Form form) {
        return form.fields().stream().anyMatch(field -> !field.group().none());
    }
}
