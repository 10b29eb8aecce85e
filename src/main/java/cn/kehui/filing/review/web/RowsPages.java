package cn.kehui.filing.review.web;

import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.filing.submission.Checks;
import cn.kehui.filing.submission.Receipts;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Forms;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rows that all units sent for one duty, side by side, with what the rules say of them. */
@Controller
class RowsPages {
    private final Obligations obligations;
    private final Receipts receipts;
    private final Checks checks;
    private final Forms forms;
    private final Templates templates;

    RowsPages(
            Obligations obligations,
            Receipts receipts,
            Checks checks,
            Forms forms,
            Templates templates) {
        this.obligations = obligations;
        this.receipts = receipts;
        this.checks = checks;
        this.forms = forms;
        this.templates = templates;
    }

    @GetMapping("/reviews/rows")
    Page rows(Visit visit, @RequestParam String duty) {
        var owed = owed(visit.actor(), duty);
        var first = owed.values().stream().findFirst().orElseThrow(() -> new NotFound(duty));
        var form =
                forms.all().stream()
                        .filter(one -> one.id().equals(first.form()))
                        .filter(one -> one.rows().isPresent())
                        .findFirst()
                        .orElseThrow(() -> new NotFound(duty));
        var units =
                receipts.received(visit.actor(), first.campaign()).stream()
                        .filter(one -> owed.containsKey(one.obligation()))
                        .map(
                                one -> {
                                    var obligation = owed.get(one.obligation());
                                    return new RowsPrint(form, one, checks.of(obligation, one))
                                            .unit(obligation);
                                })
                        .toList();
        return Page.ok(
                templates.filingReviewRows(
                        new RowsPage(
                                visit.shell(),
                                first.title(),
                                form.rowFields().stream().map(Field::label).toList(),
                                units)));
    }

    private Map<ObligationId, Obligation> owed(Actor actor, String asked) {
        var duty = DutyId.of(asked);
        if (!Showing.sees(actor)) {
            throw new NotFound(duty);
        }
        return obligations.receivedHere(actor).stream()
                .filter(one -> one.duty().equals(duty))
                .collect(Collectors.toMap(Obligation::id, Function.identity()));
    }
}
