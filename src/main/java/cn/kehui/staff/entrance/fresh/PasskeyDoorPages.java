package cn.kehui.staff.entrance.fresh;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.staff.entrance.Entry;
import cn.kehui.staff.entrance.SignIns;
import cn.kehui.staff.entrance.web.Doors;
import cn.kehui.staff.factor.Challenges;
import cn.kehui.staff.factor.Factors;
import cn.kehui.staff.factor.PasskeyDoor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Coming in with a passkey, without a password. */
@Controller
class PasskeyDoorPages {
    /** Whoever opens the page has a session for its challenge, for five minutes. */
    private static final int SECONDS = 300;

    private final PasskeyDoor passkeys;
    private final People people;
    private final SignIns signIns;
    private final Doors doors;
    private final Templates templates;

    PasskeyDoorPages(
            PasskeyDoor passkeys,
            People people,
            SignIns signIns,
            Doors doors,
            Templates templates) {
        this.passkeys = passkeys;
        this.people = people;
        this.signIns = signIns;
        this.doors = doors;
        this.templates = templates;
    }

    @GetMapping("/sign-in/passkey")
    Page passkey(HttpServletRequest request) {
        return doors.inside()
                .flatMap(people::actor)
                .map(actor -> Page.seeOther(Visit.home(actor)))
                .orElseGet(() -> page(HttpStatus.OK, null, request));
    }

    @PostMapping("/sign-in/passkey")
    Page enter(
            @RequestParam(defaultValue = "") String answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = Challenges.answered(request);
        return asked.flatMap(challenge -> passkeys.owner(challenge, answer))
                .map(owner -> in(owner, request, response))
                .orElseGet(
                        () ->
                                page(
                                        HttpStatus.UNPROCESSABLE_CONTENT,
                                        Texts.say("account.passkey.nobodys"),
                                        request));
    }

    private Page in(Actor owner, HttpServletRequest request, HttpServletResponse response) {
        var right = new Entry.Right(owner, people.door(owner.id()));
        doors.openByPassword(right, request, response);
        request.getSession().setAttribute(Factors.SHOWN, "passkey");
        signIns.entered(owner, "passkey", request.getRemoteAddr());
        doors.fresh(request);
        doors.remember(owner, request, response);
        return Page.seeOther(Visit.home(owner));
    }

    private Page page(HttpStatus status, @Nullable String said, HttpServletRequest request) {
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var asked = Challenges.asked(request);
        if (doors.inside().isEmpty()) {
            request.getSession().setMaxInactiveInterval(SECONDS);
        }
        var hindrance = asked.hindrance();
        var options = hindrance == null ? passkeys.toShow(asked) : null;
        return Page.of(
                status,
                templates.staffEntranceSignInPasskey(
                        new PasskeyDoorPage(csrf.getToken(), options, hindrance, said)));
    }
}
