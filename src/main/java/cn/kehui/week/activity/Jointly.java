package cn.kehui.week.activity;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who holds an activity together: its hosts, and the other entries of the same event, by those who
 * entered it twice, of which it is counted as one. What each entry says, and everything that hangs
 * on it, stays its own.
 */
@Service
public class Jointly {
    private final MergeSql sql;
    private final HostSql hosts;

    Jointly(MergeSql sql, HostSql hosts) {
        this.sql = sql;
        this.hosts = hosts;
    }

    /** Who holds it with the unit that leads it, in the order in which they are typed. */
    @Transactional(readOnly = true)
    public List<Activity.Host> hosts(Activity activity) {
        return hosts.hosts(activity.id());
    }

    /** The other entries of its event; first the one as which it counts, unless it is that. */
    @Transactional(readOnly = true)
    public List<Activity> others(Activity activity) {
        return sql.others(activity.id());
    }
}
