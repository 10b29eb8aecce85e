package cn.kehui.total.selection.web;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.total.selection.Choice;
import cn.kehui.total.selection.Picking;
import cn.kehui.total.selection.Selections;
import cn.kehui.total.selection.web.Board.Around;
import cn.kehui.total.selection.web.SelectionPrint.Refused;
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
    private final Board board;
    private final Templates templates;

    SelectionPages(Selections selections, Board board, Templates templates) {
        this.selections = selections;
        this.board = board;
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
                                                board.title(one),
                                                board.lists(visit, one)))
                        .toList();
        return Page.ok(templates.totalSelectionAll(new SelectionsPage(visit.shell(), all)));
    }

    @GetMapping("/selections/{campaign}")
    Page open(
            Visit visit,
            @PathVariable String campaign,
            @RequestParam(defaultValue = "") String after) {
        return Page.ok(
                templates.totalSelectionSelection(board.page(visit, campaign, Around.at(after))));
    }

    /** {@code chosen}: yes or no. */
    @PostMapping("/selections/{campaign}/picks")
    Page pick(Visit visit, @PathVariable String campaign, Decision decision) {
        var choice = decision.choice();
        return switch (selections.pick(visit.actor(), campaign, choice)) {
            case Picking.Kept _ ->
                    Page.seeOther(
                            Board.href(campaign, decision.last())
                                    + "#row-"
                                    + choice.submission()
                                    + "-"
                                    + choice.row());
            case Picking.NoReason _ ->
                    refused(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            board.page(
                                    visit,
                                    campaign,
                                    new Around(
                                            Texts.say("selection.no-reason"),
                                            "",
                                            new Refused(choice, Texts.say("selection.no-reason")),
                                            decision.last())));
            case Picking.Outdated _ ->
                    refused(
                            HttpStatus.CONFLICT,
                            board.page(
                                    visit,
                                    campaign,
                                    new Around(
                                            Texts.say("selection.outdated", choice.reason()),
                                            "",
                                            null,
                                            decision.last())));
        };
    }

    /** What a row's form posts; {@code after}: of which page. */
    record Decision(
            @Nullable String submission,
            int row,
            @Nullable String chosen,
            @Nullable String reason,
            @Nullable String tier,
            @Nullable String after) {
        String last() {
            return after == null || after.isEmpty() ? "" : ObligationId.of(after).toString();
        }

        Choice choice() {
            return new Choice(
                    SubmissionId.of(submission == null ? "" : submission),
                    row,
                    "yes".equals(chosen),
                    reason == null ? "" : reason,
                    tier == null ? "" : tier);
        }
    }

    private Page refused(HttpStatus status, SelectionPage page) {
        return Page.of(status, templates.totalSelectionSelection(page));
    }
}
