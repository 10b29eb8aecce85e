package cn.kehui.sheet.reading;

import cn.kehui.sheet.form.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells which question a label asks, however it is written. Pairs of characters are weighed: one
 * that only a single question's label has (赞助) says much, one that many have (数量) says little.
 * Where two questions come close, the answer is none.
 */
final class Labels {
    private static final double ENOUGH = 0.62;
    private static final double APART = 0.08;
    private static final double GROUP = 0.15;

    /** The form's own words go before words that only mean the same. */
    private static final double OTHER = 0.97;

    private final List<Named> named = new ArrayList<>();
    private final List<String> titles;
    private final Likeness likeness;
    private final GroupHeads headings;

    /** The same few labels come in every file of a mailing; what is endless comes once. */
    private static final int REMEMBERED = 20_000;

    private final Map<Asked, Optional<Match>> seen = new ConcurrentHashMap<>();

    private record Asked(String text, String context) {}

    /**
     * @param own the label as the form prints it; {@code names} has it too
     */
    private record Named(Field field, String own, Set<String> names, Set<String> groups) {}

    /**
     * @param score 1: the very words
     */
    public record Match(Field field, double score, LabelText label) {}

    /**
     * @param titles of the form, bare: they sound like questions and ask nothing
     */
    public Labels(List<Field> fields, List<String> titles) {
        this.titles = titles;
        for (var field : fields) {
            var names = new HashSet<String>();
            add(names, field.label());
            field.also().forEach(name -> add(names, name));
            add(names, field.look().spaced());
            var groups = new HashSet<String>();
            add(groups, field.group().label());
            field.group().also().forEach(name -> add(groups, name));
            named.add(new Named(field, LabelText.of(field.label()).bare(), names, groups));
        }
        likeness = new Likeness(named.stream().map(Named::names).toList());
        headings = new GroupHeads(named.stream().map(Named::groups).toList());
    }

    private static void add(Set<String> names, String name) {
        var bare = LabelText.of(name).bare();
        if (!bare.isEmpty()) {
            names.add(bare);
        }
    }

    /**
     * The question that {@code text} asks, or null.
     *
     * @param context words of the headings to the left or above, which tell 其他 of one group from 其他
     *     of another
     */
    public @Nullable Match best(String text, String context) {
        if (text.isEmpty()
                || text.length() > LabelText.LONGEST * 4
                || text.chars().noneMatch(Character::isLetter)) {
            return null;
        }
        var asked = new Asked(text, context);
        var known = seen.get(asked);
        if (known == null) {
            known = Optional.ofNullable(look(text, context));
            if (seen.size() < REMEMBERED && context.length() <= LabelText.LONGEST * 4) {
                seen.put(asked, known);
            }
        }
        return known.orElse(null);
    }

    /** How many answers are kept for the next file. */
    int remembered() {
        return seen.size();
    }

    private @Nullable Match look(String text, String context) {
        var label = LabelText.of(text);
        var match = best(label, context);
        if (match == null && label.rest().isEmpty()) {
            var split =
                    text.replace('\n', ' ').split("(?<=[\\p{IsHan})）])\\s*(?=(约|近)?[0-9０-９])", 2);
            match =
                    split.length == 2
                            ? best(
                                    new LabelText(
                                            LabelText.of(split[0]).bare(),
                                            LabelText.of(split[0]).whole(),
                                            "",
                                            split[1].strip()),
                                    context)
                            : null;
            return match != null && match.score() >= 0.9 ? match : null;
        }
        return match;
    }

    private @Nullable Match best(LabelText label, String context) {
        if (label.bare().isEmpty() && label.whole().isEmpty()
                || label.bare().length() > LabelText.LONGEST
                || titles.stream().anyMatch(label.whole()::contains)) {
            return null;
        }
        var group = LabelText.of(context).bare();
        Named best = null;
        double first = 0;
        double second = 0;
        for (var one : named) {
            double score = score(one, label, group);
            if (score > first) {
                second = first;
                first = score;
                best = one;
            } else {
                second = Math.max(second, score);
            }
        }
        boolean apart = first - second >= APART || exact(first) && !exact(second);
        return best != null && first >= ENOUGH && apart
                ? new Match(best.field(), Math.min(first, 1), label)
                : null;
    }

    /** The very words win over words that only come close. */
    private static boolean exact(double score) {
        return score > OTHER - 0.001;
    }

    private double score(Named one, LabelText label, String group) {
        double score = 0;
        for (var name : one.names()) {
            double near =
                    Math.max(
                            likeness.of(label.bare(), name),
                            label.whole().equals(label.bare())
                                    ? 0
                                    : 0.97 * likeness.of(label.whole(), name));
            score = Math.max(score, name.equals(one.own()) ? near : OTHER * near);
        }
        if (score == 0
                || group.isEmpty()
                || named.stream().noneMatch(other -> GroupHeads.heads(other.groups(), group))) {
            return score;
        }
        return GroupHeads.heads(one.groups(), group) ? score + GROUP : score - GROUP;
    }

    /** Whether the words are a heading over several questions. */
    GroupHeads.Heading heads(String text) {
        return headings.of(text);
    }
}
