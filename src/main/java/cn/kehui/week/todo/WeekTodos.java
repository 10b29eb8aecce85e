package cn.kehui.week.todo;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.week.doubles.Doubles;
import cn.kehui.week.doubles.Likelihood;
import cn.kehui.week.safety.Safeties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What activities ask of people. */
@Service
public class WeekTodos {
    /** As many as a desk has room for; the lists of activities have them all. */
    private static final int MOST = 20;

    private final TodoSql sql;
    private final Doubles doubles;
    private final Safeties safeties;

    WeekTodos(TodoSql sql, Doubles doubles, Safeties safeties) {
        this.sql = sql;
        this.doubles = doubles;
        this.safeties = safeties;
    }

    /** What came back first, then permits by their days, then what waits for a decision. */
    @Transactional(readOnly = true)
    public List<WeekTodo> of(Actor actor) {
        var published = sql.published();
        var todos = new ArrayList<WeekTodo>();
        if (actor.has(Role.FILLER)) {
            filling(actor, published, todos);
        }
        if (actor.has(Role.REVIEWER)) {
            reviewing(actor, published, todos);
        }
        return todos;
    }

    private void filling(Actor actor, Map<CampaignId, String> published, List<WeekTodo> todos) {
        var ids = published.keySet();
        todos.addAll(sql.returned(actor, ids, MOST));
        safeties.unapplied(actor, ids, MOST).stream()
                .map(one -> new WeekTodo.ToPermit(one.id(), one.title(), one.latest()))
                .forEach(todos::add);
    }

    private void reviewing(Actor actor, Map<CampaignId, String> published, List<WeekTodo> todos) {
        var waiting = sql.waiting(actor, published.keySet());
        published.forEach(
                (id, title) -> {
                    int many = waiting.getOrDefault(id, 0);
                    if (many > 0) {
                        todos.add(new WeekTodo.ToReview(id, title, many));
                    }
                });
        published.forEach(
                (id, title) -> {
                    int two = doubles.counts(actor, id).getOrDefault(Likelihood.State.OPEN, 0);
                    if (two > 0) {
                        todos.add(new WeekTodo.ToCompare(id, title, two));
                    }
                });
    }
}
