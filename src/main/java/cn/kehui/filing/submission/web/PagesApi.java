package cn.kehui.filing.submission.web;

import cn.kehui.filing.submission.hand.OpenPages;
import cn.kehui.filing.submission.hand.OpenPages.Company;
import cn.kehui.filing.submission.hand.OpenPages.Other;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A page with a form says that it is open still, or that it is closed, and hears who else is. */
@RestController
class PagesApi {
    private final Opening opening;
    private final OpenPages pages;

    PagesApi(Opening opening, OpenPages pages) {
        this.opening = opening;
        this.pages = pages;
    }

    /** {@code others}: who else has it open, as a person reads it; empty: nobody. */
    record Seen(String others) {}

    @PostMapping(path = "/obligations/{id}/pages", produces = MediaType.APPLICATION_JSON_VALUE)
    Seen seen(
            Visit visit,
            @PathVariable String id,
            @RequestParam String page,
            @RequestParam(defaultValue = "false") boolean left) {
        var actor = visit.actor();
        var obligation = opening.obligation(actor, id);
        if (!obligation.filedBy(actor) || !Sent.PAGE.matcher(page).matches()) {
            throw new NotFound(id);
        }
        // whoever files leaves the page too, and by then there is nothing to write
        if (left || !Opening.writes(actor, obligation)) {
            pages.left(actor, obligation, page);
            return new Seen("");
        }
        return new Seen(said(pages.beats(actor, obligation, page), actor.id().value()));
    }

    /** Who else has it open, in a sentence; empty: nobody. */
    static String said(Company company, UUID reader) {
        return company.others().isEmpty()
                ? ""
                : Texts.say("fill.others", named(company.others(), reader));
    }

    private static String named(List<Other> others, UUID reader) {
        return others.stream()
                .map(
                        one ->
                                one.person().equals(reader)
                                        ? Texts.say("fill.open-own", Moments.time(one.openedAt()))
                                        : Texts.say(
                                                "fill.open",
                                                one.unit(),
                                                one.name(),
                                                Moments.time(one.openedAt())))
                .collect(Collectors.joining("、"));
    }
}
