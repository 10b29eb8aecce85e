package cn.kehui.week.safety;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.week.activity.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a permit allows: no more people than it names, and no other time, place or scale than those
 * for which it is, until it is changed or withdrawn (大型群众性活动安全管理条例 第十五条).
 */
final class PermitRules {
    private static final String EXPECTED = "expected";

    private PermitRules() {}

    static List<Finding> findings(PermitNote note, List<Session> sessions) {
        if (note.number().isEmpty()) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        var permitted =
                note.frozen().stream()
                        .collect(Collectors.toMap(Permitted::key, Function.identity()));
        for (int row = 0; row < sessions.size(); row++) {
            var one = sessions.get(row);
            over(note, one, row, findings);
            if (!permitted.isEmpty()) {
                frozen(permitted, one, row, findings);
            }
        }
        var keys = sessions.stream().map(Session::key).toList();
        note.frozen().stream()
                .filter(one -> !keys.contains(one.key()))
                .map(one -> (one.time() + " " + one.venue()).strip())
                .forEach(one -> findings.add(Finding.stops("rows", "safety.frozen-less", one)));
        return findings;
    }

    /** Whoever watches online stands in no crowd. */
    private static void over(PermitNote note, Session one, int row, List<Finding> findings) {
        var most = note.people();
        var expected = one.expected();
        if (most != null && expected != null && !one.venue().isEmpty() && expected > most) {
            findings.add(Finding.stops(at(row, EXPECTED), "safety.cap", expected, most));
        }
    }

    private static void frozen(
            Map<String, Permitted> permitted, Session one, int row, List<Finding> findings) {
        var before = permitted.get(one.key());
        var now = Permitted.of(one);
        if (before == null) {
            findings.add(Finding.stops(RowPlace.whole(row), "safety.frozen-more"));
            return;
        }
        if (!before.time().equals(now.time())) {
            findings.add(stops(row, "day", before.time()));
        }
        if (!before.venue().equals(now.venue())) {
            findings.add(stops(row, "venue", before.venue()));
        }
        if (!before.scale(now)) {
            var people = before.expected() == null ? "" : before.expected().toString();
            findings.add(stops(row, EXPECTED, people));
        }
    }

    private static Finding stops(int row, String field, String before) {
        var was = before.isEmpty() ? Texts.say("activity.blank") : before;
        return Finding.stops(at(row, field), "safety.frozen", was);
    }

    private static String at(int row, String field) {
        return new RowPlace(row, field).toString();
    }
}
