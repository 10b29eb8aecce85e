package cn.kehui.filing.submission.web;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.Drafts;
import cn.kehui.filing.submission.Filing;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.filing.submission.taken.TakePress;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.sheet.printed.PlaceWords;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one unit owes: written, checked and filed here; shown once it is filed. */
@Controller
@RequestMapping("/obligations/{id}")
class FillPages {
    private final Opening opening;
    private final Obligations obligations;
    private final Drafts drafts;
    private final Submissions submissions;
    private final Standing standing;
    private final Templates templates;

    FillPages(
            Opening opening,
            Obligations obligations,
            Drafts drafts,
            Submissions submissions,
            Standing standing,
            Templates templates) {
        this.opening = opening;
        this.obligations = obligations;
        this.drafts = drafts;
        this.submissions = submissions;
        this.standing = standing;
        this.templates = templates;
    }

    @GetMapping
    Page open(Visit visit, @PathVariable String id, @RequestParam @Nullable String saved) {
        var obligation = opening.obligation(visit.actor(), id);
        obligations.see(visit.actor(), obligation.id());
        var around = saved == null ? Around.NOTHING : kept(visit, obligation);
        return Opening.writes(visit.actor(), obligation)
                ? Page.ok(fill(visit, obligation, around))
                : Page.ok(templates.filingSubmissionStanding(standing.page(visit, obligation, "")));
    }

    /** Keeps everything that was typed; then what else the button says. */
    @PostMapping("/draft")
    Page save(Visit visit, @PathVariable String id, @RequestParam Map<String, String> sent) {
        var obligation = opening.obligation(visit.actor(), id);
        var all = new Sent(sent);
        if (!drafts.save(visit.actor(), obligation.id(), all.entered())) {
            return stands(visit, obligation.id());
        }
        var press = sent.getOrDefault("press", "");
        if (press.equals("check")) {
            return checked(visit, obligation);
        }
        var written = opening.written(visit.actor(), obligation);
        var offered = OfferPress.of(press, written);
        if (offered != null) {
            offered.take(drafts, visit.actor(), obligation.id());
            return Page.seeOther("/obligations/" + id + offered.anchor());
        }
        var taken = TakePress.of(press, written.form(), written.known());
        if (taken != null) {
            drafts.take(visit.actor(), obligation.id(), taken.change());
            return Page.seeOther("/obligations/" + id + taken.anchor());
        }
        var change = RowPress.of(press, all.shown(), written.past());
        if (change != null) {
            drafts.take(visit.actor(), obligation.id(), change.change());
            return Page.seeOther("/obligations/" + id + change.anchor());
        }
        var anchor = all.choice().isEmpty() ? "" : "#" + PlaceWords.id(all.choice());
        return Page.seeOther("/obligations/" + id + "?saved=1" + anchor);
    }

    @PostMapping("/submissions")
    Page file(Visit visit, @PathVariable String id, @RequestParam Map<String, String> sent) {
        var obligation = ObligationId.of(id);
        var entered = new Sent(sent).entered();
        try {
            var under = SubmissionId.of(sent.getOrDefault("under", ""));
            return explained(
                    visit, obligation, submissions.file(visit.actor(), obligation, under, entered));
        } catch (RuntimeException e) {
            rescue(visit, obligation, entered, e);
            throw e;
        }
    }

    /** Filing failed and left nothing behind: what was sent is kept at least, if that can be. */
    private void rescue(
            Visit visit, ObligationId obligation, Draft.Entered entered, RuntimeException why) {
        try {
            drafts.save(visit.actor(), obligation, entered);
        } catch (RuntimeException e) {
            why.addSuppressed(e);
        }
    }

    Page explained(Visit visit, ObligationId id, Filing filing) {
        return switch (filing) {
            case Filing.Filed _ -> Page.seeOther("/obligations/" + id);
            case Filing.Unfinished(var open) ->
                    Page.unprocessable(fill(visit, now(visit, id), Around.open(open)));
            case Filing.Moved(var changes, var open) ->
                    Page.conflict(fill(visit, now(visit, id), Around.moved(changes, open)));
            case Filing.Undone(var given) ->
                    Page.conflict(fill(visit, now(visit, id), Around.undone(given)));
            case Filing.Closed(var words, var at) -> closed(visit, now(visit, id), words, at);
            case Filing.Illegal(var state) ->
                    refused(visit, now(visit, id), Texts.say("filing.illegal", state.label()));
            case Filing.Locked(var unit) ->
                    refused(visit, now(visit, id), Texts.say("filing.locked", unit));
        };
    }

    private Obligation now(Visit visit, ObligationId id) {
        return obligations.obligation(visit.actor(), id);
    }

    private Page closed(Visit visit, Obligation now, String words, Instant at) {
        return Page.conflict(fill(visit, now, Around.refused(closed(now, words, at))));
    }

    private static String closed(Obligation obligation, String words, Instant at) {
        return Texts.say("filing.closed", words, Moments.last(at), obligation.receiver().name());
    }

    Page refused(Visit visit, ObligationId id, String why) {
        return refused(visit, now(visit, id), why);
    }

    /** The form again, with what was to be given as it was typed. */
    Page ungiven(Visit visit, ObligationId id, String why, CofilingPart.Typed typed) {
        return Page.unprocessable(fill(visit, now(visit, id), Around.refused(why, typed)));
    }

    private Page refused(Visit visit, Obligation now, String why) {
        return Opening.writes(visit.actor(), now)
                ? Page.conflict(fill(visit, now, Around.refused(why)))
                : Page.conflict(templates.filingSubmissionStanding(standing.page(visit, now, why)));
    }

    private Page stands(Visit visit, ObligationId id) {
        var now = now(visit, id);
        return refused(visit, now, Texts.say("filing.illegal", now.state().label()));
    }

    private Page checked(Visit visit, Obligation obligation) {
        var open = drafts.open(visit.actor(), drafts.open(visit.actor(), obligation.id()));
        return open.isEmpty()
                ? Page.ok(fill(visit, obligation, Around.told(Texts.say("submission.ready"))))
                : Page.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        fill(visit, obligation, Around.open(open)));
    }

    private Around kept(Visit visit, Obligation obligation) {
        var at = drafts.open(visit.actor(), obligation.id()).editedAt();
        return Around.told(Texts.say("submission.kept", Moments.time(at)));
    }

    private gg.jte.models.runtime.JteModel fill(Visit visit, Obligation obligation, Around around) {
        var print = opening.print(visit.actor(), obligation);
        var end = obligation.end();
        var said =
                around.refused().isEmpty() && end != null && print.over(end)
                        ? new Around(
                                around.told(),
                                closed(obligation, obligation.deadline().words(), end),
                                around.changes(),
                                around.open(),
                                around.undone(),
                                around.giving())
                        : around;
        return templates.filingSubmissionFill(print.page(visit, said));
    }
}
