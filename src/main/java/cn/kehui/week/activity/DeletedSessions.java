package cn.kehui.week.activity;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.sheet.form.Answers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sessions as they were approved that somebody has deleted while the activity is changed: each can
 * be put back as it was, under its own key, so that who has booked it stays with it.
 */
@Service
public class DeletedSessions {
    private final Activities activities;
    private final ActivityStepSql steps;
    private final ActivityForm asked;

    DeletedSessions(Activities activities, ActivityStepSql steps, ActivityForm asked) {
        this.activities = activities;
        this.steps = steps;
        this.asked = asked;
    }

    /** In the order in which they were approved; none before anything was. */
    @Transactional(readOnly = true)
    public List<Session> of(Activity activity) {
        var now = activity.rows();
        return stood(activity.id()).stream()
                .flatMap(
                        stood ->
                                Session.of(
                                        asked.form(), activity.id(), stood.answers(), stood.rows())
                                        .stream())
                .filter(one -> !now.contains(one.key()))
                .toList();
    }

    /**
     * Puts one back among the others in the order of days; one that is there, and one that never
     * was approved, changes nothing.
     *
     * @throws NotFound unless the actor's unit leads it
     */
    @Transactional
    public Activity restore(Actor actor, ActivityId id, String key) {
        activities.led(actor, id);
        var words = stood(id).map(stood -> words(stood.answers(), stood.rows().indexOf(key)));
        return activities.write(actor, id, writing -> writing.back(key, words.orElse(Map.of())));
    }

    private static Map<String, String> words(Answers answers, int row) {
        return row < 0 || row >= answers.rows().size() ? Map.of() : answers.rows().get(row);
    }

    private Optional<ChangeRules.Stood> stood(ActivityId id) {
        return steps.counted(id).stood();
    }
}
