package cn.kehui.total.selection.web;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import cn.kehui.total.selection.Candidate;
import cn.kehui.total.selection.Selections;
import cn.kehui.total.selection.web.SelectionPrint.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the page of a selection. */
@Component
class Board {
    private final Selections selections;
    private final Campaigns campaigns;
    private final Forms forms;

    Board(Selections selections, Campaigns campaigns, Forms forms) {
        this.selections = selections;
        this.campaigns = campaigns;
        this.forms = forms;
    }

    /** What is said above the page; {@code title} as typed for the list. */
    record Around(String refused, String title, @Nullable Refused row) {
        static final Around NOTHING = new Around("", "", null);

        static Around refused(String words) {
            return new Around(words, "", null);
        }
    }

    SelectionPage page(Visit visit, String campaign, Around around) {
        var actor = visit.actor();
        var all = selections.candidates(actor, campaign);
        var upward = selections.upward(actor, campaign);
        long chosen = all.stream().filter(Candidate::chosen).count();
        return new SelectionPage(
                visit.shell(),
                "/selections/" + campaign,
                title(campaign),
                SelectionPrint.sums(all),
                upward.map(one -> Texts.say("selection.upward", one.most(), one.source()))
                        .orElse(""),
                upward.filter(one -> chosen > one.most()).isPresent(),
                around.refused(),
                actor.has(Role.REVIEWER),
                around.title().isEmpty()
                        ? Texts.say("selection.title", title(campaign))
                        : around.title(),
                new SelectionPrint(this::form, around.row()).units(all),
                lists(visit, campaign));
    }

    List<SelectionsPage.Sent> lists(Visit visit, String campaign) {
        return selections.lists(visit.actor(), campaign).stream()
                .map(
                        one ->
                                new SelectionsPage.Sent(
                                        "/selections/lists/" + one.id(),
                                        one.title(),
                                        Texts.say(
                                                "selection.sent",
                                                one.content().rows().size(),
                                                one.by(),
                                                Moments.dated(one.at()))))
                .toList();
    }

    private Form form(Candidate one) {
        var id = one.submission().form();
        return forms.all().stream().filter(form -> form.id().equals(id)).findFirst().orElseThrow();
    }

    String title(String campaign) {
        return campaigns.campaign(CampaignId.of(campaign)).title();
    }
}
