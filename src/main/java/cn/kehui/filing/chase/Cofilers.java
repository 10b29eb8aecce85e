package cn.kehui.filing.chase;

import cn.kehui.duty.obligation.DueWords;
import cn.kehui.filing.cofiling.CofilingAct;
import cn.kehui.filing.cofiling.CofilingAct.Rows;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.message.Messages;
import cn.kehui.ground.message.Note;
import cn.kehui.ground.org.UnitId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who is given rows of another unit's table is told, and what becomes of them; who leads is told
 * when they are filled in. In the same transaction.
 */
@Component
class Cofilers {
    private final Messages messages;
    private final NudgeSql sql;

    Cofilers(Messages messages, NudgeSql sql) {
        this.messages = messages;
        this.sql = sql;
    }

    @EventListener
    void tell(CofilingAct act) {
        var rows = act.rows();
        var title = rows.of().title();
        var lead = rows.of().owes().name();
        switch (act) {
            case CofilingAct.RowsGiven(_, _, _, var word) ->
                    helps(
                            act,
                            Texts.say("cofiling.mail-given", lead, title),
                            word.isEmpty()
                                    ? Texts.say("cofiling.mail-given-body", rows.words(), due(rows))
                                    : Texts.say(
                                            "cofiling.mail-given-word",
                                            rows.words(),
                                            due(rows),
                                            word));
            case CofilingAct.RowsTakenBack _ ->
                    helps(
                            act,
                            Texts.say("cofiling.mail-taken", lead, title),
                            Texts.say("cofiling.mail-taken-body", rows.words()));
            case CofilingAct.RowsReturned _ ->
                    helps(
                            act,
                            Texts.say("cofiling.mail-returned", title),
                            Texts.say("cofiling.mail-returned-body", rows.words(), lead));
            case CofilingAct.RowsDone _ ->
                    tell(
                            act,
                            rows.of().owes().id(),
                            Texts.say("cofiling.mail-done", rows.name(), title),
                            Texts.say("cofiling.mail-done-body", rows.words()));
            case CofilingAct.RowsAdded _,
                    CofilingAct.RowsLeft _,
                    CofilingAct.RowsUndone _,
                    CofilingAct.RowsChanged _ -> {
                // the pages of both say so
            }
        }
    }

    private static String due(Rows rows) {
        var last = DueWords.last(rows.of());
        return last.isEmpty() ? Texts.say("due.none") : Texts.say("cofiling.mail-until", last);
    }

    private void helps(CofilingAct act, String title, String body) {
        tell(act, act.rows().unit(), title, body);
    }

    /** Those who fill in there, each in private. */
    private void tell(CofilingAct act, UnitId unit, String title, String body) {
        var of = act.rows().of().id().toString();
        boolean leads = unit.equals(act.rows().of().owes().id());
        messages.tell(
                sql.fillers(unit).stream()
                        .map(
                                person ->
                                        new Note(
                                                person,
                                                act.getClass().getSimpleName()
                                                        + "/"
                                                        + of
                                                        + "/"
                                                        + act.rows().unit()
                                                        + "/"
                                                        + act.at(),
                                                of,
                                                title,
                                                body,
                                                (leads ? "/obligations/" : "/cofilings/") + of))
                        .toList());
    }
}
