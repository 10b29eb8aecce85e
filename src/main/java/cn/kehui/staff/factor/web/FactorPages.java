package cn.kehui.staff.factor.web;

import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Fresh;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.base.web.QrPath;
import cn.kehui.jte.Templates;
import cn.kehui.staff.factor.Factors;
import cn.kehui.staff.factor.Passkeys;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own second factors, and taking away those that somebody lost. */
@Controller
class FactorPages {
    private final Factors factors;
    private final Passkeys passkeys;
    private final Templates templates;

    FactorPages(Factors factors, Passkeys passkeys, Templates templates) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.templates = templates;
    }

    @GetMapping("/factors")
    Page factors(Visit visit, HttpServletRequest request) {
        return Page.ok(
                templates.staffFactorFactors(
                        visit.shell(), page(visit, List.of(), false, request)));
    }

    @Fresh
    @PostMapping("/factors/app")
    Page enrol(Visit visit) {
        factors.enrol(visit.actor());
        return Page.seeOther("/factors#app");
    }

    /** The first code proves that the app has the secret; recovery codes come with it. */
    @Fresh
    @PostMapping("/factors/app/confirmation")
    Page confirm(
            @RequestParam(defaultValue = "") String code, Visit visit, HttpServletRequest request) {
        if (!factors.confirm(visit.actor(), code)) {
            return Page.unprocessable(
                    templates.staffFactorFactors(
                            visit.shell(), page(visit, List.of(), true, request)));
        }
        var codes = factors.recoveryCodes(visit.actor());
        request.getSession().setAttribute(Factors.SHOWN, "app");
        return Page.ok(
                templates.staffFactorFactors(visit.shell(), page(visit, codes, false, request)));
    }

    @Fresh
    @PostMapping("/factors/codes")
    Page codes(Visit visit, HttpServletRequest request) {
        var codes = factors.recoveryCodes(visit.actor());
        return Page.ok(
                templates.staffFactorFactors(visit.shell(), page(visit, codes, false, request)));
    }

    @Fresh
    @PostMapping("/factors/app/removal")
    Page remove(Visit visit) {
        factors.removeApp(visit.actor());
        return Page.seeOther("/factors");
    }

    @Fresh
    @PostMapping("/people/{id}/factor-reset")
    Page reset(@PathVariable String id, Visit visit) {
        factors.reset(visit.actor(), PersonId.of(id));
        return Page.seeOther("/people/" + id);
    }

    private FactorPage page(
            Visit visit, List<String> codes, boolean wrong, HttpServletRequest request) {
        var held = factors.held(visit.actor().id());
        var enrolment = factors.enrolling(visit.actor()).orElse(null);
        var session = request.getSession(false);
        boolean needed = session != null && session.getAttribute(Factors.NEEDED) != null;
        boolean admin = visit.actor().roles().stream().anyMatch(Role::administers);
        return new FactorPage(
                held,
                (admin || needed) && !held.any(),
                enrolment,
                enrolment == null ? null : QrPath.of(enrolment.uri()),
                passkeys.list(visit.actor()),
                codes,
                wrong);
    }
}
