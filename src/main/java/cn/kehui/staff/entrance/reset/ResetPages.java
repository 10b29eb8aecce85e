package cn.kehui.staff.entrance.reset;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Fresh;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.staff.entrance.web.InvitationPages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Proposing to set an administrator's access anew, agreeing, and printing the link. */
@Controller
class ResetPages {
    private final Resets resets;
    private final Templates templates;

    ResetPages(Resets resets, Templates templates) {
        this.resets = resets;
        this.templates = templates;
    }

    @GetMapping("/resets")
    Page resets(Visit visit) {
        return Page.ok(
                templates.staffEntranceResets(visit.shell(), page(visit.actor(), List.of())));
    }

    @Fresh
    @PostMapping("/people/{id}/access-reset")
    Page propose(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean factors,
            Visit visit) {
        return resets.propose(visit.actor(), PersonId.of(id), factors)
                .map(refused -> refused(visit, refused))
                .orElseGet(() -> Page.seeOther("/resets"));
    }

    @Fresh
    @PostMapping("/resets/{id}/decision")
    Page decide(
            @PathVariable UUID id,
            @RequestParam boolean agreed,
            Visit visit,
            HttpServletRequest request) {
        var decided =
                resets.decide(
                        visit.actor(), id, agreed, secret -> InvitationPages.link(secret, request));
        return switch (decided) {
            case Agreed.Code(var reset, var code, boolean _) ->
                    Page.ok(
                            templates.staffEntranceResetCode(
                                    visit.shell(), ResetCodePage.of(reset, code)));
            case Agreed.Declined _ -> Page.seeOther("/resets");
            case Agreed.Refused(var finding) -> refused(visit, finding);
        };
    }

    @Fresh
    @PostMapping("/resets/{id}/sheet")
    Page print(@PathVariable UUID id, Visit visit, HttpServletRequest request) {
        var secret = resets.print(visit.actor(), id);
        var reset = resets.one(visit.actor(), id);
        return Page.ok(
                templates.staffEntranceResetSheet(
                        visit.shell(),
                        new ResetSheetPage(
                                reset.whose().name(),
                                reset.whose().unit(),
                                InvitationPages.link(secret, request),
                                Moments.recent(reset.endsAt()),
                                reset.appoints())));
    }

    @PostMapping("/resets/{id}/withdrawal")
    Page withdraw(@PathVariable UUID id, Visit visit) {
        resets.withdraw(visit.actor(), id);
        return Page.seeOther("/resets");
    }

    private Page refused(Visit visit, Finding finding) {
        return Page.unprocessable(
                templates.staffEntranceResets(
                        visit.shell(), page(visit.actor(), List.of(finding))));
    }

    private ResetPage page(Actor by, List<Finding> findings) {
        return new ResetPage(
                resets.list(by).stream().map(reset -> one(by, reset)).toList(), findings);
    }

    private static ResetPage.One one(Actor by, Reset reset) {
        boolean mine = by.id().equals(reset.whose().id());
        var proposed = reset.proposed();
        boolean proposer = proposed != null && proposed.by().equals(by.id());
        return new ResetPage.One(
                reset.id().toString(),
                Texts.say(
                        title(reset),
                        reset.proposer(),
                        reset.whose().unit() + reset.whose().name(),
                        words(reset)),
                Texts.say(
                        reset.open()
                                ? "reset.waits"
                                : reset.byMail() ? "reset.mailed" : "reset.to-print",
                        Moments.recent(reset.endsAt())),
                reset.open() && ResetRules.decide(by, reset, false).isEmpty(),
                !reset.open() && !reset.byMail() && proposer,
                proposer || mine);
    }

    private static String title(Reset reset) {
        if (reset.appoints()) {
            return "reset.title.appoints";
        }
        return reset.factors() ? "reset.title.factors" : "reset.title";
    }

    private static String words(Reset reset) {
        return reset.whose().roles().stream()
                .filter(Role::administers)
                .map(Role::label)
                .findFirst()
                .orElse("");
    }
}
