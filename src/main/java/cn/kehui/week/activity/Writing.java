package cn.kehui.week.activity;

import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.RowPlace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What stands in an activity after somebody typed: words that meet others' words lie beside them
 * until somebody chooses, and none are lost.
 */
final class Writing {
    private final Form form;
    private final ActivityId id;
    private final String by;
    private final Instant at;
    private Answers answers;
    private final List<String> rows;
    private final List<Activity.Aside> asides;

    Writing(Form form, Activity before, String by, Instant at) {
        this.form = form;
        this.id = before.id();
        this.by = by;
        this.at = at;
        this.answers = before.answers();
        this.rows = new ArrayList<>(before.rows());
        this.asides = new ArrayList<>(before.asides());
    }

    /** What it has become. */
    record Written(Answers answers, List<String> rows, List<Activity.Aside> asides) {
        boolean changes(Activity before) {
            return !before.answers().equals(answers)
                    || !before.rows().equals(rows)
                    || !before.asides().equals(asides);
        }
    }

    Written type(ActivityTyping typing) {
        typing.words().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(one -> asked(one.getKey()))
                .forEach(one -> type(typing, one.getKey(), one.getValue()));
        return new Written(answers, List.copyOf(rows), List.copyOf(asides));
    }

    /** One session more, blank. */
    Written more(String key) {
        rows.add(key);
        answers = answers.with(new RowPlace(rows.size() - 1, Session.DAY).toString(), "");
        return new Written(answers, List.copyOf(rows), List.copyOf(asides));
    }

    /** Without the session of that key, and what lay beside it. */
    Written less(String key) {
        int index = rows.indexOf(key);
        if (index >= 0) {
            rows.remove(index);
            var kept = new ArrayList<>(answers.rows());
            kept.remove(index);
            answers = new Answers(answers.unit(), answers.values(), kept);
            asides.removeIf(one -> one.key().startsWith(key + "."));
        }
        return new Written(answers, List.copyOf(rows), List.copyOf(asides));
    }

    /**
     * With the session of that key again, as these words say it, before the first that is later; of
     * no words nothing is made.
     */
    Written back(String key, Map<String, String> words) {
        if (!rows.contains(key) && !words.isEmpty()) {
            var kept = new ArrayList<>(answers.rows());
            int at = place(key, words);
            rows.add(at, key);
            kept.add(at, words);
            answers = new Answers(answers.unit(), answers.values(), kept);
        }
        return new Written(answers, List.copyOf(rows), List.copyOf(asides));
    }

    private int place(String key, Map<String, String> words) {
        var one = new Answers(answers.unit(), Map.of(), List.of(words));
        var again = Session.of(form, id, one, List.of(key)).getFirst();
        var there = Session.of(form, id, answers, rows);
        return IntStream.range(0, there.size())
                .filter(at -> again.before(there.get(at)))
                .findFirst()
                .orElse(there.size());
    }

    private boolean asked(String place) {
        return form.at(place).isPresent();
    }

    private void type(ActivityTyping typing, String place, String typed) {
        var shown = typing.shown();
        var base = shown == null ? null : shown.answers().at(place);
        var where = where(shown, place, typed.isBlank() || typed.equals(base));
        if (where == null) {
            return;
        }
        var key = key(where);
        var stands = answers.at(where);
        if (place.equals(typing.chosen())) {
            asides.removeIf(one -> one.key().equals(key));
            answers = answers.with(where, typed);
        } else if (typed.equals(stands) || base == null || base.equals(stands)) {
            answers = answers.with(where, typed);
            asides.removeIf(one -> one.key().equals(key) && one.words().equals(typed));
        } else if (!typed.equals(base)) {
            asides.removeIf(one -> one.key().equals(key) && one.by().equals(by));
            asides.add(new Activity.Aside(key, typed, by, at));
        }
    }

    /**
     * The place where a place of the page stands now; a session that was begun there is put at the
     * end; one that somebody deleted meanwhile and is written in still comes back as it was shown.
     *
     * @param idle whether nothing new is written there: no session is made for it
     */
    private @Nullable String where(
            ActivityTyping.@Nullable Shown shown, String place, boolean idle) {
        var cell = RowPlace.of(place);
        if (cell == null) {
            return place;
        }
        if (shown == null) {
            return cell.index() < rows.size() ? place : null;
        }
        var key = shown.row(cell.index());
        int index = rows.indexOf(key);
        if (index < 0 && idle) {
            return null;
        }
        if (index < 0) {
            back(key, shown.cells(cell.index()));
            index = rows.contains(key) ? rows.indexOf(key) : more(key).rows().size() - 1;
        }
        return new RowPlace(index, cell.field()).toString();
    }

    private String key(String place) {
        var cell = RowPlace.of(place);
        return cell == null ? place : rows.get(cell.index()) + "." + cell.field();
    }
}
