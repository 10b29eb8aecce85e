package cn.kehui.week.activity;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.FormCheck;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.week.opening.OpenPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is to be said of an activity as it is written. */
final class ActivityRules {
    private static final String NONE = "rows.none";

    private ActivityRules() {}

    /** Everything at once: each answer, the sessions, then where two wrote at one place. */
    static List<Finding> findings(ActivityForm asked, Activity activity) {
        var findings = new ArrayList<>(findings(asked, activity.answers(), activity.id().year()));
        for (var aside : activity.asides()) {
            var place = activity.place(aside);
            if (place != null) {
                findings.add(Finding.stops(place, "activity.aside-open", aside.by()));
            }
        }
        return List.copyOf(findings);
    }

    private static List<Finding> findings(ActivityForm asked, Answers answers, int year) {
        var findings = new ArrayList<Finding>();
        for (var finding : FormCheck.check(asked.form(), answers)) {
            findings.add(
                    finding.key().equals(NONE)
                            ? Finding.stops("rows", "activity.no-session")
                            : finding);
        }
        for (var field : ActivityForm.ONLY) {
            var said = answers.at(field).strip();
            if (!said.isEmpty() && !asked.choices(field).contains(said)) {
                var offered = String.join("、", asked.choices(field));
                findings.add(Finding.stops(field, "activity.unknown", said, offered));
            }
        }
        findings.addAll(OpenPlaces.findings(answers));
        for (int row = 0; row < answers.rows().size(); row++) {
            session(row, answers.rows().get(row), year, findings);
        }
        return findings;
    }

    private static void session(
            int row, Map<String, String> typed, int year, List<Finding> findings) {
        var day = typed.getOrDefault(Session.DAY, "");
        if (!day.isBlank() && Session.day(day, year).isEmpty()) {
            findings.add(Finding.stops(at(row, Session.DAY), "activity.day-unread", day.strip()));
        }
        for (var hour : List.of(Session.FROM, Session.TO)) {
            var said = typed.getOrDefault(hour, "");
            if (!said.isBlank() && Session.time(said).isEmpty()) {
                findings.add(Finding.stops(at(row, hour), "activity.hour-unread", said.strip()));
            }
        }
        var from = Session.time(typed.getOrDefault(Session.FROM, ""));
        var to = Session.time(typed.getOrDefault(Session.TO, ""));
        if (from.isPresent() && to.isPresent() && !to.get().isAfter(from.get())) {
            findings.add(
                    Finding.asks(
                            at(row, Session.TO), "activity.ends-before", from.get(), to.get()));
        }
        if (typed.getOrDefault(Session.VENUE, "").isBlank()
                && typed.getOrDefault(Session.LINK, "").isBlank()) {
            findings.add(Finding.stops(at(row, Session.VENUE), "activity.nowhere"));
        }
    }

    private static String at(int row, String field) {
        return new RowPlace(row, field).toString();
    }
}
