package cn.kehui.week.todo;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.week.doubles.Doubles;
import cn.kehui.week.safety.Safeties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        boolean fills = actor.has(Role.FILLER);
        boolean reviews = actor.has(Role.REVIEWER);
        var todos = new ArrayList<WeekTodo>();
        if (!fills && !reviews) {
            return todos;
        }
        var published = sql.published(actor, reviews);
        if (fills) {
            filling(actor, published, todos);
        }
        if (reviews) {
            reviewing(actor, published, todos);
        }
        return todos;
    }

    /** The last campaign in which the actor enters activities; empty: there is none. */
    @Transactional(readOnly = true)
    public Optional<CampaignId> entering(Actor actor) {
        return actor.has(Role.FILLER) ? sql.entering(actor) : Optional.empty();
    }

    private void filling(Actor actor, List<TodoSql.Published> published, List<WeekTodo> todos) {
        var ids = published.stream().map(TodoSql.Published::id).toList();
        todos.addAll(sql.returned(actor, ids, MOST));
        safeties.unapplied(actor, ids, MOST).stream()
                .map(one -> new WeekTodo.ToPermit(one.id(), one.title(), one.latest()))
                .forEach(todos::add);
    }

    private void reviewing(Actor actor, List<TodoSql.Published> published, List<WeekTodo> todos) {
        for (var one : published) {
            if (one.waiting() > 0) {
                todos.add(new WeekTodo.ToReview(one.id(), one.title(), one.waiting()));
            }
        }
        var open = doubles.open(actor, published.stream().map(TodoSql.Published::id).toList());
        for (var one : published) {
            int two = open.getOrDefault(one.id(), 0);
            if (two > 0) {
                todos.add(new WeekTodo.ToCompare(one.id(), one.title(), two));
            }
        }
    }
}
