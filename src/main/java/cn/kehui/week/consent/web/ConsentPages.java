package cn.kehui.week.consent.web;

import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.consent.ConsentSaying;
import cn.kehui.week.consent.PhotoConsent;
import cn.kehui.week.consent.PhotoConsents;
import cn.kehui.week.consent.PhotoConsents.OfPhoto;
import cn.kehui.week.consent.PhotoPeople;
import cn.kehui.week.evidence.Evidence;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who can be recognised on a photograph, and its copy for everybody. */
@Controller
@RequestMapping("/campaigns/{campaign}/activities/{id}/photos/{photo}/public")
class ConsentPages {
    private final Campaigns campaigns;
    private final Activities activities;
    private final Evidence evidence;
    private final PhotoConsents consents;
    private final Templates templates;

    ConsentPages(
            Campaigns campaigns,
            Activities activities,
            Evidence evidence,
            PhotoConsents consents,
            Templates templates) {
        this.campaigns = campaigns;
        this.activities = activities;
        this.evidence = evidence;
        this.consents = consents;
        this.templates = templates;
    }

    /** Which photograph, as the address has it. */
    record Which(String campaign, String id, String photo) {
        OfPhoto of() {
            try {
                return new OfPhoto(ActivityId.of(campaign, id), UUID.fromString(photo));
            } catch (IllegalArgumentException e) {
                throw new NotFound(photo);
            }
        }
    }

    /** What was typed, over which saying. */
    record Sent(
            @Nullable PhotoPeople people,
            @Nullable String words,
            @Nullable Integer number,
            @Nullable Boolean shown) {
        PhotoConsents.Typed typed() {
            return new PhotoConsents.Typed(
                    people == null ? PhotoPeople.UNASKED : people,
                    words == null ? "" : words,
                    number == null ? 0 : number);
        }
    }

    @GetMapping
    Page page(Visit visit, Which which) {
        var of = which.of();
        return Page.ok(shown(visit, of, typed(consents.of(visit.actor(), of)), ""));
    }

    private JteModel shown(Visit visit, OfPhoto of, PhotoConsents.Typed typed, String said) {
        var actor = visit.actor();
        var standing =
                new ConsentPrint.Standing(
                        consents.of(actor, of),
                        consents.made(actor, of),
                        typed.people(),
                        typed.words());
        return templates.weekConsentPublic(
                print(visit, of).page(visit, consents.says(actor, of.activity()), standing, said));
    }

    private static PhotoConsents.Typed typed(PhotoConsent stands) {
        return new PhotoConsents.Typed(stands.people(), stands.words(), stands.number());
    }

    private ConsentPrint print(Visit visit, OfPhoto of) {
        var actor = visit.actor();
        return new ConsentPrint(
                campaigns.seen(actor, of.activity().campaign()),
                activities.activity(actor, of.activity()),
                evidence.photo(actor, of.activity(), of.photo()));
    }

    @PostMapping
    Page say(Visit visit, Which which, Sent sent) {
        var of = which.of();
        var typed = sent.typed();
        return answered(visit, of, typed, consents.say(visit.actor(), of, typed));
    }

    @PostMapping("/showing")
    Page show(Visit visit, Which which, Sent sent) {
        var of = which.of();
        var said =
                consents.show(
                        visit.actor(),
                        of,
                        sent.typed().number(),
                        Boolean.TRUE.equals(sent.shown()));
        return answered(visit, of, typed(consents.of(visit.actor(), of)), said);
    }

    private Page answered(Visit visit, OfPhoto of, PhotoConsents.Typed typed, ConsentSaying said) {
        return switch (said) {
            case ConsentSaying.ConsentSaid _ -> Page.seeOther(print(visit, of).home());
            case ConsentSaying.SaidMeanwhile(var other) ->
                    Page.conflict(shown(visit, of, typed, meanwhile(other)));
            case ConsentSaying.TooLong(int most) ->
                    Page.unprocessable(shown(visit, of, typed, Texts.say("consent.long", most)));
            case ConsentSaying.NoWords _ ->
                    Page.unprocessable(shown(visit, of, typed, Texts.say("consent.words")));
            case ConsentSaying.CopyNotMade _ ->
                    Page.conflict(shown(visit, of, typed, Texts.say("consent.not-made")));
        };
    }

    private static String meanwhile(PhotoConsent other) {
        return other.at() == null
                ? Texts.say("consent.none-stands")
                : Texts.say("consent.meanwhile", other.by(), Moments.recent(other.at()));
    }
}
