package cn.kehui.selection.web;

import cn.kehui.account.Role;
import cn.kehui.account.Visit;
import cn.kehui.base.NotFound;
import cn.kehui.base.Texts;
import cn.kehui.base.web.Page;
import cn.kehui.campaign.CampaignId;
import cn.kehui.campaign.Campaigns;
import cn.kehui.form.Form;
import cn.kehui.form.Forms;
import cn.kehui.jte.Templates;
import cn.kehui.obligation.SubmissionId;
import cn.kehui.selection.Candidate;
import cn.kehui.selection.Choice;
import cn.kehui.selection.Picking;
import cn.kehui.selection.Selections;
import cn.kehui.selection.Sending;
import cn.kehui.selection.web.SelectionPrint.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The selection among all recommended activities of a campaign. */
@Controller
class SelectionPages {
    private final Selections selections;
    private final Campaigns campaigns;
    private final Forms forms;
    private final Templates templates;

    SelectionPages(Selections selections, Campaigns campaigns, Forms forms, Templates templates) {
        this.selections = selections;
        this.campaigns = campaigns;
        this.forms = forms;
        this.templates = templates;
    }

    @GetMapping("/selections")
    Page all(Visit visit) {
        var actor = visit.actor();
        if (actor.roles().stream().allMatch(Role::administers)) {
            throw new NotFound("an administrator selects nothing");
        }
        var all =
                selections.campaigns(actor).stream()
                        .map(
                                one ->
                                        new SelectionsPage.One(
                                                "/selections/" + one,
                                                title(one),
                                                lists(visit, one)))
                        .toList();
        return Page.ok(templates.selectionAll(new SelectionsPage(visit.shell(), all)));
    }

    @GetMapping("/selections/{campaign}")
    Page open(Visit visit, @PathVariable String campaign) {
        return Page.ok(templates.selectionSelection(page(visit, campaign, Around.NOTHING)));
    }

    /** {@code chosen}: yes or no. */
    @PostMapping("/selections/{campaign}/picks")
    Page pick(Visit visit, @PathVariable String campaign, Decision decision) {
        var choice = decision.choice();
        return switch (selections.pick(visit.actor(), campaign, choice)) {
            case Picking.Kept _ ->
                    Page.seeOther(
                            "/selections/"
                                    + campaign
                                    + "#row-"
                                    + choice.submission()
                                    + "-"
                                    + choice.row());
            case Picking.NoReason _ ->
                    refused(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            page(
                                    visit,
                                    campaign,
                                    new Around(
                                            Texts.say("selection.no-reason"),
                                            "",
                                            new Refused(
                                                    choice, Texts.say("selection.no-reason")))));
            case Picking.Outdated _ ->
                    refused(
                            HttpStatus.CONFLICT,
                            page(
                                    visit,
                                    campaign,
                                    Around.refused(
                                            Texts.say("selection.outdated", choice.reason()))));
        };
    }

    /** What a row's form posts. */
    record Decision(String submission, int row, String chosen, @Nullable String reason) {
        Choice choice() {
            return new Choice(
                    SubmissionId.of(submission),
                    row,
                    chosen.equals("yes"),
                    reason == null ? "" : reason);
        }
    }

    @PostMapping("/selections/{campaign}/lists")
    Page send(
            Visit visit,
            @PathVariable String campaign,
            @RequestParam(defaultValue = "") String title) {
        return switch (selections.send(visit.actor(), campaign, title)) {
            case Sending.Sent(var id) -> Page.seeOther("/selections/lists/" + id);
            case Sending.NoTitle _ ->
                    refused(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            page(visit, campaign, Around.refused(Texts.say("selection.no-title"))));
            case Sending.Nothing _ ->
                    refused(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            page(
                                    visit,
                                    campaign,
                                    new Around(Texts.say("selection.nothing"), title, null)));
            case Sending.Outdated(var names) ->
                    refused(
                            HttpStatus.CONFLICT,
                            page(
                                    visit,
                                    campaign,
                                    new Around(
                                            Texts.say(
                                                    "selection.look-again",
                                                    String.join("、", names)),
                                            title,
                                            null)));
            case Sending.Unaccepted(var units) ->
                    refused(
                            HttpStatus.CONFLICT,
                            page(
                                    visit,
                                    campaign,
                                    new Around(
                                            Texts.say(
                                                    "selection.unaccepted",
                                                    String.join("、", units)),
                                            title,
                                            null)));
        };
    }

    /** What is said above the page; {@code title} as typed for the list. */
    private record Around(String refused, String title, @Nullable Refused row) {
        static final Around NOTHING = new Around("", "", null);

        static Around refused(String words) {
            return new Around(words, "", null);
        }
    }

    private Page refused(HttpStatus status, SelectionPage page) {
        return Page.of(status, templates.selectionSelection(page));
    }

    private SelectionPage page(Visit visit, String campaign, Around around) {
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

    private List<SelectionsPage.Sent> lists(Visit visit, String campaign) {
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
                                                Moments.at(one.at()))))
                .toList();
    }

    private Form form(Candidate one) {
        var id = one.submission().form();
        return forms.all().stream().filter(form -> form.id().equals(id)).findFirst().orElseThrow();
    }

    private String title(String campaign) {
        return campaigns.campaign(CampaignId.of(campaign)).title();
    }
}
