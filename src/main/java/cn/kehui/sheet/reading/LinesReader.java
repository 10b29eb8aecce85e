package cn.kehui.sheet.reading;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.document.Paper.Line;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.form.Typed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads answers that stand behind their labels in running lines: 联系人：张三　联系电话：0532-85911893. */
final class LinesReader {
    private static final Pattern END =
            Pattern.compile(
                    "^(注|说明|附件|备注|填表说明)\\s*\\d*\\s*[:：、.].*|^附件\\s*\\d*$|^[(（]?(此件|联系人[:：]).*|^\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日$");

    private static final Pattern FOOT =
            Pattern.compile("^(注|填表说明|填报说明)[\\s　]*+\\d*+[\\s　]*+[:：].*");

    private final LineLabels labels;
    private final boolean runsOn;
    private final int asked;
    private final String first;
    private final Map<String, Kind> kinds = new HashMap<>();

    /**
     * @param runsOn whether an answer goes on in the lines beneath, up to the next label
     */
    LinesReader(List<Field> fields, boolean runsOn) {
        fields.forEach(field -> kinds.put(field.id(), field.kind()));
        labels = new LineLabels(fields);
        this.runsOn = runsOn;
        this.asked = fields.size();
        this.first = fields.isEmpty() ? "" : fields.getFirst().id();
    }

    /**
     * How many different questions the lines ask, a colon behind each; under the form's own title a
     * gap will do.
     */
    int questions(List<Line> lines, boolean titled) {
        return (int)
                lines.stream()
                        .flatMap(line -> Arrays.stream(line.text().split("\n")))
                        .flatMap(text -> labels.in(text).stream())
                        .filter(hit -> hit.colon() || titled)
                        .map(hit -> hit.field().id())
                        .distinct()
                        .count();
    }

    /**
     * The answers of each set of labels: where the first label comes again, a second form begins.
     */
    List<Harvest> read(List<Line> lines) {
        var sets = new ArrayList<Harvest>();
        sets.add(new Harvest());
        boolean keyed = lines.stream().anyMatch(line -> line.text().lines().anyMatch(this::key));
        String open = null;
        for (var line : lines) {
            for (var text : line.text().split("\n")) {
                var set = sets.getLast();
                boolean all = set.spots.size() >= asked;
                if (FOOT.matcher(text.strip()).matches()
                        && !set.spots.isEmpty()
                        && (all || !runsOn)) {
                    return filled(sets);
                }
                if (begins(text, set, keyed)) {
                    set = new Harvest();
                    sets.add(set);
                    open = null;
                }
                boolean end =
                        (all || !runsOn)
                                && END.matcher(text.strip()).matches()
                                && labels.in(text).isEmpty();
                open = end ? null : line(text, line, open, set);
            }
        }
        return filled(sets);
    }

    /** The sets with answers; one above the form's first label is no set if others follow it. */
    private List<Harvest> filled(List<Harvest> sets) {
        sets.forEach(Harvest::join);
        var filled =
                sets.stream()
                        .filter(
                                set ->
                                        set.values.values().stream()
                                                .anyMatch(typed -> !typed.isEmpty()))
                        .toList();
        boolean head =
                filled.size() > 1 && !filled.getFirst().has(first) && filled.get(1).has(first);
        if (!head) {
            return filled;
        }
        boolean form = filled.size() == 2 && asked > filled.get(1).spots.size();
        if (form) {
            filled.getFirst().into(filled.get(1));
        }
        return filled.subList(1, filled.size());
    }

    private boolean key(String text) {
        var hits = labels.in(text);
        return !hits.isEmpty()
                && hits.getFirst().colon()
                && hits.getFirst().field().id().equals(first);
    }

    /**
     * Whether a set begins here. Where the form's first label is there at all, it begins every set,
     * and what stands above the first one speaks for the whole form; elsewhere the first label that
     * comes again does.
     */
    private boolean begins(String text, Harvest set, boolean keyed) {
        if (keyed) {
            return key(text) && !set.spots.isEmpty();
        }
        var hits = labels.in(text);
        return !hits.isEmpty()
                && hits.getFirst().colon()
                && set.has(hits.getFirst().field().id())
                && set.spots.size() >= Math.min(3, asked);
    }

    private @Nullable String line(String text, Line line, @Nullable String open, Harvest set) {
        var hits = fresh(text, open, set);
        if (open != null && runsOn) {
            var more = text.substring(0, hits.isEmpty() ? text.length() : hits.getFirst().at());
            append(open, hits.isEmpty() ? more : LineWords.numberingOff(more), set);
        }
        String last = runsOn ? open : null;
        for (int i = 0; i < hits.size(); i++) {
            var hit = hits.get(i);
            int end = i + 1 < hits.size() ? hits.get(i + 1).at() : text.length();
            last = hit.field().id();
            set.put(
                    last,
                    Hints.off(
                            hit.field(),
                            LineWords.trim(text.substring(hit.from(), end), i + 1 < hits.size())),
                    line.spot());
        }
        return last;
    }

    /**
     * The labels of questions not answered yet; one that comes again is part of the answer it
     * stands in, and that is said.
     */
    private List<LineLabels.Hit> fresh(String text, @Nullable String open, Harvest set) {
        var fresh = new ArrayList<LineLabels.Hit>();
        var now = open;
        for (var hit : labels.in(text)) {
            boolean again =
                    set.has(hit.field().id())
                            || fresh.stream().anyMatch(other -> other.field() == hit.field());
            if (!again) {
                fresh.add(hit);
                now = hit.field().id();
            } else if (hit.colon()) {
                set.findings.add(
                        Finding.asks(
                                now == null || !runsOn ? "file" : now,
                                "cell.label-inside",
                                hit.field().label()));
            }
        }
        return fresh;
    }

    /** An answer goes on in the lines beneath it; for what is no text that is said. */
    private void append(String field, String more, Harvest harvest) {
        var words = Typed.tidy(more);
        var before = harvest.values.getOrDefault(field, "");
        boolean text = kinds.get(field) instanceof Kind.Text;
        if (words.isEmpty() || !text && LineWords.band(words)) {
            return;
        }
        if (before.isEmpty()) {
            harvest.values.put(field, words);
        } else {
            harvest.goOn(field, words);
        }
        if (!before.isEmpty() && !text) {
            harvest.findings.add(Finding.asks(field, "row.continued", RowsReader.shorten(words)));
        }
    }
}
