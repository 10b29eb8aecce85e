package cn.kehui.duty.obligation;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.Duty;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.Units;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A notice may address a unit and give it nothing to file (domain 1.9, no. 5), or miss it. Its
 * issuers can ask it by name; it then owes what others owe, to who asked.
 */
@Service
public class Asking {
    private final Campaigns campaigns;
    private final Units units;
    private final Obligations obligations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Asking(
            Campaigns campaigns,
            Units units,
            Obligations obligations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.units = units;
        this.obligations = obligations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The published campaigns for whose duties the actor may ask others: those of the own region.
     */
    @Transactional(readOnly = true)
    public List<Campaign> campaigns(Actor actor) {
        return campaigns.published().stream().filter(campaign -> asks(actor, campaign)).toList();
    }

    /** The open units of a campaign's region, in the order of their codes. */
    @Transactional(readOnly = true)
    public List<Unit> units(Campaign campaign) {
        return units.ofRegion(campaign.region());
    }

    /**
     * Asks the unit of that name; no quota holds for it, since the notice sets none.
     *
     * @throws NotFound if the actor may not ask for this campaign, or there is no such duty
     */
    @Transactional
    public Asked ask(Actor actor, DutyId id, String name, String reason) {
        var campaign = campaigns.campaign(id.campaign());
        if (!asks(actor, campaign) || campaigns.publishedAt(campaign.id()).isEmpty()) {
            throw new NotFound(id);
        }
        Duty duty = campaigns.duty(id);
        var unit =
                units(campaign).stream().filter(one -> one.name().equals(name.strip())).findFirst();
        if (unit.isEmpty()) {
            return new Asked.NoSuchUnit(name.strip());
        }
        if (reason.isBlank()) {
            return new Asked.NoReason();
        }
        var expected = new Expected(duty.id(), unit.get().id(), actor.unitId(), "", null, "");
        if (obligations.owe(List.of(expected)) == 0) {
            return new Asked.Already(unit.get());
        }
        events.publishEvent(
                new UnitAsked(actor, clock.instant(), duty.id(), unit.get(), reason.strip()));
        return new Asked.Done(unit.get());
    }

    private static boolean asks(Actor actor, Campaign campaign) {
        return (actor.has(Role.ISSUER) || actor.has(Role.REVIEWER))
                && !actor.unit().functions().isEmpty()
                && actor.unit().region().equals(campaign.region());
    }

    /** A unit was asked for what the notice did not ask of it. */
    public record UnitAsked(Actor by, Instant at, DutyId duty, Unit unit, String reason)
            implements Act {
        @Override
        public String subject() {
            return duty.value();
        }

        @Override
        public Map<String, String> detail() {
            return Map.of("unit", unit.name(), "reason", reason);
        }
    }
}
