package cn.kehui.week.safety;

import cn.kehui.ground.base.Finding;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.Session;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says of an activity what goes beyond its permit. */
@Component
class PermitLimits implements Activity.Limits {
    private final SafetySql sql;

    PermitLimits(SafetySql sql) {
        this.sql = sql;
    }

    @Override
    public List<Finding> findings(Activity activity, List<Session> sessions) {
        return sql.of(activity.id())
                .map(note -> PermitRules.findings(note, sessions))
                .orElse(List.of());
    }
}
