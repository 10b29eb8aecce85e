package cn.kehui.week.gathering;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.dictionary.FactMatch;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.document.Paper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One table: rows under heads, or questions with their answers beside them. */
final class ProgrammeGrid {
    /** So far down the heads may stand. */
    private static final int HEADS = 12;

    /** In so many rows a filled form has questions. */
    private static final int ASKING = 3;

    private static final Pattern NUMBER = Pattern.compile("[0-9一二三四五六七八九十（）().、]{0,6}");
    private static final List<String> SUMS = List.of("合计", "总计", "小计");

    private final int number;
    private final int year;

    /** The words of each square; what is merged downward stands in each of its rows. */
    private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();

    /** What is found in all tables: activities, and what was passed over. */
    record Found(List<ReadActivity> rows, List<Finding> said) {}

    ProgrammeGrid(Paper.Table table, int number, int year) {
        this.number = number;
        this.year = year;
        for (var cell : table.cells()) {
            var words = cell.text().strip();
            for (int down = 0; down < Math.max(1, cell.rows()); down++) {
                if (!words.isEmpty()) {
                    rows.computeIfAbsent(cell.row() + down, _ -> new TreeMap<>())
                            .put(cell.column(), words);
                }
            }
        }
    }

    /**
     * @param before the heads of the table before: a table may go on without them
     * @return the heads that hold after it
     */
    @Nullable ProgrammeHead read(@Nullable ProgrammeHead before, Found found) {
        if (asks()) {
            form(found);
            return null;
        }
        var own = head();
        if (own == null && before == null) {
            found.said().add(Finding.notes("file", "gathering.table-unread", number));
            return null;
        }
        var head = own == null ? before : own;
        if (own != null) {
            own.others().values().stream()
                    .distinct()
                    .forEach(
                            one ->
                                    found.said()
                                            .add(Finding.notes("file", "gathering.column", one)));
        }
        for (var row : rows.entrySet()) {
            if (own == null || row.getKey() > own.row()) {
                row(row.getKey(), row.getValue(), head, found);
            } else if (row.getKey() < own.row()) {
                found.said()
                        .add(
                                Finding.notes(
                                        "file",
                                        "gathering.above",
                                        String.join(" ", row.getValue().values())));
            }
        }
        return head;
    }

    private @Nullable ProgrammeHead head() {
        return rows.entrySet().stream()
                .limit(HEADS)
                .map(row -> ProgrammeHead.of(row.getKey(), row.getValue()))
                .filter(head -> head != null)
                .findFirst()
                .orElse(null);
    }

    private void row(int at, Map<Integer, String> cells, ProgrammeHead head, Found found) {
        var place = Texts.say("gathering.place", number, at + 1);
        if (head.again(cells)) {
            return;
        }
        var facts = new EnumMap<FactName, String>(FactName.class);
        var unread = new ArrayList<String>();
        cells.forEach(
                (column, words) -> {
                    var fact = head.facts().get(column);
                    var other = head.others().get(column);
                    if (fact != null) {
                        facts.put(fact, words);
                    } else if (other != null) {
                        unread.add(other + "：" + words);
                    } else if (!NUMBER.matcher(words).matches()) {
                        unread.add(words);
                    }
                });
        var first = cells.values().iterator().next();
        boolean sum = SUMS.stream().anyMatch(first::startsWith);
        if (facts.size() >= 2 && !sum) {
            found.rows()
                    .add(
                            PlannedWords.of(
                                    facts,
                                    String.join("；", unread),
                                    new PlannedWords.At(place, year)));
        } else if (!facts.isEmpty() || !unread.isEmpty()) {
            // a number alone is a row that nobody has filled in
            found.said()
                    .add(
                            Finding.notes(
                                    "file",
                                    "gathering.row",
                                    place,
                                    String.join(" ", cells.values())));
        }
    }

    /** Whether it asks row after row, with the answer beside each question. */
    private boolean asks() {
        return rows.values().stream()
                        .filter(row -> row.values().stream().anyMatch(ProgrammeGrid::sure))
                        .count()
                >= ASKING;
    }

    private static boolean sure(String words) {
        return FactMatch.of(words).filter(FactMatch::sure).isPresent();
    }

    private void form(Found found) {
        var facts = new EnumMap<FactName, String>(FactName.class);
        for (var row : rows.values()) {
            FactName asked = null;
            for (var words : row.values()) {
                var match = FactMatch.of(words).filter(FactMatch::sure).map(FactMatch::fact);
                if (match.isPresent()) {
                    asked = match.get();
                } else if (asked != null) {
                    facts.merge(
                            asked,
                            words,
                            (one, other) -> one.equals(other) ? one : one + "\n" + other);
                } else {
                    found.said().add(Finding.notes("file", "gathering.answer", words));
                }
            }
        }
        if (facts.size() < 2) {
            found.said().add(Finding.notes("file", "gathering.form-blank", number));
            return;
        }
        var place = Texts.say("gathering.form-place", number);
        found.rows().add(PlannedWords.of(facts, "", new PlannedWords.At(place, year)));
    }
}
