package cn.kehui.filing.submission.taken;

import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.week.telling.ActivityTold;
import cn.kehui.week.telling.HeldTold;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a form's answers from activities.
 *
 * @param settled whether somebody has confirmed what the form asks for; else nothing is offered
 * @param told what each activity answers; none where the form asks for all of them together
 * @param held what those that were held answer together
 * @param facts what its questions ask for
 * @param title the question that asks for the name of an activity; empty: none does
 */
public record KnownAnswers(
        boolean settled,
        List<ActivityTold> told,
        HeldTold held,
        String title,
        Map<String, FactName> facts) {
    public static final KnownAnswers NOTHING =
            new KnownAnswers(true, List.of(), HeldTold.NOTHING, "", Map.of());

    /** How many answers are known of all that the activities would fill. */
    public int known() {
        return told.stream().mapToInt(one -> one.words().size()).sum();
    }

    /** How many questions that are. */
    public int asked() {
        return told.stream().mapToInt(ActivityTold::asked).sum();
    }

    /** Where an activity stands already among the rows, from 0; −1: nowhere. */
    public int standing(ActivityTold one, Answers answers) {
        var rows = answers.rows();
        for (int row = 0; row < rows.size(); row++) {
            var cells = rows.get(row);
            boolean there =
                    title.isEmpty()
                            ? cells.entrySet().containsAll(one.words().entrySet())
                            : one.words()
                                    .getOrDefault(title, "")
                                    .equals(cells.getOrDefault(title, ""));
            if (there && !one.words().isEmpty()) {
                return row;
            }
        }
        return -1;
    }

    /** The activity that answers just what stands at a place; in a row, one that stands there. */
    public Optional<ActivityTold> from(Form form, Answers answers, String place) {
        var cell = RowPlace.of(place);
        var typed = answers.at(place);
        if (typed.isBlank() || cell == null != form.rows().isEmpty()) {
            return Optional.empty();
        }
        var field = cell == null ? place : cell.field();
        return told.stream()
                .filter(one -> typed.equals(one.words().get(field)))
                .filter(one -> cell == null ? stands(one, answers) : stands(one, answers, cell))
                .findFirst();
    }

    private boolean stands(ActivityTold one, Answers answers) {
        return title.isEmpty() || answers.at(title).equals(one.words().getOrDefault(title, ""));
    }

    private boolean stands(ActivityTold one, Answers answers, RowPlace cell) {
        var name = title.isEmpty() ? "" : answers.at(new RowPlace(cell.index(), title).toString());
        return name.equals(title.isEmpty() ? "" : one.words().getOrDefault(title, ""));
    }
}
