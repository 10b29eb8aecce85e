package cn.kehui.week.activity;

import cn.kehui.ground.base.Finding;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is understood of what is typed, kept beside it; and all that is to be said of it. */
@Component
class UnderstoodParts {
    private final ActivitySessionSql sessions;
    private final HostSql hosts;
    private final ActivityForm asked;
    private final List<Activity.Limits> limits;

    UnderstoodParts(
            ActivitySessionSql sessions,
            HostSql hosts,
            ActivityForm asked,
            List<Activity.Limits> limits) {
        this.limits = limits;
        this.sessions = sessions;
        this.hosts = hosts;
        this.asked = asked;
    }

    /** Anew, where what is typed was changed. */
    void put(Activity before, Activity after) {
        if (!after.answers().rows().equals(before.answers().rows())) {
            sessions.put(after.id(), Session.of(asked.form(), after));
        }
        var typed = after.answers().at(ActivityForm.HOSTS);
        if (!typed.equals(before.answers().at(ActivityForm.HOSTS))) {
            hosts.put(after, HostRules.names(typed));
        }
    }

    /** What is wrong with it as it is written, and what it may not become now. */
    List<Finding> findings(Activity activity) {
        var findings = new ArrayList<>(ActivityRules.findings(asked, activity));
        var understood = Session.of(asked.form(), activity);
        limits.forEach(one -> findings.addAll(one.findings(activity, understood)));
        return List.copyOf(findings);
    }
}
