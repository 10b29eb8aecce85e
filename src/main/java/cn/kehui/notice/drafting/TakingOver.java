package cn.kehui.notice.drafting;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.ground.org.Posts;
import cn.kehui.ground.org.Region;
import cn.kehui.ground.org.Regions;
import cn.kehui.notice.facts.Incoming;
import cn.kehui.notice.facts.IncomingId;
import cn.kehui.notice.facts.IncomingNotices;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passing a notice down: the campaign of the level above as the own draft, each duty linked to the
 * one it feeds, its days some working days earlier.
 */
@Service
public class TakingOver {
    /** Weihai 2023 left itself 8 working days before Shandong's date (domain 1.8). */
    public static final int DAYS = 8;

    private final IncomingNotices notices;
    private final Campaigns campaigns;
    private final Regions regions;
    private final Posts posts;
    private final Calendars calendars;
    private final Forms forms;
    private final Clock clock;

    /** Where a unit lies, and who answers there. */
    @Component
    record Place(Regions regions, Posts posts) {}

    TakingOver(
            IncomingNotices notices,
            Campaigns campaigns,
            Place place,
            Calendars calendars,
            Forms forms,
            Clock clock) {
        this.notices = notices;
        this.campaigns = campaigns;
        this.regions = place.regions();
        this.posts = place.posts();
        this.calendars = calendars;
        this.forms = forms;
        this.clock = clock;
    }

    /** Campaigns of the regions above the actor's, the latest first. */
    @Transactional(readOnly = true)
    public List<Campaign> offered(Actor actor) {
        var above =
                regions.path(actor.unit().region()).stream()
                        .map(Region::code)
                        .filter(code -> !code.equals(actor.unit().region()))
                        .toList();
        return campaigns.seen(actor).stream().filter(one -> above.contains(one.region())).toList();
    }

    /**
     * Takes one over.
     *
     * @param days working days between the own date and that of the level above, 0 to 60
     * @throws NotFound if no such campaign is offered to the actor
     */
    @Transactional
    public IncomingId take(Actor actor, CampaignId id, int days) {
        var campaign =
                offered(actor).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(id));
        var source = notices.readFrom(actor, id);
        var own = actor.unit();
        var down =
                new Down(
                        campaign,
                        own,
                        regions.path(own.region()),
                        posts.of(own.id()),
                        Math.clamp(days, 0, 60),
                        !source.isEmpty(),
                        form -> forms.find(form).map(Form::title).orElse(form.name()));
        return notices.keep(
                actor,
                new Incoming(
                        IncomingId.next(clock),
                        actor.unitId(),
                        own.region(),
                        down.title(),
                        "",
                        null,
                        source,
                        id,
                        null,
                        actor.name(),
                        clock.instant()),
                new DownFacts(down, calendars.today()).facts());
    }
}
