package cn.kehui.filing.review.web;

import cn.kehui.duty.inbox.Inboxes;
import cn.kehui.duty.inbox.Sieve;
import cn.kehui.duty.inbox.Slice;
import cn.kehui.duty.inbox.Tallies;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.Stepped;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.review.Acceptances;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Several clean forms of one duty, looked at as a list and accepted together. */
@Controller
@RequestMapping("/reviews/together")
class TogetherPages {
    /** As many as anybody looks at in one go. */
    private static final int MOST = 50;

    private final Showing showing;
    private final Inboxes inboxes;
    private final Obligations obligations;
    private final Acceptances acceptances;
    private final Templates templates;

    TogetherPages(
            Showing showing,
            Inboxes inboxes,
            Obligations obligations,
            Acceptances acceptances,
            Templates templates) {
        this.showing = showing;
        this.inboxes = inboxes;
        this.obligations = obligations;
        this.acceptances = acceptances;
        this.templates = templates;
    }

    /** Without a duty there is nothing to look at together: the list of reviews has them all. */
    @GetMapping
    Page show(Visit visit, @RequestParam(defaultValue = "") String duty) {
        return duty.isBlank()
                ? Page.seeOther("/reviews")
                : Page.ok(page(visit, duty, new Said("", List.of())));
    }

    /**
     * @param one of each chosen the obligation and the version that was shown
     */
    @PostMapping
    Page accept(
            Visit visit,
            @RequestParam String duty,
            @RequestParam(required = false, defaultValue = "") List<String> one) {
        only(visit.actor());
        if (one.isEmpty()) {
            return Page.unprocessable(
                    page(visit, duty, new Said("", List.of(Texts.say("together.none")))));
        }
        return Page.ok(
                page(visit, duty, said(visit, acceptances.accept(visit.actor(), shown(one)))));
    }

    private static Map<ObligationId, SubmissionId> shown(List<String> chosen) {
        var shown = new LinkedHashMap<ObligationId, SubmissionId>();
        for (var one : chosen) {
            var parts = one.split(":", 2);
            shown.put(ObligationId.of(parts[0]), SubmissionId.of(parts.length < 2 ? "" : parts[1]));
        }
        return shown;
    }

    /** What is said above the list. */
    private record Said(String told, List<String> refused) {}

    private Said said(Visit visit, Map<ObligationId, Stepped> done) {
        var told = new ArrayList<String>();
        var refused = new ArrayList<String>();
        done.forEach(
                (id, stepped) -> {
                    var unit = obligations.obligation(visit.actor(), id).owes().name();
                    switch (stepped) {
                        case Stepped.Done _ -> told.add(unit);
                        case Stepped.Illegal(var state) ->
                                refused.add(Texts.say("together.faster", unit, state.label()));
                        case Stepped.Locked(var above) ->
                                refused.add(refused(unit, Texts.say("review.locked", above)));
                        case Stepped.NoReason _ ->
                                refused.add(refused(unit, Texts.say("review.no-reason")));
                    }
                });
        var words =
                told.isEmpty()
                        ? ""
                        : Texts.say("together.done", told.size(), String.join("、", told));
        return new Said(words, refused);
    }

    private static String refused(String unit, String why) {
        return Texts.say("together.refused", unit, why);
    }

    private gg.jte.models.runtime.JteModel page(Visit visit, String duty, Said said) {
        var actor = visit.actor();
        only(actor);
        var received = inboxes.tallies(actor, Sieve.ALL.of(duty));
        var title =
                received.duties().stream()
                        .findFirst()
                        .map(Tallies.Asked::title)
                        .orElseThrow(() -> new NotFound(duty));
        var waiting =
                inboxes.slice(
                        actor,
                        Sieve.ALL.of(duty).in(Set.of(State.FILED)),
                        Slice.From.first(Slice.Order.CODE, MOST));
        var clean = new ArrayList<TogetherPage.Clean>();
        var rest = new ArrayList<TogetherPage.Other>();
        waiting.ones().stream()
                .map(one -> showing.shown(actor, one))
                .forEach(
                        shown ->
                                TogetherPrint.why(shown)
                                        .ifPresentOrElse(
                                                why -> rest.add(TogetherPrint.other(shown, why)),
                                                () -> clean.add(TogetherPrint.clean(shown))));
        return templates.filingReviewTogether(
                new TogetherPage(
                        visit.shell(),
                        "/reviews/together?duty=" + ReviewsPrint.encoded(duty),
                        title,
                        said.told(),
                        said.refused(),
                        clean,
                        rest,
                        received.in(Set.of(State.FILED)).many() - waiting.ones().size()));
    }

    private static void only(Actor actor) {
        if (!actor.has(Role.REVIEWER)) {
            throw new NotFound("nothing to review");
        }
    }
}
