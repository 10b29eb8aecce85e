package cn.kehui.intake;

import cn.kehui.base.Finding;
import cn.kehui.form.Field;
import cn.kehui.form.Typed;
import cn.kehui.paper.Paper.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads answers that stand behind their labels in running lines: 联系人：张三　联系电话：0532-85911893. */
final class LinesReader {
    private static final Pattern END =
            Pattern.compile(
                    "^(注|说明|附件|备注|填表说明)\\s*\\d*\\s*[:：、.].*|^附件\\s*\\d*$|^[(（]?(此件|联系人[:：]).*|^\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日$");

    private static final Pattern FOOT = Pattern.compile("^(注|填表说明|填报说明)[\\s　]*\\d*[\\s　]*[:：].*");

    private final Map<Pattern, Name> patterns =
            new TreeMap<>(Comparator.comparing(Pattern::pattern));
    private final boolean runsOn;
    private final int asked;
    private final String first;

    /**
     * @param first the character that a line must hold before it is worth a closer look
     */
    private record Name(Field field, int first) {}

    /**
     * @param at where the label starts, {@code from}: where what it asks starts
     */
    private record Hit(Field field, int at, int from, boolean colon) {}

    /**
     * @param runsOn whether an answer goes on in the lines beneath, up to the next label
     */
    LinesReader(List<Field> fields, boolean runsOn) {
        this.runsOn = runsOn;
        this.asked = fields.size();
        this.first = fields.isEmpty() ? "" : fields.getFirst().id();
        for (var field : fields) {
            names(field)
                    .forEach(
                            name ->
                                    patterns.put(
                                            pattern(name), new Name(field, name.codePointAt(0))));
        }
    }

    private static List<String> names(Field field) {
        var names = new ArrayList<>(field.also());
        names.add(field.label());
        return names.stream().filter(name -> Typed.key(name).length() >= 2).toList();
    }

    /**
     * The label's characters with white space between them as it comes, a note in brackets, a
     * colon.
     */
    private static Pattern pattern(String name) {
        var spread = new StringBuilder();
        name.codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .forEach(
                        point -> {
                            spread.append(spread.isEmpty() ? "" : "[\\s　]*")
                                    .append(Pattern.quote(Character.toString(point)));
                        });
        return Pattern.compile(
                spread + "[\\s　]*(?:[（(][^（）()]*[)）])?[\\s　]*([:：])?", Pattern.CASE_INSENSITIVE);
    }

    /**
     * How many different questions the lines ask, a colon behind each; under the form's own title a
     * gap will do.
     */
    int questions(List<Line> lines, boolean titled) {
        return (int)
                lines.stream()
                        .flatMap(line -> java.util.Arrays.stream(line.text().split("\n")))
                        .flatMap(text -> hits(text).stream())
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
                if (begins(text, set)) {
                    set = new Harvest();
                    sets.add(set);
                    open = null;
                }
                boolean end =
                        (all || !runsOn)
                                && END.matcher(text.strip()).matches()
                                && hits(text).isEmpty();
                open = end ? null : line(text, line, open, set);
            }
        }
        return filled(sets);
    }

    private static List<Harvest> filled(List<Harvest> sets) {
        return sets.stream()
                .filter(set -> set.values.values().stream().anyMatch(typed -> !typed.isEmpty()))
                .toList();
    }

    /**
     * Whether the line starts with the form's first label, or the one that the set began with, for
     * the second time.
     */
    private boolean begins(String text, Harvest set) {
        var hits = hits(text);
        if (hits.isEmpty() || !hits.getFirst().colon() || !set.has(hits.getFirst().field().id())) {
            return false;
        }
        var field = hits.getFirst().field().id();
        return field.equals(first) || field.equals(set.spots.keySet().iterator().next());
    }

    private @Nullable String line(String text, Line line, @Nullable String open, Harvest set) {
        var hits = fresh(text, open, set);
        if (open != null && runsOn) {
            var more = text.substring(0, hits.isEmpty() ? text.length() : hits.getFirst().at());
            append(open, hits.isEmpty() ? more : numberingOff(more), set);
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
                            trim(text.substring(hit.from(), end), i + 1 < hits.size())),
                    line.spot());
        }
        return last;
    }

    /**
     * The labels of questions not answered yet; one that comes again is part of the answer it
     * stands in, and that is said.
     */
    private List<Hit> fresh(String text, @Nullable String open, Harvest set) {
        var fresh = new ArrayList<Hit>();
        var now = open;
        for (var hit : hits(text)) {
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

    /** Separators that only part one answer from the next. */
    private static String trim(String typed, boolean followed) {
        var words = Typed.tidy(typed);
        words = followed ? words.replaceAll("[；;，,、\\s]+$", "") : words;
        return words.replaceAll("^_{2,}|_{2,}$", "").strip();
    }

    private static String numberingOff(String more) {
        return more.replaceAll(
                "[\\s　]*([(（]?\\d{1,2}[)）.．、]?|[(（]?[一二三四五六七八九十][)）、.])[\\s　]*$", "");
    }

    private static void append(String field, String more, Harvest harvest) {
        var words = Typed.tidy(more);
        var before = harvest.values.getOrDefault(field, "");
        if (!words.isEmpty()) {
            harvest.values.put(field, before.isEmpty() ? words : before + "\n" + words);
        }
    }

    /** The labels in a line, from left to right; of several at one place the longest. */
    private List<Hit> hits(String text) {
        var hits = new ArrayList<Hit>();
        for (var entry : patterns.entrySet()) {
            if (text.indexOf(entry.getValue().first()) < 0) {
                continue;
            }
            var matcher = entry.getKey().matcher(text);
            for (int from = 0;
                    from < text.length() && matcher.find(from);
                    from = matcher.start() + 1) {
                boolean colon = matcher.group(1) != null;
                if (starts(text, matcher.start(), colon) && (colon || ends(text, matcher.end()))) {
                    hits.add(
                            new Hit(
                                    entry.getValue().field(),
                                    matcher.start(),
                                    matcher.end(),
                                    colon));
                }
            }
        }
        hits.sort(
                Comparator.comparingInt(Hit::at)
                        .thenComparing(Comparator.comparingInt(Hit::from).reversed()));
        var kept = new ArrayList<Hit>();
        for (var hit : hits) {
            if (kept.isEmpty() || hit.at() >= kept.getLast().from()) {
                kept.add(hit);
            }
        }
        return kept;
    }

    /** At the start of the line, numbering aside; or, with a colon, behind a gap or a mark. */
    private static boolean starts(String text, int at, boolean colon) {
        var before = text.substring(0, at);
        boolean first =
                before.matches(
                        "[\\s　]*([(（]?\\d{1,2}[)）.．、]?|[(（]?[一二三四五六七八九十]{1,2}[)）、.．]|[●■◆▲○□★☆·•-]|[①-⑳])?[\\s　]*");
        return first || colon && before.matches(".*[\\s　；;，,。、]([(（]?\\d{1,2}[)）.．、])?");
    }

    /** Without a colon a label ends where its line does, or before a gap. */
    private static boolean ends(String text, int at) {
        return at >= text.length()
                || Character.isWhitespace(text.charAt(at))
                || text.charAt(at) == '　'
                || text.charAt(at - 1) == ' ';
    }
}
