package cn.kehui.entrance.web;

import cn.kehui.account.Visit;
import cn.kehui.base.Texts;
import cn.kehui.base.web.Page;
import cn.kehui.entrance.Entry;
import cn.kehui.entrance.SignIns;
import cn.kehui.factor.Factors;
import cn.kehui.jte.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step of signing in, for whoever has a second factor. */
@Controller
class CodePages {
    private final SignIns signIns;
    private final Doors doors;
    private final Templates templates;

    CodePages(SignIns signIns, Doors doors, Templates templates) {
        this.signIns = signIns;
        this.doors = doors;
        this.templates = templates;
    }

    @GetMapping("/sign-in/code")
    Page code(Visit visit, HttpServletRequest request) {
        return owes(request)
                ? page(HttpStatus.OK, visit, null)
                : Page.seeOther(SignInPages.home(visit.actor()));
    }

    @PostMapping("/sign-in/code")
    Page enter(
            @RequestParam(defaultValue = "") String code,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!owes(request)) {
            return Page.seeOther(SignInPages.home(visit.actor()));
        }
        var from = request.getRemoteAddr();
        return switch (signIns.confirm(visit.actor(), code, from)) {
            case Entry.Right(var actor) -> {
                var session = request.getSession();
                session.removeAttribute(Doors.OWES_CODE);
                session.setAttribute(Factors.SHOWN, "code");
                request.changeSessionId();
                signIns.entered(actor, "password+code", from);
                yield Page.seeOther(doors.asked(SignInPages.home(actor), request, response));
            }
            case Entry.Wrong(int left) ->
                    page(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            visit,
                            Texts.say("account.code.wrong", left));
            case Entry.Locked(var until) ->
                    page(
                            HttpStatus.TOO_MANY_REQUESTS,
                            visit,
                            Texts.say("account.locked", SignInPages.CLOCK.format(until)));
        };
    }

    private boolean owes(HttpServletRequest request) {
        return doors.byPassword() && Doors.attribute(request, Factors.SHOWN) == null;
    }

    private Page page(HttpStatus status, Visit visit, @Nullable String said) {
        var page = new CodePage(visit.shell().csrf(), visit.actor().name(), said);
        return Page.of(status, templates.entranceCode(page));
    }
}
