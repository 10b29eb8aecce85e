package cn.kehui.sheet.form;

import cn.kehui.ground.base.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that is wrong with a form's answers, all at once: the same from a file, a page or a
 * program.
 */
public final class FormCheck {
    /** Rows of one unit; a list of all schools of a district has a few hundred. */
    static final int MOST_ROWS = 2_000;

    /** Characters of a unit's name. */
    private static final int MOST_UNIT = 100;

    private FormCheck() {}

    /**
     * Findings in the order of the form: each answer, what is missing, the rows, then the checks
     * over several answers.
     */
    public static List<Finding> check(Form form, Answers answers) {
        var findings = new ArrayList<Finding>();
        var unit = Typed.tidy(answers.unit());
        if (unit.isEmpty()) {
            findings.add(Finding.stops("unit", "unit.missing"));
        } else if (Typed.length(unit) > MOST_UNIT) {
            findings.add(Finding.stops("unit", "text.too-long", Typed.length(unit), MOST_UNIT));
        }
        for (var field : form.fields()) {
            answer(field, answers.typed(field), field.id(), findings);
        }
        form.rows().ifPresent(rows -> rows(form, rows, answers, findings));
        form.checks().forEach(check -> together(form, check, answers, findings));
        return List.copyOf(findings);
    }

    private static void answer(Field field, String typed, String at, List<Finding> findings) {
        var reading = Reading.of(field, typed);
        if (reading.value() instanceof Value.Blank && field.required()) {
            findings.add(
                    Finding.stops(
                            at,
                            field.kind().sums() ? "number.missing" : "answer.missing",
                            field.label()));
        }
        reading.findings().forEach(finding -> findings.add(finding.at(at)));
    }

    private static void rows(Form form, Form.Rows rows, Answers answers, List<Finding> findings) {
        if (answers.rows().isEmpty()) {
            findings.add(Finding.stops("rows", "rows.none"));
        } else if (answers.rows().size() > MOST_ROWS) {
            findings.add(Finding.stops("rows", "rows.too-many", answers.rows().size(), MOST_ROWS));
        }
        for (int row = 0; row < Math.min(MOST_ROWS, answers.rows().size()); row++) {
            for (var field : rows.fields()) {
                if (field.id().equals(form.unit().field())
                        && !answers.unit().isEmpty()
                        && Typed.tidy(answers.typed(row, field)).isEmpty()) {
                    findings.add(
                            Finding.asks(
                                    new RowPlace(row, field.id()).toString(),
                                    "answer.unit-blank",
                                    field.label(),
                                    answers.unit()));
                    continue;
                }
                answer(
                        field,
                        answers.typed(row, field),
                        new RowPlace(row, field.id()).toString(),
                        findings);
            }
        }
        rows.quota().ifPresent(quota -> quota(quota, answers, findings));
        Twice.inside(form, answers.rows()).forEach(findings::add);
    }

    /**
     * The clause limits one kind of unit; of another kind it is asked, not stopped, for the notice
     * does not say.
     */
    private static void quota(Form.Quota quota, Answers answers, List<Finding> findings) {
        int rows = answers.rows().size();
        if (rows <= quota.most()) {
            return;
        }
        boolean limited = UnitNames.isDistrict(answers.unit());
        for (int row = quota.most(); row < rows; row++) {
            findings.add(
                    limited
                            ? Finding.stops(
                                    RowPlace.whole(row),
                                    "rows.over-quota",
                                    quota.of(),
                                    quota.most(),
                                    rows,
                                    quota.source())
                            : Finding.asks(
                                    RowPlace.whole(row),
                                    "rows.over-quota-other",
                                    quota.of(),
                                    quota.most(),
                                    rows,
                                    quota.source()));
        }
    }

    private static void together(
            Form form, Form.Check check, Answers answers, List<Finding> findings) {
        var field = form.field(check.field());
        long number = Reading.of(field, answers.typed(field)).value().amount().orElse(0);
        var by = check.by().stream().map(form::field).toList();
        boolean all =
                by.stream()
                        .allMatch(
                                other ->
                                        Reading.of(other, answers.typed(other))
                                                        .value()
                                                        .amount()
                                                        .orElse(-1)
                                                == 0);
        if (number > 0 && all) {
            var labels = String.join("、", by.stream().map(Field::label).toList());
            findings.add(
                    check.stops()
                            ? Finding.stops(
                                    field.id(), "check.accompanied", field.label(), number, labels)
                            : Finding.asks(
                                    field.id(),
                                    "check.accompanied",
                                    field.label(),
                                    number,
                                    labels));
        }
    }
}
