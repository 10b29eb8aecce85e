package cn.kehui.filing.submission;

import cn.kehui.filing.submission.offer.PastRow;
import cn.kehui.filing.submission.place.Places;
import cn.kehui.ground.org.UnitId;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.RowPlace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows of a draft added, taken out, put in another order; the reasons go with their rows. */
public final class Rows {
    private Rows() {}

    /**
     * A blank row below those of the page in which the button was pressed; pressed twice, once.
     *
     * @param shown null: no page says, and it stands at the end
     */
    public static UnaryOperator<Draft> added(Draft.@Nullable Shown shown) {
        if (shown == null) {
            return draft -> added(draft, null, Map.of());
        }
        // a page without rows has a blank one already
        int there = Math.max(1, shown.rows().size());
        return draft -> {
            boolean first = draft.answers().rows().isEmpty();
            var begun = first ? added(draft, shown.row(0), Map.of()) : draft;
            return added(begun, shown.row(there), Map.of());
        };
    }

    /** A blank row for a unit to which it is given; pressed twice in a page, once. */
    static UnaryOperator<Draft> given(Draft.@Nullable Shown shown, UnitId unit) {
        var key = shown == null ? null : shown.page() + "+" + unit;
        return draft -> added(draft, key, Map.of());
    }

    /** A row at the end with what it takes over of one of the year before, if none has that yet. */
    public static UnaryOperator<Draft> like(PastRow past) {
        return draft ->
                past.standing(draft.answers().rows()) < 0
                        ? added(draft, null, past.taken())
                        : draft;
    }

    /** A row at the end with what is told of something. */
    public static UnaryOperator<Draft> told(Map<String, String> words) {
        return draft -> added(draft, null, words);
    }

    /**
     * @param key of the new row: where it stands already, nothing is added; null: any
     */
    private static Draft added(Draft draft, @Nullable String key, Map<String, String> words) {
        var answers = draft.answers();
        var hands = draft.hands().fitted(answers.rows().size());
        boolean there = key != null && hands.rows().contains(key);
        if (there || answers.rows().size() >= Places.MOST_ROWS) {
            return draft;
        }
        var rows = new ArrayList<>(answers.rows());
        rows.add(words);
        return draft.with(new Answers(answers.unit(), answers.values(), rows))
                .with(key == null ? hands : hands.added(key));
    }

    /** Without the row {@code index}, counted from 0. */
    public static UnaryOperator<Draft> without(int index) {
        return draft -> ordered(draft, all(draft).filter(row -> row != index).boxed().toList());
    }

    /** With the row {@code index} one place higher; the first stays where it is. */
    public static UnaryOperator<Draft> raised(int index) {
        return draft -> {
            var order = all(draft).boxed().collect(Collectors.toCollection(ArrayList::new));
            if (index > 0 && index < order.size()) {
                Collections.swap(order, index, index - 1);
            }
            return ordered(draft, order);
        };
    }

    /**
     * Without the rows in which nothing is written.
     *
     * @param kept the keys of rows that stay all the same: somebody else is to write them
     */
    static UnaryOperator<Draft> tidied(Set<String> kept) {
        return draft -> {
            var keys = draft.hands().fitted(draft.answers().rows().size()).rows();
            return ordered(
                    draft,
                    all(draft)
                            .filter(
                                    row ->
                                            kept.contains(keys.get(row))
                                                    || written(draft.answers().rows().get(row)))
                            .boxed()
                            .toList());
        };
    }

    /** Without those of these rows in which nothing is written: their keys. */
    static Draft written(Draft draft, Set<String> given) {
        var blank = blank(draft, given);
        return blank.isEmpty()
                ? draft
                : ordered(draft, all(draft).filter(row -> !blank.contains(row)).boxed().toList());
    }

    /** Which of these rows are blank: their numbers, from 0. */
    static List<Integer> blank(Draft draft, Set<String> given) {
        var keys = draft.hands().rows();
        return all(draft)
                .filter(row -> row < keys.size() && given.contains(keys.get(row)))
                .filter(row -> !written(draft.answers().rows().get(row)))
                .boxed()
                .toList();
    }

    /** Whether anything is written in a row. */
    static boolean written(Map<String, String> row) {
        return !row.values().stream().allMatch(String::isBlank);
    }

    private static IntStream all(Draft draft) {
        return IntStream.range(0, draft.answers().rows().size());
    }

    /**
     * @param order which of the rows there are now, in the order in which they shall be
     */
    private static Draft ordered(Draft draft, List<Integer> order) {
        var answers = draft.answers();
        var rows = order.stream().map(answers.rows()::get).toList();
        var reasons = new LinkedHashMap<String, Draft.Reason>();
        draft.reasons()
                .forEach(
                        (place, reason) -> {
                            var now = RowPlace.moved(place, order::indexOf);
                            if (now != null) {
                                reasons.put(now, reason);
                            }
                        });
        return draft.with(new Answers(answers.unit(), answers.values(), rows), reasons)
                .with(draft.hands().fitted(answers.rows().size()).ordered(order));
    }
}
