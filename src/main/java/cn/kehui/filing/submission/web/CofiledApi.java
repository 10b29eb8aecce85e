package cn.kehui.filing.submission.web;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.filing.cofiling.Lending;
import cn.kehui.filing.cofiling.Lendings;
import cn.kehui.filing.submission.CofiledDrafts;
import cn.kehui.filing.submission.cofiled.Cofiled;
import cn.kehui.filing.submission.hand.OpenPages;
import cn.kehui.filing.submission.web.AnswersApi.Heard;
import cn.kehui.filing.submission.web.PagesApi.Seen;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.NotFound;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the script of a page sends on which another unit's rows are written. */
@RestController
@RequestMapping(path = "/cofilings/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class CofiledApi {
    private final CofiledDrafts cofiled;
    private final Lendings lendings;
    private final OpenPages pages;

    CofiledApi(CofiledDrafts cofiled, Lendings lendings, OpenPages pages) {
        this.cofiled = cofiled;
        this.lendings = lendings;
        this.pages = pages;
    }

    /** Keeps one answer as it is typed; one that is in no row of the actor's unit is none. */
    @PostMapping("/answers")
    ResponseEntity<Object> keep(Visit visit, @PathVariable String id, AnswersApi.One one) {
        if (one.place() == null || one.typed() == null) {
            throw new NotFound(id);
        }
        return switch (cofiled.keep(visit.actor(), ObligationId.of(id), one.at(), one.entered())) {
            case Cofiled.Over(var over) -> AnswersApi.refused(CofiledPages.why(over));
            case Cofiled.Table table ->
                    ResponseEntity.ok(
                            AnswersApi.kept(
                                    new Heard(
                                            table.draft(),
                                            table.form(),
                                            table.findings(),
                                            visit.actor().id()),
                                    one));
        };
    }

    @PostMapping("/pages")
    Seen seen(
            Visit visit,
            @PathVariable String id,
            @RequestParam String page,
            @RequestParam(defaultValue = "false") boolean left) {
        if (!Sent.PAGE.matcher(page).matches()) {
            throw new NotFound(id);
        }
        var actor = visit.actor();
        return switch (lendings.lend(actor, ObligationId.of(id))) {
            case Lending.Over _ -> new Seen("");
            case Lending.Open(var lent) when left -> {
                pages.left(actor, lent.obligation(), page);
                yield new Seen("");
            }
            case Lending.Open(var lent) ->
                    new Seen(
                            PagesApi.said(
                                    pages.beats(actor, lent.obligation(), page),
                                    actor.id().value()));
        };
    }
}
