package cn.kehui.staff.entrance.web;

import cn.kehui.ground.account.Cast;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.staff.entrance.Entry;
import cn.kehui.staff.entrance.Setup;
import cn.kehui.staff.entrance.SignIns;
import cn.kehui.staff.factor.Factors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out. */
@Controller
public class SignInPages {
    private final SignIns signIns;
    private final People people;
    private final Doors doors;
    private final Factors factors;
    private final Beginning beginning;
    private final Templates templates;

    /** Who may come in without a password of their own: the cast of a demo, who sets it up. */
    @Component
    record Beginning(ObjectProvider<Cast> cast, Setup setup) {}

    SignInPages(
            SignIns signIns,
            People people,
            Doors doors,
            Factors factors,
            Beginning beginning,
            Templates templates) {
        this.signIns = signIns;
        this.people = people;
        this.doors = doors;
        this.factors = factors;
        this.beginning = beginning;
        this.templates = templates;
    }

    @GetMapping("/sign-in")
    Page signIn(@RequestParam @Nullable String joined, CsrfToken csrf) {
        var inside = doors.inside().flatMap(people::actor);
        if (inside.isPresent()) {
            return Page.seeOther(Visit.home(inside.get()));
        }
        return page(HttpStatus.OK, "", joined == null ? null : Texts.say("account.joined"), csrf);
    }

    @PostMapping("/sign-in")
    Page enter(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var knock =
                new SignIns.Knock(login, password, request.getRemoteAddr(), Doors.device(request));
        return switch (signIns.enter(knock)) {
            case Entry.Right right -> {
                var actor = right.actor();
                doors.openByPassword(right, request, response);
                if (factors.held(actor.id()).any()) {
                    request.getSession().setAttribute(Doors.OWES_CODE, true);
                    yield Page.seeOther("/sign-in/code");
                }
                signIns.entered(actor, "password", request.getRemoteAddr());
                doors.fresh(request);
                doors.remember(actor, request, response);
                yield Page.seeOther(doors.asked(Visit.home(actor), request, response));
            }
            case Entry.Wrong(int left) ->
                    page(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            login,
                            Texts.say("account.wrong", left),
                            csrf);
            case Entry.Locked(var until) ->
                    page(
                            HttpStatus.TOO_MANY_REQUESTS,
                            login,
                            Texts.say("account.locked", Moments.atSecond(until)),
                            csrf);
            case Entry.Barred _ -> throw new IllegalStateException("passwords are not barred");
        };
    }

    @PostMapping("/sign-in/cast")
    Page enterAs(
            @RequestParam String person, HttpServletRequest request, HttpServletResponse response) {
        var id = PersonId.of(person);
        var members = beginning.cast().getIfAvailable();
        if (members == null || !members.has(id)) {
            throw new NotFound("cast " + person);
        }
        var actor = people.known(id);
        doors.open(new Entry.Right(actor, people.door(id)), request, response);
        signIns.entered(actor, "cast", request.getRemoteAddr());
        return Page.seeOther(doors.asked(Visit.home(actor), request, response));
    }

    @PostMapping("/sign-out")
    Page leave(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        signIns.left(visit.actor());
        doors.close(request, response);
        return Page.seeOther("/sign-in");
    }

    private Page page(HttpStatus status, String login, @Nullable String said, CsrfToken csrf) {
        var members = beginning.cast().getIfAvailable();
        var page =
                new SignInPage(
                        csrf.getToken(),
                        login,
                        said,
                        status.isError(),
                        members == null ? List.of() : members.groups(),
                        beginning.setup().needed());
        return Page.of(status, templates.staffEntranceSignIn(page));
    }
}
