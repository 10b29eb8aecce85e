package cn.kehui.duty.campaign.web;

import cn.kehui.duty.campaign.Amendments;
import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.Campaign.Period;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.Duty;
import cn.kehui.duty.campaign.Owing;
import cn.kehui.duty.campaign.web.CampaignPage.Link;
import cn.kehui.duty.campaign.web.CampaignPage.Timed;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts campaigns into the words of their pages. */
@Component
class CampaignPrint {
    private final Campaigns campaigns;
    private final Amendments amendments;
    private final Owing.Kept kept;
    private final Forms forms;
    private final Calendars calendars;

    CampaignPrint(
            Campaigns campaigns,
            Amendments amendments,
            Owing.Kept kept,
            Forms forms,
            Calendars calendars) {
        this.amendments = amendments;
        this.kept = kept;
        this.campaigns = campaigns;
        this.forms = forms;
        this.calendars = calendars;
    }

    /**
     * @param publishes whether the actor is led to its publishing
     */
    CampaignPage page(Actor actor, Campaign campaign, boolean publishes) {
        var id = campaign.id();
        var notice = campaign.notice();
        boolean open = campaigns.publishedAt(id).isEmpty();
        return new CampaignPage(
                campaign.title(),
                state(id),
                amendments.withdrawal(id).map(CampaignPrint::withdrawn).orElse(""),
                publishes && open ? href(id) + "/publishing" : null,
                publishes && !open ? href(id) + "/withdrawal" : null,
                open ? null : href(id) + "/activities",
                open ? null : href(id) + "/days",
                open ? null : href(id) + "/coverage",
                campaign.parent() == null ? null : link(campaigns.campaign(campaign.parent())),
                campaigns.seen(actor).stream()
                        .filter(one -> id.equals(one.parent()))
                        .map(CampaignPrint::link)
                        .toList(),
                campaign.themes(),
                campaign.periods().stream().map(CampaignPrint::timed).toList(),
                campaign.events().stream().map(CampaignPrint::timed).toList(),
                String.join("、", campaign.issuers()),
                Stream.of(
                                notice.number(),
                                notice.issuedOn() == null ? "" : DayWords.day(notice.issuedOn()))
                        .filter(words -> !words.isEmpty())
                        .reduce(notice.title(), (one, other) -> one + "，" + other),
                notice.follows(),
                campaign.addressees(),
                campaign.contacts().stream().map(CampaignPrint::contact).toList(),
                duties(actor, campaign, open, publishes && !open),
                campaign.evidence().stream().map(RuleWords::evidence).toList(),
                campaign.questions());
    }

    private List<CampaignPage.DutyPrint> duties(
            Actor actor, Campaign campaign, boolean open, boolean corrects) {
        var amended = new DutyWords.Amended(amendments.corrections(campaign.id()), corrects);
        var owing = campaigns.owing(campaign.id());
        // what is published is owed as it was, whatever becomes of the list of units
        var owed =
                new DutyWords.Owed(
                        owing,
                        open ? owing.debtors() : kept.of(campaign.id()),
                        names(actor, campaign));
        var words = new DutyWords(campaign, owed, amended, calendars.today());
        return campaign.duties().stream()
                .map(duty -> words.print(duty, form(duty), above(duty)))
                .toList();
    }

    private String form(Duty duty) {
        return duty.form() == null
                ? ""
                : forms.find(duty.form()).map(Form::title).orElse(duty.form().toString());
    }

    private @Nullable Link above(Duty duty) {
        var parent = duty.parent();
        if (parent == null) {
            return null;
        }
        var campaign = campaigns.campaign(parent.campaign());
        var above = campaign.duty(parent);
        return new Link(
                href(campaign.id()) + "#duty-" + parent.name(),
                Texts.say(
                        "campaign.feeds",
                        campaign.title(),
                        above.title(),
                        above.deadline().words()));
    }

    /** An issuer of the region sees all who owe; others see those within their scope. */
    private Predicate<Owing.Debtor> names(Actor actor, Campaign campaign) {
        boolean all = campaigns.issues(actor, campaign);
        return one -> all || actor.scope().holds(one.path());
    }

    private String state(CampaignId id) {
        return campaigns
                .publishedAt(id)
                .map(at -> Texts.say("campaign.published", DayWords.moment(at)))
                .orElseGet(
                        () ->
                                Texts.say(
                                        amendments.withdrawal(id).isPresent()
                                                ? "campaign.taken-back"
                                                : "campaign.unpublished"));
    }

    private static String withdrawn(Amendments.Withdrawal one) {
        return Texts.say("campaign.withdrawn", DayWords.moment(one.at()), one.by(), one.reason());
    }

    private static Timed timed(Period period) {
        return new Timed(period.what(), period.words(), period.place(), period.clause());
    }

    private static CampaignPage.Contact contact(Campaign.Contact contact) {
        return new CampaignPage.Contact(
                contact.post(), contact.phone(), contact.mail(), contact.address());
    }

    private static Link link(Campaign campaign) {
        return new Link(href(campaign.id()), campaign.title());
    }

    static String href(CampaignId id) {
        return "/campaigns/" + id;
    }
}
