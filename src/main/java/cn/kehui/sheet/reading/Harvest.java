package cn.kehui.sheet.reading;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Paper.Cell;
import cn.kehui.sheet.document.Paper.Mark;
import cn.kehui.sheet.document.Spot;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.RowPlace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one document while it is read: answers with their places, cells accounted for,
 * things to say.
 */
final class Harvest {
    final Map<String, String> values = new LinkedHashMap<>();
    final List<Map<String, String>> rows = new ArrayList<>();
    final Map<String, Spot> spots = new LinkedHashMap<>();
    final List<Finding> findings = new ArrayList<>();
    final Set<Cell> used = Collections.newSetFromMap(new IdentityHashMap<>());
    final Set<Paper.Table> tables = Collections.newSetFromMap(new IdentityHashMap<>());
    String unit = "";

    private final Map<String, StringBuilder> more = new LinkedHashMap<>();

    /** Whether the question was found, be its answer blank. */
    boolean has(String at) {
        return spots.containsKey(at);
    }

    void put(String at, String typed, Spot spot) {
        spots.put(at, spot);
        var row = RowPlace.of(at);
        if (row == null) {
            values.put(at, typed);
            return;
        }
        while (rows.size() <= row.index()) {
            rows.add(new LinkedHashMap<>());
        }
        rows.get(row.index()).put(row.field(), typed);
    }

    void put(String at, String typed, Cell cell) {
        put(at, typed, cell.spot());
        use(cell);
        marks(at, cell.marks());
    }

    /** An answer goes on in a further line or cell; how long it grows, it is joined once. */
    void goOn(String at, String words) {
        more.computeIfAbsent(at, _ -> new StringBuilder()).append('\n').append(words);
    }

    /** Puts what went on behind what it goes on with. */
    void join() {
        more.forEach(
                (at, words) -> {
                    var row = RowPlace.of(at);
                    var answers = row == null ? values : rows.get(row.index());
                    answers.merge(row == null ? at : row.field(), words.toString(), String::concat);
                });
        more.clear();
    }

    void use(@Nullable Cell cell) {
        if (cell != null) {
            used.add(cell);
        }
    }

    private void marks(String at, Set<Mark> marks) {
        for (var mark : marks) {
            findings.add(
                    switch (mark) {
                        case STRUCK -> Finding.asks(at, "cell.struck");
                        case REVISED -> Finding.asks(at, "cell.revised");
                        case HIDDEN -> Finding.asks(at, "cell.hidden");
                    });
        }
    }

    /** Adds what another reading has found for questions that this one has not. */
    void into(Harvest other) {
        spots.forEach(
                (at, spot) -> {
                    if (!other.has(at)) {
                        other.put(at, values.getOrDefault(at, ""), spot);
                        findings.stream()
                                .filter(finding -> finding.at().equals(at))
                                .forEach(other.findings::add);
                    }
                });
        findings.stream()
                .filter(finding -> finding.at().equals("file"))
                .forEach(other.findings::add);
    }

    boolean said(String at) {
        return findings.stream().anyMatch(finding -> finding.at().equals(at));
    }

    Answers answers() {
        return new Answers(unit, values, rows);
    }
}
