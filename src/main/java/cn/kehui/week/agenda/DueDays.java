package cn.kehui.week.agenda;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.inbox.Inboxes;
import cn.kehui.duty.inbox.Sieve;
import cn.kehui.duty.inbox.Tallies;
import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The days on which duties close: what the own unit owes, and what it receives. */
@Component
class DueDays {
    private final Obligations obligations;
    private final Inboxes inboxes;

    DueDays(Obligations obligations, Inboxes inboxes) {
        this.obligations = obligations;
        this.inboxes = inboxes;
    }

    List<AgendaItem> of(Actor actor, Campaign campaign) {
        var items = new ArrayList<AgendaItem>();
        if (actor.has(Role.FILLER)) {
            obligations.owed(actor).stream()
                    .filter(one -> one.campaign().equals(campaign.id()))
                    .filter(one -> one.end() != null)
                    .map(DueDays::owed)
                    .forEach(items::add);
        }
        if (actor.has(Role.REVIEWER) || actor.has(Role.VIEWER) || actor.has(Role.ISSUER)) {
            var tallies = inboxes.tallies(actor, Sieve.ALL);
            tallies.duties().stream()
                    .filter(one -> one.campaign().equals(campaign.id()))
                    .filter(one -> one.closesAt() != null)
                    .map(one -> received(one, tallies.of(one.duty().value())))
                    .forEach(items::add);
        }
        return items;
    }

    private static AgendaItem owed(Obligation one) {
        var end = Objects.requireNonNull(one.end(), "it has a day");
        boolean open = Move.FILE.from(one.state()).isPresent();
        return new AgendaItem(
                AgendaItem.Kind.DUE,
                "owed-" + one.id(),
                Moments.lastDay(end),
                Texts.say("agenda.owed", one.title(), Moments.lastTime(end)),
                Texts.say("agenda.owed-to", one.receiver().name(), one.state().label()),
                "/obligations/" + one.id(),
                open,
                null,
                null);
    }

    private static AgendaItem received(Tallies.Asked one, Tallies of) {
        var end = Objects.requireNonNull(one.closesAt(), "it has a day");
        int missing = of.in(Move.FILE.states()).many();
        return new AgendaItem(
                AgendaItem.Kind.DUE,
                "asked-" + one.duty(),
                Moments.lastDay(end),
                Texts.say("agenda.asked", one.title(), Moments.lastTime(end)),
                Texts.say("agenda.asked-of", of.many(), of.many() - missing, missing),
                "/progress?duty=" + URLEncoder.encode(one.duty().value(), StandardCharsets.UTF_8),
                missing > 0,
                null,
                null);
    }
}
