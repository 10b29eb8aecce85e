package cn.kehui.staff.entrance.web;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.web.Gates;
import cn.kehui.staff.entrance.demand.FactorDemands;
import cn.kehui.staff.entrance.password.OwnPassword;
import cn.kehui.staff.factor.Factors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Before every page, of whoever is signed in: whether the account is still open and the session not
 * too old, whether a second factor is owed, and whether the password is to be changed first. Who an
 * administrator is, is asked anew each time: a role that came in between counts at once.
 */
@Component
class StaffGate implements HandlerInterceptor, WebMvcConfigurer {
    private final People people;
    private final Factors factors;
    private final FactorDemands demands;
    private final OwnPassword passwords;
    private final Doors doors;
    private final ObjectProvider<ClosedDoor> closed;

    StaffGate(
            People people,
            Factors factors,
            FactorDemands demands,
            OwnPassword passwords,
            Doors doors,
            ObjectProvider<ClosedDoor> closed) {
        this.closed = closed;
        this.people = people;
        this.factors = factors;
        this.demands = demands;
        this.passwords = passwords;
        this.doors = doors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Gates.STAFF);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var inside = doors.inside();
        if (inside.isEmpty() || !(handler instanceof HandlerMethod)) {
            return true; // who is not signed in is turned away by the chain before
        }
        var found = people.inside(inside.get());
        if (found.isEmpty() || doors.ended(request) || Doors.outdated(found.get(), request)) {
            doors.close(request, response);
            if (!request.getMethod().equals("GET") && request.getHeader("HX-Request") == null) {
                closed.getObject().stale(request, response);
                return false;
            }
            doors.ask(request, response);
            return sent("/sign-in", request, response);
        }
        var actor = found.get().actor();
        request.setAttribute(Actor.class.getName(), actor);
        var first = first(actor, request);
        return first.isEmpty()
                || within(first.get(), request)
                || sent(first.get(), request, response);
    }

    /** Where somebody has to go before anywhere else; empty: nowhere. */
    private Optional<String> first(Actor actor, HttpServletRequest request) {
        if (!doors.byPassword()) {
            return Optional.empty();
        }
        boolean shown = Doors.attribute(request, Factors.SHOWN) != null;
        boolean admin = actor.roles().stream().anyMatch(Role::administers);
        if (!shown && Doors.attribute(request, Doors.OWES_CODE) != null) {
            return Optional.of("/sign-in/code");
        }
        if (!shown && demands.demands(actor)) {
            boolean any = factors.held(actor.id()).any();
            if (!any) {
                request.getSession().setAttribute(Factors.NEEDED, true);
            }
            return Optional.of(any ? "/sign-in/code" : "/factors");
        }
        return admin && passwords.due(actor) ? Optional.of("/password") : Optional.empty();
    }

    /** The page itself and what its forms send to, the way out, and the drop page, go on. */
    private static boolean within(String first, HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals(first)
                || path.startsWith(first + "/")
                || path.equals("/sign-out")
                || path.equals("/error")
                || path.equals("/")
                || path.startsWith("/collections/");
    }

    private static boolean sent(
            String to, HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", to);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.setHeader("Location", to);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        }
        return false;
    }
}
