package cn.kehui.filing.review.web;

import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.inbox.Inboxes;
import cn.kehui.duty.inbox.Sieve;
import cn.kehui.duty.inbox.Slice;
import cn.kehui.duty.inbox.Tallies;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.filing.submission.Checks;
import cn.kehui.filing.submission.Receipts;
import cn.kehui.filing.submission.Submission;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rows that all units sent for one duty, side by side, with what the rules say of them. */
@Controller
class RowsPages {
    /** As many as a page has room for, each with its rows. */
    private static final int UNITS = 50;

    private final Inboxes inboxes;
    private final Receipts receipts;
    private final Checks checks;
    private final Forms forms;
    private final Templates templates;

    RowsPages(Inboxes inboxes, Receipts receipts, Checks checks, Forms forms, Templates templates) {
        this.inboxes = inboxes;
        this.receipts = receipts;
        this.checks = checks;
        this.forms = forms;
        this.templates = templates;
    }

    /**
     * @param after the last unit that was shown; empty: it begins
     */
    @GetMapping("/reviews/rows")
    Page rows(
            Visit visit, @RequestParam String duty, @RequestParam(defaultValue = "") String after) {
        var actor = visit.actor();
        var asked = asked(actor, duty);
        var form =
                forms.all().stream()
                        .filter(one -> one.id().equals(asked.form()))
                        .filter(one -> one.rows().isPresent())
                        .findFirst()
                        .orElseThrow(() -> new NotFound(duty));
        var last = after.isEmpty() ? null : ObligationId.of(after);
        var slice =
                inboxes.slice(
                        actor,
                        Sieve.ALL.of(duty).wasSent(),
                        new Slice.From(Slice.Order.CODE, last, UNITS));
        var sent = receipts.of(actor, slice.ones());
        var units =
                slice.ones().stream()
                        .filter(one -> sent.containsKey(one.id()))
                        .map(one -> unit(form, one, sent.get(one.id())))
                        .toList();
        var here = "/reviews/rows?duty=" + ReviewsPrint.encoded(duty);
        var next = slice.next();
        return Page.ok(
                templates.filingReviewRows(
                        new RowsPage(
                                visit.shell(),
                                asked.title(),
                                form.rowFields().stream().map(Field::label).toList(),
                                units,
                                last == null ? "" : here,
                                next == null ? "" : here + "&after=" + next)));
    }

    private RowsPage.Unit unit(Form form, Obligation obligation, Submission sent) {
        return new RowsPrint(form, sent, checks.of(obligation, sent)).unit(obligation);
    }

    private Tallies.Asked asked(Actor actor, String duty) {
        if (!Showing.sees(actor)) {
            throw new NotFound(duty);
        }
        return inboxes.tallies(actor, Sieve.ALL.of(DutyId.of(duty).value())).duties().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(duty));
    }
}
