package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.filing.cofiling.Lent;
import cn.kehui.filing.submission.cofiled.Cofiled;
import cn.kehui.filing.submission.hand.Hands;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.RowPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a unit may see and write of another's table, and what of it is said to be whose. */
final class CofiledRules {
    private CofiledRules() {}

    /** Of what was entered that which lies in rows that were given; the rest is left out. */
    static Draft.Entered own(Draft.Entered entered, Draft draft, Lent lent, Form form) {
        var rows = rows(entered, draft);
        Predicate<String> mine = place -> lent.holds(form, place, rows);
        var chosen = entered.chosen();
        var at = chosen.startsWith(Hands.WHY) ? chosen.substring(Hands.WHY.length()) : chosen;
        return new Draft.Entered(
                within(entered.typed(), mine),
                within(entered.reasons(), mine),
                false,
                entered.shown(),
                mine.test(at) ? chosen : "");
    }

    /** The keys of the rows as they were called in what was entered. */
    static List<String> rows(Draft.Entered entered, Draft draft) {
        var shown = entered.shown();
        if (shown == null) {
            return draft.hands().rows();
        }
        var rows = new ArrayList<String>();
        for (int row = 0; row < shown.rows().size(); row++) {
            rows.add(shown.row(row));
        }
        return rows;
    }

    static <T> Map<String, T> within(Map<String, T> all, Predicate<String> place) {
        return all.entrySet().stream()
                .filter(one -> place.test(one.getKey()))
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                (one, _) -> one,
                                LinkedHashMap::new));
    }

    /**
     * Whether an answer is shown to who writes other rows of the table: figures are, and by what a
     * row is known; no texts, and nothing that is a person's own.
     */
    static boolean open(Form form, Field field) {
        boolean names =
                field.id().equals(form.entry())
                        || !form.rowFields().isEmpty() && form.rowFields().getFirst() == field;
        return !field.sealed() && (field.kind().sums() || names);
    }

    /** What a unit is shown of another's table. */
    static Cofiled.Table table(Lent lent, Form form, FilingCheck.Measure measure, Draft draft) {
        var rows = draft.hands().rows();
        var findings =
                measure.all(draft).stream()
                        .filter(finding -> lent.holds(form, finding.at(), rows))
                        .toList();
        var back = measure.sent().back();
        var remarks = back == null ? Map.<String, String>of() : back.step().remarks();
        return new Cofiled.Table(
                lent,
                form,
                masked(draft, lent, form),
                findings,
                FilingRules.open(findings, draft.reasons()),
                measure.sent().last(),
                within(remarks, place -> lent.holds(form, place, rows)));
    }

    /** A draft as it is shown to a unit that was given rows of it: what it need not see is gone. */
    static Draft masked(Draft draft, Lent lent, Form form) {
        var rows = draft.hands().rows();
        Predicate<String> mine = place -> lent.holds(form, place, rows);
        Predicate<String> seen =
                place ->
                        mine.test(place)
                                || form.at(place).filter(field -> open(form, field)).isPresent();
        var cells = new ArrayList<Map<String, String>>();
        for (int row = 0; row < draft.answers().rows().size(); row++) {
            int index = row;
            cells.add(
                    within(
                            draft.answers().rows().get(row),
                            field -> seen.test(new RowPlace(index, field).toString())));
        }
        var hands = draft.hands();
        return new Draft(
                draft.obligation(),
                draft.submission(),
                new Answers(draft.answers().unit(), within(draft.answers().values(), seen), cells),
                within(draft.reasons(), mine),
                null,
                draft.editedAt(),
                draft.version(),
                new Hands(
                        within(hands.cells(), key -> at(hands, key, mine)),
                        rows,
                        Map.of(),
                        within(hands.others(), key -> at(hands, key, mine))));
    }

    private static boolean at(Hands hands, String key, Predicate<String> mine) {
        var place = hands.place(key);
        return place != null
                && mine.test(
                        place.startsWith(Hands.WHY) ? place.substring(Hands.WHY.length()) : place);
    }

    /** Who wrote what is filed where that is not who owes it: by place. The words stand once. */
    static Map<String, Submission.Writer> others(Obligation obligation, Draft draft) {
        var lead = obligation.owes();
        var others = new TreeMap<String, Submission.Writer>();
        draft.hands()
                .cells()
                .forEach(
                        (key, hand) -> {
                            var place = draft.hands().place(key);
                            boolean other =
                                    place != null && !hand.wroteFor(lead.id().value(), lead.name());
                            if (other && !draft.at(place).isBlank()) {
                                others.put(place, new Submission.Writer(hand.unit(), hand.name()));
                            }
                        });
        return others;
    }
}
