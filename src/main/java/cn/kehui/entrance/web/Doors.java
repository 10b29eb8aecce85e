package cn.kehui.entrance.web;

import cn.kehui.account.Actor;
import cn.kehui.account.PersonId;
import cn.kehui.account.Role;
import cn.kehui.entrance.Policies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.stereotype.Component;

/** Begins and ends the session of somebody signed in; its name is the person's id. */
@Component
class Doors {
    /** The instant at which the session ends, however busy. */
    static final String ENDS = "kehui.ends";

    /** There is a second factor, and it was not shown yet. */
    static final String OWES_CODE = "kehui.owes-code";

    private static final String PASSWORD = "PASSWORD";

    private final HttpSessionSecurityContextRepository sessions =
            new HttpSessionSecurityContextRepository();
    private final CookieRequestCache asked = new CookieRequestCache();
    private final Policies policies;
    private final Clock clock;

    Doors(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** For whoever was picked from the cast, or came with a passkey: nothing else is asked. */
    void open(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        open(actor, "WHOLE", request, response);
    }

    /** For whoever came with a password: a second factor may be asked. */
    void openByPassword(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        open(actor, PASSWORD, request, response);
    }

    /** A new session, whatever there was before: nobody's old one becomes somebody's. */
    private void open(
            Actor actor, String how, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        var context =
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(
                                actor.id().toString(),
                                null,
                                List.of(new SimpleGrantedAuthority(how))));
        SecurityContextHolder.setContext(context);
        var policy = policies.now();
        boolean admin = actor.roles().stream().anyMatch(Role::administers);
        var idle = Duration.ofMinutes(admin ? policy.adminIdleMinutes() : policy.idleMinutes());
        var session = request.getSession(true);
        session.setMaxInactiveInterval((int) idle.toSeconds());
        session.setAttribute(ENDS, clock.instant().plus(Duration.ofHours(policy.hours())));
        sessions.saveContext(context, request, response);
    }

    void close(HttpServletRequest request, HttpServletResponse response) {
        new SecurityContextLogoutHandler()
                .logout(request, response, SecurityContextHolder.getContext().getAuthentication());
    }

    /** Who is signed in, by whatever was shown so far. */
    Optional<PersonId> inside() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known == null || known instanceof AnonymousAuthenticationToken
                ? Optional.empty()
                : Optional.of(PersonId.of(known.getName()));
    }

    /** Whether whoever is in came with a password. */
    boolean byPassword() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known != null
                && known.getAuthorities().stream()
                        .anyMatch(granted -> PASSWORD.equals(granted.getAuthority()));
    }

    static @Nullable Object attribute(HttpServletRequest request, String name) {
        var session = request.getSession(false);
        return session == null ? null : session.getAttribute(name);
    }

    /** The page that was asked for before signing in, as a path; else {@code otherwise}. */
    String asked(String otherwise, HttpServletRequest request, HttpServletResponse response) {
        var saved = asked.getRequest(request, response);
        if (saved == null) {
            return otherwise;
        }
        asked.removeRequest(request, response);
        var path = saved.getRedirectUrl().replaceFirst("^https?://[^/]*", "");
        return path.startsWith("/") && !path.startsWith("//") ? path : otherwise;
    }
}
