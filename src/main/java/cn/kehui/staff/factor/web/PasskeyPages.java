package cn.kehui.staff.factor.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Fresh;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.staff.factor.Challenges;
import cn.kehui.staff.factor.Factors;
import cn.kehui.staff.factor.Passkeys;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adding a passkey to one's own, and removing one. */
@Controller
class PasskeyPages {
    private final Passkeys passkeys;
    private final Templates templates;

    PasskeyPages(Passkeys passkeys, Templates templates) {
        this.passkeys = passkeys;
        this.templates = templates;
    }

    @Fresh
    @GetMapping("/factors/passkey")
    Page passkey(Visit visit, HttpServletRequest request) {
        return Page.ok(templates.staffFactorPasskey(visit.shell(), page(visit, request, "", null)));
    }

    @Fresh(form = "/factors/passkey")
    @PostMapping("/factors/passkey")
    Page add(
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String label,
            Visit visit,
            HttpServletRequest request) {
        var answered = Challenges.answered(request);
        if (answered.isPresent() && passkeys.add(visit.actor(), answered.get(), answer, label)) {
            request.getSession().setAttribute(Factors.SHOWN, "passkey");
            return Page.seeOther("/factors#passkeys");
        }
        var said = Texts.say("factor.passkey.wrong");
        return Page.unprocessable(
                templates.staffFactorPasskey(visit.shell(), page(visit, request, label, said)));
    }

    @Fresh
    @PostMapping("/factors/passkey/{id}/removal")
    Page remove(@PathVariable String id, Visit visit) {
        passkeys.remove(visit.actor(), id);
        return Page.seeOther("/factors#passkeys");
    }

    private PasskeyPage page(
            Visit visit, HttpServletRequest request, String label, @Nullable String said) {
        var asked = Challenges.asked(request);
        var hindrance = asked.hindrance();
        var options = hindrance == null ? passkeys.toMake(visit.actor(), asked) : null;
        return new PasskeyPage(options, hindrance, label, said);
    }
}
