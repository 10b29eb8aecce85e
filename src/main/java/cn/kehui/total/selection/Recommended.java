package cn.kehui.total.selection;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.inbox.Inboxes;
import cn.kehui.duty.inbox.Sieve;
import cn.kehui.duty.inbox.Tallies;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.database.Planning;
import cn.kehui.sheet.form.FormId;
import cn.kehui.total.selection.OfferedSql.Received;
import cn.kehui.week.activity.ActivityForm;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * For which duties a unit receives recommended activities, and who may look at them.
 *
 * @param sql what is recommended
 * @param obligations what the unit owes itself
 * @param activities as what they may be recommended
 */
@Component
record Recommended(
        Inboxes inboxes,
        OfferedSql sql,
        Obligations obligations,
        Planning planning,
        ActivityForm activities) {

    /** By their ids. */
    List<String> campaigns(Actor actor) {
        return duties(actor).map(one -> one.campaign().value()).distinct().sorted().toList();
    }

    private Stream<Tallies.Asked> duties(Actor actor) {
        return sees(actor)
                ? inboxes.tallies(actor, Sieve.ALL).duties().stream()
                        .filter(one -> asks(one.form()))
                : Stream.of();
    }

    /** Whether a form asks for activities to be recommended. */
    static boolean asks(@Nullable FormId form) {
        return form != null && form.name().equals("recommendation");
    }

    /**
     * What the actor's unit received.
     *
     * @throws NotFound if none are asked for there, or the actor does not look at them
     */
    Received received(Actor actor, String campaign) {
        var duties =
                duties(actor)
                        .filter(one -> one.campaign().value().equals(campaign))
                        .map(Tallies.Asked::duty)
                        .toList();
        if (duties.isEmpty()) {
            throw new NotFound(campaign);
        }
        planning.each();
        return new Received(actor, CampaignId.of(campaign), duties);
    }

    /**
     * The same for who decides.
     *
     * @throws NotFound also if the actor does not review
     */
    Received reviewed(Actor actor, String campaign) {
        if (!actor.has(Role.REVIEWER)) {
            throw new NotFound(campaign);
        }
        return received(actor, campaign);
    }

    static boolean sees(Actor actor) {
        return actor.has(Role.REVIEWER) || actor.has(Role.VIEWER) || actor.has(Role.ISSUER);
    }
}
