package cn.kehui.filing.submission;

import cn.kehui.filing.submission.Filing.Change;
import cn.kehui.filing.submission.Filing.Change.Kind;
import cn.kehui.filing.submission.hand.Hand;
import cn.kehui.filing.submission.hand.Hands;
import cn.kehui.filing.submission.place.Places;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.RowPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays what a page sent over what stands there now. A cell that nobody else changed takes what was
 * typed; where somebody did, theirs stands and what was typed waits beside it; what was not typed
 * stays as it is. Each difference from the page is a {@link Change}.
 */
final class Meanwhile {
    private final Places places;
    private final Draft.Shown shown;
    private final Hand hand;
    private final Map<String, Change> changes = new LinkedHashMap<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private Draft draft;

    private Meanwhile(Draft draft, Places places, Draft.Shown shown, Hand hand) {
        this.draft = draft;
        this.places = places;
        this.shown = shown;
        this.hand = hand;
    }

    /**
     * @param draft with the answers laid over it
     * @param reasons that are to be given, by place as it is now
     * @param changes where it is not what the page showed and sent
     */
    record Laid(Draft draft, Map<String, String> reasons, List<Change> changes) {}

    static Laid lay(Draft draft, Draft.Entered entered, Places places, Hand hand) {
        var shown = entered.shown();
        if (shown == null) {
            var answers = draft.answers();
            for (var entry : entered.typed().entrySet()) {
                if (places.holds(entry.getKey())) {
                    answers = answers.with(entry.getKey(), entry.getValue());
                }
            }
            return new Laid(draft.with(answers), entered.reasons(), List.of());
        }
        var fitted = draft.with(draft.hands().fitted(draft.answers().rows().size()));
        var meanwhile = new Meanwhile(fitted, places, shown, hand);
        entered.typed()
                .forEach(
                        (place, words) -> {
                            if (places.holds(place)) {
                                meanwhile.answer(place, words);
                            }
                        });
        entered.reasons().forEach(meanwhile::reason);
        meanwhile.chosen(entered);
        var changes = new ArrayList<>(meanwhile.changes.values());
        changes.addAll(new Unseen(meanwhile.draft, shown, places.form()).changes());
        return new Laid(meanwhile.draft, meanwhile.reasons, List.copyOf(changes));
    }

    private void answer(String place, String words) {
        var now = placed(place, words);
        if (now != null && laid(place, now, words)) {
            draft = draft.with(draft.answers().with(now, words));
        }
    }

    /** A reason goes with its answer; who gives none takes none back that another gave. */
    private void reason(String place, String words) {
        var cell = RowPlace.of(place);
        int row = cell == null ? 0 : draft.hands().rows().indexOf(shown.row(cell.index()));
        if (row < 0) {
            return;
        }
        var now = cell == null ? place : new RowPlace(row, cell.field()).toString();
        var at = Hands.WHY + now;
        boolean same = words.strip().equals(draft.at(at).strip());
        if (same || laid(Hands.WHY + place, at, words)) {
            reasons.put(now, words);
        }
    }

    /**
     * Whether the words take their place: nobody else wrote there since the page was opened.
     *
     * @param place on the page, {@code at} now
     */
    private boolean laid(String place, String at, String words) {
        var before = plain(shown.at(place));
        var stands = plain(draft.at(at));
        boolean typed = !words.equals(before);
        if (words.equals(stands)) {
            draft = typed ? draft.with(draft.hands().chosen(at, hand.by())) : draft;
            return false;
        }
        var whose = draft.hands().at(at);
        if (typed && (stands.equals(before) || whose != null && whose.page().equals(hand.page()))) {
            draft = draft.with(draft.hands().chosen(at, hand.by()));
            return true;
        }
        if (!typed && stands.equals(before)) {
            return false;
        }
        if (typed) {
            draft = draft.with(draft.hands().waiting(at, words, hand));
        }
        if (draft.hands().waiting(at).isEmpty()) {
            changes.put(at, new Change(Kind.CELL, at, stands, words, whose));
        }
        return false;
    }

    /** A file that was read may have line breaks of two characters; what a page sends has not. */
    private static String plain(String words) {
        return words.replace("\r\n", "\n");
    }

    /**
     * Where a place of the page is now; null: nowhere, and nothing was written there. A row that
     * was begun in the page is added; one that somebody took out meanwhile comes back, where
     * something was written in it.
     */
    private @Nullable String placed(String place, String words) {
        var cell = RowPlace.of(place);
        if (cell == null) {
            return place;
        }
        var key = shown.row(cell.index());
        int row = draft.hands().rows().indexOf(key);
        if (row < 0) {
            boolean typed = !words.equals(shown.at(place));
            if (!typed || draft.answers().rows().size() >= Places.MOST_ROWS) {
                return null;
            }
            row = draft.answers().rows().size();
            added(key, shown.begun(cell.index()) ? Map.of() : cells(cell.index()));
        }
        return new RowPlace(row, cell.field()).toString();
    }

    private Map<String, String> cells(int row) {
        var rows = shown.answers().rows();
        return row < rows.size() ? rows.get(row) : Map.of();
    }

    private void added(String key, Map<String, String> cells) {
        var answers = draft.answers();
        var rows = new ArrayList<>(answers.rows());
        rows.add(cells);
        draft =
                draft.with(new Answers(answers.unit(), answers.values(), rows))
                        .with(draft.hands().added(key));
    }

    /** What was chosen stands, and nothing waits there any more. */
    private void chosen(Draft.Entered entered) {
        var place = entered.chosen();
        boolean why = place.startsWith(Hands.WHY);
        var plain = why ? place.substring(Hands.WHY.length()) : place;
        var words = (why ? entered.reasons() : entered.typed()).get(plain);
        var cell = RowPlace.of(plain);
        var key = cell == null ? null : shown.row(cell.index());
        int row = key == null ? 0 : draft.hands().rows().indexOf(key);
        if (words == null || row < 0) {
            return;
        }
        var now = cell == null ? plain : new RowPlace(row, cell.field()).toString();
        var stands = why ? reasons.get(now) : draft.at(now);
        if (words.equals(stands)) {
            draft = draft.with(draft.hands().settled((why ? Hands.WHY : "") + now));
        }
    }
}
