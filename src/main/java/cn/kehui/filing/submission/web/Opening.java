package cn.kehui.filing.submission.web;

import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.filing.cofiling.Cofilings;
import cn.kehui.filing.submission.Attachments;
import cn.kehui.filing.submission.Checks;
import cn.kehui.filing.submission.Drafts;
import cn.kehui.filing.submission.LastYears;
import cn.kehui.filing.submission.Offers;
import cn.kehui.filing.submission.Offers.Offer;
import cn.kehui.filing.submission.hand.OpenPages;
import cn.kehui.filing.submission.taken.KnownActivities;
import cn.kehui.filing.submission.taken.KnownAnswers;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import cn.kehui.week.ledger.LedgerFigure;
import cn.kehui.week.telling.HeldTold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the pages of an obligation show. */
@Component
class Opening {
    private final Obligations obligations;
    private final Drafts drafts;
    private final Known known;
    private final Attachments attachments;
    private final Forms forms;
    private final Calendars calendars;

    /** What is known already of what is asked. */
    @Component
    record Known(
            Offers offers,
            KnownActivities activities,
            LastYears lastYears,
            OpenPages pages,
            Checks checks,
            Cofilings cofilings) {}

    Opening(
            Obligations obligations,
            Drafts drafts,
            Known known,
            Attachments attachments,
            Forms forms,
            Calendars calendars) {
        this.known = known;
        this.attachments = attachments;
        this.obligations = obligations;
        this.drafts = drafts;
        this.forms = forms;
        this.calendars = calendars;
    }

    Obligation obligation(Actor actor, String id) {
        return obligations.obligation(actor, ObligationId.of(id));
    }

    LocalDate today() {
        return calendars.today().date();
    }

    /** Whether the actor may write it as it stands: else it is shown. */
    static boolean writes(Actor actor, Obligation obligation) {
        return obligation.filedBy(actor) && Move.FILE.from(obligation.state()).isPresent();
    }

    /**
     * @throws NotFound if the actor does not file for its unit
     */
    Written written(Actor actor, Obligation obligation) {
        var draft = drafts.shown(actor, obligation.id());
        var form = form(obligation);
        var steps = obligations.steps(actor, obligation.id());
        var attached = attachments.of(actor, obligation.id());
        var returned = Written.returned(obligation, steps);
        var told =
                form == null
                        ? KnownAnswers.NOTHING
                        : known.activities().of(actor, obligation, form);
        return new Written(
                obligation,
                form,
                draft,
                drafts.findings(actor, draft),
                steps,
                returned == null
                        ? List.of()
                        : known.checks().remarks(obligation, returned, draft.answers(), attached),
                form == null ? List.of() : offers(actor, obligation, form, told),
                form == null ? List.of() : known.offers().rows(actor, obligation, form),
                told,
                known.lastYears().of(actor, obligation, form).orElse(null),
                new Written.Papers(
                        attachments.demands(actor, obligation.id()),
                        attachments.evidence(actor, obligation.id()),
                        attached),
                obligations.missedBy(obligation).orElse(""),
                known.cofilings().of(obligation),
                calendars.today());
    }

    /** What was known before, and what those activities give that were held. */
    private List<Offer> offers(Actor actor, Obligation obligation, Form form, KnownAnswers told) {
        var offers = new ArrayList<>(known.offers().of(actor, obligation, form));
        var held = told.held();
        held.words().forEach((field, words) -> offers.add(offer(field, words, held)));
        return List.copyOf(offers);
    }

    private static Offer offer(String field, String words, HeldTold held) {
        var figure = held.figures().get(field);
        var from =
                figure != null && LedgerFigure.media(figure.fact())
                        ? Texts.say("taking.from-reports", figure.lines())
                        : Texts.say("taking.from-held", held.activities());
        return new Offer(field, words, from, false);
    }

    /** A page with what is written, of which the others hear. */
    FillPrint print(Actor actor, Obligation obligation) {
        var written = written(actor, obligation);
        return new FillPrint(
                written,
                known.pages().opened(actor, obligation),
                known.cofilings().nameable(obligation));
    }

    @Nullable Form form(Obligation obligation) {
        var id = obligation.form();
        return id == null ? null : forms.find(id).orElseThrow(() -> new NotFound(id));
    }
}
