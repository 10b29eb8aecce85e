package cn.kehui.staff.entrance.web;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.staff.entrance.Entry;
import cn.kehui.staff.entrance.SignIns;
import cn.kehui.staff.factor.Challenges;
import cn.kehui.staff.factor.Factors;
import cn.kehui.staff.factor.Passkeys;
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
    private final Passkeys passkeys;
    private final Templates templates;

    CodePages(SignIns signIns, Doors doors, Passkeys passkeys, Templates templates) {
        this.signIns = signIns;
        this.doors = doors;
        this.passkeys = passkeys;
        this.templates = templates;
    }

    @GetMapping("/sign-in/code")
    Page code(Visit visit, HttpServletRequest request) {
        return owes(request)
                ? page(HttpStatus.OK, visit, null, request)
                : Page.seeOther(Visit.home(visit.actor()));
    }

    @PostMapping("/sign-in/code")
    Page enter(
            @RequestParam(defaultValue = "") String code,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!owes(request)) {
            return Page.seeOther(Visit.home(visit.actor()));
        }
        var from = request.getRemoteAddr();
        return switch (signIns.confirm(visit.actor(), code, from)) {
            case Entry.Right(var actor, int _) -> through(actor, "code", request, response);
            case Entry.Wrong(int left) ->
                    page(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            visit,
                            Texts.say("account.code.wrong", left),
                            request);
            case Entry.Locked(var until) ->
                    page(
                            HttpStatus.TOO_MANY_REQUESTS,
                            visit,
                            Texts.say("account.code.waits", Moments.atSecond(until)),
                            request);
            case Entry.Barred _ ->
                    page(HttpStatus.TOO_MANY_REQUESTS, visit, Texts.say("account.barred"), request);
        };
    }

    /** What the browser signed with a passkey, against the challenge of the page before. */
    @PostMapping("/sign-in/code/passkey")
    Page show(
            @RequestParam(defaultValue = "") String answer,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!owes(request)) {
            return Page.seeOther(Visit.home(visit.actor()));
        }
        var asked = Challenges.answered(request);
        return asked.isPresent() && passkeys.check(visit.actor(), asked.get(), answer)
                ? through(visit.actor(), "passkey", request, response)
                : page(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        visit,
                        Texts.say("account.passkey.wrong"),
                        request);
    }

    private Page through(
            Actor actor, String by, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession();
        session.removeAttribute(Doors.OWES_CODE);
        session.setAttribute(Factors.SHOWN, by);
        request.changeSessionId();
        doors.fresh(request);
        doors.remember(actor, request, response);
        signIns.entered(actor, "password+" + by, request.getRemoteAddr());
        return Page.seeOther(doors.asked(Visit.home(actor), request, response));
    }

    private boolean owes(HttpServletRequest request) {
        return doors.byPassword() && Doors.attribute(request, Factors.SHOWN) == null;
    }

    private Page page(
            HttpStatus status, Visit visit, @Nullable String said, HttpServletRequest request) {
        var actor = visit.actor();
        var csrf = visit.shell().csrf();
        if (passkeys.list(actor).isEmpty()) {
            return Page.of(
                    status,
                    templates.staffEntranceCode(
                            new CodePage(csrf, actor.name(), said, null, null)));
        }
        var asked = Challenges.asked(request);
        var hindrance = asked.hindrance();
        var passkey = hindrance == null ? passkeys.toShow(actor, asked) : null;
        var page = new CodePage(csrf, actor.name(), said, passkey, hindrance);
        return Page.of(status, templates.staffEntranceCode(page));
    }
}
