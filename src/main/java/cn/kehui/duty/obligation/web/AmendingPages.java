package cn.kehui.duty.obligation.web;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.Amending;
import cn.kehui.duty.obligation.Amending.Amended;
import cn.kehui.duty.obligation.Amending.Typed;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Taking a published campaign back, and putting a duty of it right. */
@Controller
class AmendingPages {
    private final Amending amending;
    private final Templates templates;

    AmendingPages(Amending amending, Templates templates) {
        this.amending = amending;
        this.templates = templates;
    }

    @GetMapping("/campaigns/{id}/withdrawal")
    Page ask(Visit visit, @PathVariable String id) {
        return Page.ok(templates.dutyObligationWithdrawal(withdrawal(visit, id, "", List.of())));
    }

    @PostMapping("/campaigns/{id}/withdrawal")
    Page withdraw(
            Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        return switch (amending.withdraw(visit.actor(), CampaignId.of(id), reason)) {
            case Amended.Done _, Amended.NotOut _ -> Page.seeOther("/campaigns/" + id);
            case Amended.Filed _ ->
                    Page.conflict(
                            templates.dutyObligationWithdrawal(
                                    withdrawal(visit, id, reason, List.of())));
            case Amended.Wrong(var findings) ->
                    Page.unprocessable(
                            templates.dutyObligationWithdrawal(
                                    withdrawal(visit, id, reason, findings)));
        };
    }

    private WithdrawalPage withdrawal(
            Visit visit, String id, String reason, List<Finding> findings) {
        var campaign = amending.issued(visit.actor(), CampaignId.of(id));
        return new WithdrawalPage(
                visit.shell(),
                campaign.title(),
                "/campaigns/" + id,
                amending.filed(visit.actor(), campaign.id()),
                reason,
                findings.isEmpty() ? "" : findings.getFirst().message());
    }

    @GetMapping("/campaigns/{id}/duties/{name}/correction")
    Page correction(Visit visit, @PathVariable String id, @PathVariable String name) {
        var duty = DutyId.of(id + "/" + name);
        var typed = amending.typed(visit.actor(), duty);
        return Page.ok(templates.dutyObligationCorrection(page(visit, duty, typed, List.of())));
    }

    @PostMapping("/campaigns/{id}/duties/{name}/correction")
    Page correct(
            Visit visit,
            @PathVariable String id,
            @PathVariable String name,
            @ModelAttribute Sent sent) {
        var duty = DutyId.of(id + "/" + name);
        return switch (amending.correct(visit.actor(), duty, sent.typed())) {
            case Amended.Done _, Amended.NotOut _, Amended.Filed _ ->
                    Page.seeOther("/campaigns/" + id + "#duty-" + name);
            case Amended.Wrong(var findings) ->
                    Page.unprocessable(
                            templates.dutyObligationCorrection(
                                    page(visit, duty, sent.typed(), findings)));
        };
    }

    /** The inputs of a correction as they come; what is not sent is empty. */
    record Sent(String title, String words, String day, String hour, String most, String reason) {
        private static String or(@org.jspecify.annotations.Nullable String sent) {
            return sent == null ? "" : sent;
        }

        Typed typed() {
            return new Typed(or(title), or(words), or(day), or(hour), or(most), or(reason));
        }
    }

    private CorrectionPage page(Visit visit, DutyId duty, Typed typed, List<Finding> findings) {
        var campaign = amending.issued(visit.actor(), duty.campaign());
        var now = amending.typed(visit.actor(), duty);
        return new CorrectionPage(
                visit.shell(),
                Texts.say("amending.page", duty.name(), campaign.duty(duty).title()),
                "/campaigns/" + duty.campaign() + "#duty-" + duty.name(),
                "/campaigns/" + duty.campaign() + "/duties/" + duty.name() + "/correction",
                typed,
                !now.most().isEmpty(),
                findings.stream()
                        .map(one -> new CorrectionPage.Problem("#" + one.at(), one.message()))
                        .toList());
    }
}
