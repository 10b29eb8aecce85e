package cn.kehui.filing.submission;

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

/** Rows of a draft added, taken out, put in another order; the reasons go with their rows. */
public final class Rows {
    private Rows() {}

    /** A blank row at the end. */
    public static UnaryOperator<Draft> added() {
        return draft -> {
            var answers = draft.answers();
            var rows = new ArrayList<>(answers.rows());
            if (rows.size() < Places.MOST_ROWS) {
                rows.add(Map.of());
            }
            return draft.with(new Answers(answers.unit(), answers.values(), rows));
        };
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
