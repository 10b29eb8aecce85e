package cn.kehui.total.selection.web;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.obligation.ObligationId;
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

    /**
     * What is said above the page; {@code title} as typed for the list.
     *
     * @param after the last unit that was shown before, as sent; empty: it begins
     */
    record Around(String refused, String title, @Nullable Refused row, String after) {
        static Around at(String after) {
            return new Around("", "", null, after);
        }

        static Around refused(String words, String title) {
            return new Around(words, title, null, "");
        }

        @Nullable ObligationId last() {
            return after.isEmpty() ? null : ObligationId.of(after);
        }
    }

    /** The address of a page of it. */
    static String href(String campaign, String after) {
        return "/selections/" + campaign + (after.isEmpty() ? "" : "?after=" + after);
    }

    SelectionPage page(Visit visit, String campaign, Around around) {
        var actor = visit.actor();
        var offered = selections.offered(actor, campaign, around.last());
        var upward = selections.upward(actor, campaign);
        int chosen = offered.sums().chosen();
        var next = offered.next();
        return new SelectionPage(
                visit.shell(),
                "/selections/" + campaign,
                title(campaign),
                SelectionPrint.sums(offered.sums()),
                upward.map(one -> Texts.say("selection.upward", one.most(), one.source()))
                        .orElse(""),
                upward.filter(one -> chosen > one.most()).isPresent(),
                around.refused(),
                actor.has(Role.REVIEWER),
                selections.tiers(),
                around.title().isEmpty()
                        ? Texts.say("selection.title", title(campaign))
                        : around.title(),
                new SelectionPrint(this::form, around.row()).units(offered.ones()),
                new SelectionPage.Pages(
                        around.after().isEmpty() ? "" : href(campaign, ""),
                        next == null ? "" : href(campaign, next.toString()),
                        around.after()),
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
