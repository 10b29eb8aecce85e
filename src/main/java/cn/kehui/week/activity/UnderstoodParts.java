package cn.kehui.week.activity;

import org.springframework.stereotype.Component;

/** What is understood of what is typed, kept beside it, to be looked for. */
@Component
class UnderstoodParts {
    private final ActivitySessionSql sessions;
    private final HostSql hosts;
    private final ActivityForm asked;

    UnderstoodParts(ActivitySessionSql sessions, HostSql hosts, ActivityForm asked) {
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
}
