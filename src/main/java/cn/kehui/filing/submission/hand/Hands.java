package cn.kehui.filing.submission.hand;

import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.RowPlace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Whose hand wrote each cell of a draft last. A row is known by a key of its own, so that a cell is
 * the same cell wherever its row was moved meanwhile.
 *
 * @param cells by {@link #key}; what nobody wrote since the draft began has none
 * @param rows the key of each row, in the order of the answers' rows
 * @param gone who took out which row
 * @param others what somebody wrote where another had written meanwhile: it waits beside what
 *     stands, until somebody chooses
 */
public record Hands(
        Map<String, Hand> cells,
        List<String> rows,
        Map<String, Hand> gone,
        Map<String, List<Other>> others) {
    public static final Hands NONE = new Hands(Map.of(), List.of(), Map.of(), Map.of());

    /** Before the place of an answer: the reason given for it. */
    public static final String WHY = "why.";

    /** A draft kept before hands were has none. */
    public Hands {
        cells = cells == null ? Map.of() : Map.copyOf(cells);
        rows = rows == null ? List.of() : List.copyOf(rows);
        gone = gone == null ? Map.of() : Map.copyOf(gone);
        others = others == null ? Map.of() : Map.copyOf(others);
    }

    /** Words that wait beside those that stand. */
    public record Other(String words, Hand hand) {}

    /** A place as it is called here: a cell of a row by its row's key, wherever the row stands. */
    public String key(String place) {
        boolean why = place.startsWith(WHY);
        var cell = RowPlace.of(why ? place.substring(WHY.length()) : place);
        var key = cell == null || cell.index() >= rows.size() ? null : rows.get(cell.index());
        return key == null ? place : (why ? WHY : "") + cell(key, cell.field());
    }

    /** Where the cell stands now; null: its row is gone. */
    public @Nullable String place(String key) {
        boolean why = key.startsWith(WHY);
        var plain = why ? key.substring(WHY.length()) : key;
        int end = plain.indexOf('/');
        int row = end < 0 ? -1 : rows.indexOf(plain.substring(0, end));
        if (end >= 0 && row < 0) {
            return null;
        }
        var place = end < 0 ? plain : new RowPlace(row, plain.substring(end + 1)).toString();
        return why ? WHY + place : place;
    }

    private static String cell(String row, String field) {
        return row + "/" + field;
    }

    /** Who wrote at a place last; null: nobody since the draft began. */
    public @Nullable Hand at(String place) {
        return cells.get(key(place));
    }

    /** What waits at a place. */
    public List<Other> waiting(String place) {
        return others.getOrDefault(key(place), List.of());
    }

    /** With a key for each of so many rows, and for no more. */
    public Hands fitted(int size) {
        var keys = new ArrayList<>(rows.subList(0, Math.min(size, rows.size())));
        int next = 1;
        var taken = new HashSet<>(gone.keySet());
        taken.addAll(rows);
        while (keys.size() < size) {
            while (!taken.add("r" + next)) {
                next++;
            }
            keys.add("r" + next);
        }
        return keys.equals(rows) ? this : new Hands(cells, keys, gone, others);
    }

    /** With one row more, of that key. */
    public Hands added(String row) {
        var keys = new ArrayList<>(rows);
        keys.add(row);
        return new Hands(cells, keys, gone, others);
    }

    /**
     * @param order which of the rows there are now, in the order in which they shall be
     */
    public Hands ordered(List<Integer> order) {
        return new Hands(cells, order.stream().map(rows::get).toList(), gone, others);
    }

    /** The same where {@code hand} changed one draft's answers to another's. */
    public Hands signed(Answers before, Hands hands, Answers after, Hand hand) {
        var fitted = fitted(after.rows().size());
        var then = byKey(before, hands.fitted(before.rows().size()));
        var now = byKey(after, fitted);
        var signed = new LinkedHashMap<>(cells);
        now.forEach(
                (key, words) -> {
                    if (!words.equals(then.getOrDefault(key, ""))) {
                        signed.put(key, hand);
                    }
                });
        signed.keySet().removeIf(key -> fitted.place(key) == null);
        var left = new LinkedHashMap<>(gone);
        hands.rows.stream()
                .filter(row -> !fitted.rows.contains(row))
                .forEach(row -> left.put(row, hand));
        fitted.rows.forEach(left::remove);
        return new Hands(signed, fitted.rows, left, others);
    }

    private static Map<String, String> byKey(Answers answers, Hands hands) {
        var all = new LinkedHashMap<>(answers.values());
        for (int row = 0; row < answers.rows().size(); row++) {
            var key = hands.rows.get(row);
            answers.rows().get(row).forEach((field, words) -> all.put(cell(key, field), words));
        }
        return all;
    }

    /** With {@code words} waiting at a place: of each person the last only. */
    public Hands waiting(String place, String words, Hand hand) {
        var there = without(place, hand.by());
        there.add(new Other(words, hand));
        return with(place, there);
    }

    /** Without what that person has waiting there: somebody who writes on has chosen. */
    public Hands chosen(String place, UUID by) {
        return with(place, without(place, by));
    }

    /** With nothing waiting there. */
    public Hands settled(String place) {
        return with(place, List.of());
    }

    private List<Other> without(String place, UUID by) {
        var there = new ArrayList<>(waiting(place));
        there.removeIf(one -> one.hand().by().equals(by));
        return there;
    }

    private Hands with(String place, List<Other> there) {
        var all = new LinkedHashMap<>(others);
        if (there.isEmpty()) {
            all.remove(key(place));
        } else {
            all.put(key(place), List.copyOf(there));
        }
        return new Hands(cells, rows, gone, all);
    }

    /**
     * With other words waiting, as they are kept or were typed.
     *
     * @param as words and their key → words
     */
    public Hands waiting(BiFunction<String, String, String> as) {
        var all = new LinkedHashMap<String, List<Other>>();
        others.forEach(
                (key, waiting) ->
                        all.put(
                                key,
                                waiting.stream()
                                        .map(
                                                one ->
                                                        new Other(
                                                                as.apply(one.words(), key),
                                                                one.hand()))
                                        .toList()));
        return new Hands(cells, rows, gone, all);
    }
}
