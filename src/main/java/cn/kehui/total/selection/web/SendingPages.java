package cn.kehui.total.selection.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.total.selection.Selections;
import cn.kehui.total.selection.Sending;
import cn.kehui.total.selection.web.Board.Around;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends the picked ones upward. */
@Controller
class SendingPages {
    private final Selections selections;
    private final Board board;
    private final Templates templates;

    SendingPages(Selections selections, Board board, Templates templates) {
        this.selections = selections;
        this.board = board;
        this.templates = templates;
    }

    @PostMapping("/selections/{campaign}/lists")
    Page send(
            Visit visit,
            @PathVariable String campaign,
            @RequestParam(defaultValue = "") String title) {
        return switch (selections.send(visit.actor(), campaign, title)) {
            case Sending.Sent(var id) -> Page.seeOther("/selections/lists/" + id);
            case Sending.NoTitle _ ->
                    wrong(visit, campaign, Around.refused(Texts.say("selection.no-title"), ""));
            case Sending.Nothing _ ->
                    wrong(visit, campaign, Around.refused(Texts.say("selection.nothing"), title));
            case Sending.Outdated(var names) -> {
                var why = Texts.say("selection.look-again", String.join("、", names));
                yield notYet(visit, campaign, Around.refused(why, title));
            }
            case Sending.Unaccepted(var units) -> {
                var why = Texts.say("selection.unaccepted", String.join("、", units));
                yield notYet(visit, campaign, Around.refused(why, title));
            }
        };
    }

    private Page wrong(Visit visit, String campaign, Around around) {
        return refused(HttpStatus.UNPROCESSABLE_CONTENT, board.page(visit, campaign, around));
    }

    private Page notYet(Visit visit, String campaign, Around around) {
        return refused(HttpStatus.CONFLICT, board.page(visit, campaign, around));
    }

    private Page refused(HttpStatus status, SelectionPage page) {
        return Page.of(status, templates.totalSelectionSelection(page));
    }
}
