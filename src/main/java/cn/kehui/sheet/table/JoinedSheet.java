package cn.kehui.sheet.table;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.Value;
import cn.kehui.sheet.layout.ExcelText;
import cn.kehui.sheet.printed.PlaceWords;
import cn.kehui.sheet.printed.SaidBeside;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;

/**
 * The working table: a line a unit, or a line a row of its form, and what is wrong marked on the
 * cells.
 */
final class JoinedSheet {
    static final int NUMBER = 0;
    static final int UNIT = 1;
    static final int FIRST = 2;
    private static final int FOOT = 4;
    private static final int FLUSHED = 200;

    /** What one sheet takes. */
    record Limits(int rows, int comments) {
        /**
         * Excel's own limit of rows; comments are kept in memory until the end, so their number has
         * one too.
         */
        static final Limits EXCEL = new Limits(Worksheet.MAX_ROWS, 20_000);
    }

    private final Joined joined;
    private final Worksheet sheet;
    private final FindingSpool spool;
    private final Limits limits;
    private final List<Field> fields;
    private int next;
    private int first;
    private long lines;
    private long leftOut;
    private long comments;

    JoinedSheet(Joined joined, Worksheet sheet, FindingSpool spool, Limits limits) {
        this.joined = joined;
        this.sheet = sheet;
        this.spool = spool;
        this.limits = limits;
        this.fields = joined.form().allFields().toList();
    }

    void head() {
        next = new JoinedHead(joined, sheet, fields).write();
        first = next;
    }

    void add(JoinedRow row) throws IOException {
        int count = joined.form().rows().isEmpty() ? 1 : Math.max(1, row.answers().rows().size());
        var findings = new CellFindings(fields, count, row.findings());
        for (var finding : row.findings()) {
            spool.add(
                    List.of(
                            row.source(),
                            row.unit(),
                            PlaceWords.inTable(joined.form(), finding.at()),
                            SaidBeside.strength(finding),
                            finding.message()));
        }
        for (int line = 0; line < count; line++) {
            lines++;
            if (next < limits.rows() - FOOT) {
                line(row, line, findings);
            } else {
                leftOut++;
            }
        }
    }

    /** Totals, how many lines there are, and what is not shown. */
    long foot() throws IOException {
        sheet.setAutoFilter(first - 1, 0, Math.max(first - 1, next - 1), columns() - 1);
        if (fields.stream().anyMatch(field -> field.kind().sums())) {
            totals();
        }
        say(Texts.say("joined.lines", lines, joined.reported()));
        if (leftOut > 0) {
            say(Texts.say("joined.left-out", lines, lines - leftOut, leftOut));
        }
        if (comments > limits.comments()) {
            say(Texts.say("joined.comments", limits.comments(), comments - limits.comments()));
        }
        return lines;
    }

    private void line(JoinedRow row, int line, CellFindings findings) throws IOException {
        Look.body(sheet, next, columns(), row.counted());
        sheet.value(next, NUMBER, lines);
        Look.words(sheet, next, UNIT, row.unit());
        int high = 1;
        for (int i = 0; i < fields.size(); i++) {
            var typed = typed(row.answers(), line, fields.get(i));
            answer(FIRST + i, fields.get(i), typed);
            high = Math.max(high, lines(FIRST + i, typed));
        }
        var problems = problems(row, findings.of(line));
        Look.words(sheet, next, FIRST + fields.size(), row.source());
        Look.words(sheet, next, columns() - 1, problems);
        Look.height(sheet, next, Math.max(high, lines(columns() - 1, problems)));
        for (int column = 0; column < columns(); column++) {
            mark(column, findings.at(line, column));
        }
        next++;
        if (next % FLUSHED == 0) {
            sheet.flush();
        }
    }

    private int lines(int column, String words) {
        return ExcelText.lines(words, JoinedHead.width(fields, column) - 1.0);
    }

    private String typed(Answers answers, int line, Field field) {
        if (joined.form().find(field.id()).isPresent()) {
            return answers.typed(field);
        }
        return line < answers.rows().size() ? answers.typed(line, field) : "";
    }

    private void answer(int column, Field field, String typed) {
        switch (Reading.of(field, typed).value()) {
            case Value.Whole(long number) ->
                    Look.number(sheet, next, column, BigDecimal.valueOf(number));
            case Value.Yuan(long yuan) ->
                    Look.number(sheet, next, column, new BigDecimal(Value.wan(yuan)));
            case Value.Blank _ -> {}
            case Value.Dash dash -> Look.words(sheet, next, column, dash.printed());
            case Value.Words(var words) -> Look.words(sheet, next, column, words);
            case Value.Unread(var words) -> Look.words(sheet, next, column, words);
        }
    }

    private String problems(JoinedRow row, List<Finding> findings) {
        var said =
                findings.stream()
                        .filter(finding -> finding.level() != Finding.Level.NOTES)
                        .map(finding -> PlaceWords.saidInTable(joined.form(), finding))
                        .collect(Collectors.joining("\n"));
        return row.counted() ? said : (Texts.say("joined.not-counted") + "\n" + said).strip();
    }

    private void mark(int column, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        Look.found(sheet, next, column, findings);
        if (++comments <= limits.comments()) {
            sheet.comment(
                    next,
                    column,
                    ExcelText.cut(
                            findings.stream()
                                    .map(Finding::message)
                                    .collect(Collectors.joining("\n"))));
        }
    }

    private void totals() {
        Look.total(sheet, next, columns());
        var label = Texts.say("joined.total", joined.reported());
        Look.words(sheet, next, UNIT, label);
        Look.height(sheet, next, lines(UNIT, label) + 1);
        for (int i = 0; i < fields.size(); i++) {
            var total = joined.totals().getOrDefault(fields.get(i).id(), "");
            if (total.matches("-?\\d+(\\.\\d+)?")) {
                Look.number(sheet, next, FIRST + i, new BigDecimal(total));
            } else {
                Look.words(sheet, next, FIRST + i, total);
            }
        }
        next++;
    }

    private void say(String words) {
        Look.words(sheet, next++, 0, words);
    }

    private int columns() {
        return FIRST + fields.size() + 2;
    }
}
