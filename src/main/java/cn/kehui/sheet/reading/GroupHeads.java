package cn.kehui.sheet.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells which words stand over several questions of a form, however they are written. */
final class GroupHeads {
    private static final int SHORTEST = 3;

    /** The same few come in every file of a mailing, and beneath each a look upwards. */
    private static final int REMEMBERED = 20_000;

    private final List<Set<String>> groups;
    private final Map<String, Heading> seen = new ConcurrentHashMap<>();

    /** How the words of a cell head questions. */
    enum Heading {
        /** They head none. */
        NONE,
        /** They sound like a heading over several questions. */
        LIKE,
        /** They are a heading's very words. */
        EXACT
    }

    /**
     * @param groups of each question, the names that its heading has, bare
     */
    GroupHeads(List<Set<String>> groups) {
        this.groups = groups;
    }

    Heading of(String text) {
        var known = seen.get(text);
        if (known == null) {
            known = look(LabelText.of(text).bare());
            if (seen.size() < REMEMBERED && text.length() <= LabelText.LONGEST * 4) {
                seen.put(text, known);
            }
        }
        return known;
    }

    private Heading look(String group) {
        if (group.length() < SHORTEST || groups.stream().noneMatch(one -> heads(one, group))) {
            return Heading.NONE;
        }
        return groups.stream().anyMatch(one -> one.contains(group)) ? Heading.EXACT : Heading.LIKE;
    }

    /** Whether the bare words are one of the names, or nearly. */
    static boolean heads(Set<String> names, String group) {
        return names.stream()
                .anyMatch(
                        name ->
                                name.equals(group)
                                        || group.length() >= 4
                                                && (name.contains(group) || group.contains(name)));
    }
}
