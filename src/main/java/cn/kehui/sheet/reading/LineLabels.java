package cn.kehui.sheet.reading;

import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Typed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the labels of a form's questions in a running line. */
final class LineLabels {
    /** Characters of a gap or mark with a number behind it: （12）, one to spare. */
    private static final int PARTING = 6;

    private static final Pattern BLANKS = Pattern.compile("[\\s　]*+");

    /** Behind the blanks that a line begins with: numbering, and blanks again. */
    private static final Pattern NUMBERING =
            Pattern.compile(
                    "([(（]?\\d{1,2}[)）.．、]?|[(（]?[一二三四五六七八九十]{1,2}[)）、.．]|[●■◆▲○□★☆·•-]|[①-⑳])?[\\s　]*+");

    private final Map<Pattern, Name> patterns =
            new TreeMap<>(Comparator.comparing(Pattern::pattern));

    /**
     * @param first the character that a line must hold before it is worth a closer look
     */
    private record Name(Field field, int first) {}

    /**
     * A label in the line.
     *
     * @param at where the label starts, {@code from}: where what it asks starts
     * @param colon whether one stands behind it
     */
    public record Hit(Field field, int at, int from, boolean colon) {}

    public LineLabels(List<Field> fields) {
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

    /** The labels in a line, from left to right; of several at one place the longest. */
    public List<Hit> in(String text) {
        var hits = new ArrayList<Hit>();
        var line = new Begin(text);
        for (var entry : patterns.entrySet()) {
            if (text.indexOf(entry.getValue().first()) < 0) {
                continue;
            }
            var matcher = entry.getKey().matcher(text);
            for (int from = 0;
                    from < text.length() && matcher.find(from);
                    from = matcher.start() + 1) {
                boolean colon = matcher.group(1) != null;
                if (line.starts(matcher.start(), colon) && (colon || ends(text, matcher.end()))) {
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

    /** Where in a line a label may start: what holds for all of its labels is looked up once. */
    private static final class Begin {
        private final String text;
        private final int blanks;
        private final int numbered;
        private final int broken;

        Begin(String text) {
            this.text = text;
            var begin = BLANKS.matcher(text);
            this.blanks = begin.lookingAt() ? begin.end() : 0;
            var number = NUMBERING.matcher(text).region(blanks, text.length());
            this.numbered = number.lookingAt() ? number.end() : blanks;
            this.broken = text.indexOf('\n');
        }

        /** At the start of the line, numbering aside; or, with a colon, behind a gap or a mark. */
        boolean starts(int at, boolean colon) {
            boolean first =
                    at <= blanks
                            || at <= numbered
                                    && NUMBERING.matcher(text).region(blanks, at).matches();
            return first || colon && parted(at);
        }

        /** Behind a gap or a mark and perhaps a number, with no line break further back. */
        private boolean parted(int at) {
            int from = Math.max(0, at - PARTING);
            return (broken < 0 || broken >= from)
                    && text.substring(from, at).matches(".*[\\s　；;，,。、]([(（]?\\d{1,2}[)）.．、])?");
        }
    }

    /** Without a colon a label ends where its line does, or before a gap. */
    private static boolean ends(String text, int at) {
        return at >= text.length()
                || Character.isWhitespace(text.charAt(at))
                || text.charAt(at) == '　'
                || text.charAt(at - 1) == ' ';
    }
}
