package cn.kehui.staff.entrance.web;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.web.Access;
import cn.kehui.staff.entrance.Entry;
import cn.kehui.staff.entrance.Policies;
import cn.kehui.staff.entrance.SignInPolicy;
import cn.kehui.staff.entrance.Turned;
import cn.kehui.staff.entrance.guard.Browsers;
import cn.kehui.staff.entrance.guard.Devices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/** Begins and ends the session of somebody signed in; its name is the person's id. */
// house: long because whatever a session holds is written and read here alone
@Component
public class Doors {
    /** The instant at which the session ends, however busy. */
    static final String ENDS = "kehui.ends";

    /** When a factor, or where there is none the password, was last shown. */
    static final String FRESH = "kehui.fresh";

    /** What the session was opened with: {@code People.Inside#door}. */
    static final String DOOR = "kehui.door";

    private static final String DEVICE = "kehui_device";

    /** There is a second factor, and it was not shown yet. */
    static final String OWES_CODE = "kehui.owes-code";

    private static final Duration FRESH_FOR = Duration.ofMinutes(5);
    private static final String PASSWORD = "PASSWORD";

    /** No session lasts longer, whatever the policy; with what clocks may differ. */
    private static final Duration LONGEST =
            Duration.ofHours(SignInPolicy.Part.HOURS.most()).plusMinutes(1);

    private final HttpSessionSecurityContextRepository sessions =
            new HttpSessionSecurityContextRepository();
    private final CookieRequestCache asked = new CookieRequestCache();
    private final Policies policies;
    private final Devices devices;
    private final ObjectProvider<Access> access;
    private final Clock clock;

    Doors(Policies policies, Devices devices, ObjectProvider<Access> access, Clock clock) {
        this.policies = policies;
        this.devices = devices;
        this.access = access;
        this.clock = clock;
    }

    /** For whoever was picked from the cast: nothing else is asked. */
    void open(Entry.Right who, HttpServletRequest request, HttpServletResponse response) {
        open(who, "WHOLE", request, response);
    }

    /** For whoever came with a password: a second factor may be asked. */
    public void openByPassword(
            Entry.Right who, HttpServletRequest request, HttpServletResponse response) {
        open(who, PASSWORD, request, response);
    }

    /** A new session, whatever there was before: nobody's old one becomes somebody's. */
    private void open(
            Entry.Right who, String how, HttpServletRequest request, HttpServletResponse response) {
        var actor = who.actor();
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
        session.setAttribute(DOOR, String.valueOf(who.door()));
        session.setAttribute(ENDS, clock.instant().plus(Duration.ofHours(policy.hours())));
        sessions.saveContext(context, request, response);
    }

    void close(HttpServletRequest request, HttpServletResponse response) {
        new SecurityContextLogoutHandler()
                .logout(request, response, SecurityContextHolder.getContext().getAuthentication());
    }

    /** Notes that whoever is in has just shown a factor, or the password. */
    public void fresh(HttpServletRequest request) {
        request.getSession().setAttribute(FRESH, clock.instant());
    }

    public boolean isFresh(HttpServletRequest request) {
        var now = clock.instant();
        return attribute(request, FRESH) instanceof Instant at
                && at.plus(FRESH_FOR).isAfter(now)
                && at.minus(FRESH_FOR).isBefore(now); // else the clock was ahead then
    }

    /**
     * Whether a session has had its hours. One that ends later than any that begins now was begun
     * while the clock was ahead, and has had them too.
     */
    boolean ended(HttpServletRequest request) {
        if (!(attribute(request, ENDS) instanceof Instant ends)) {
            return false;
        }
        var now = clock.instant();
        return !ends.isAfter(now) || ends.isAfter(now.plus(LONGEST));
    }

    /** Whether the session was opened before a credential of that person changed. */
    static boolean outdated(People.Inside inside, HttpServletRequest request) {
        return attribute(request, DOOR) instanceof String door
                && !door.equals(String.valueOf(inside.door()));
    }

    /** Whoever changes an own credential stays in, here and nowhere else. */
    @EventListener
    void turned(Turned turned) {
        if (turned.own()
                && RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes here
                && inside().filter(turned.person()::equals).isPresent()
                && attribute(here.getRequest(), DOOR) != null) {
            here.getRequest().getSession().setAttribute(DOOR, String.valueOf(turned.door()));
        }
    }

    /** What the cookie of a browser in which somebody signed in holds; empty: it has none. */
    static String device(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, DEVICE);
        var secret = cookie == null ? "" : cookie.getValue();
        return secret.matches("[A-Za-z0-9_-]{32}") ? secret : "";
    }

    /** Somebody is in from this browser: from now on strangers do not hold it up. */
    public void remember(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        var label = Browsers.label(request.getHeader("User-Agent"));
        var secret = devices.keep(actor, device(request), label);
        var cookie =
                ResponseCookie.from(DEVICE, secret)
                        .httpOnly(true)
                        .secure(access.getIfAvailable(() -> Access.THIS_MACHINE).secure())
                        .sameSite("Strict")
                        .path("/")
                        .maxAge(Devices.KNOWN)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Who is signed in, by whatever was shown so far. */
    public Optional<PersonId> inside() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known == null || known instanceof AnonymousAuthenticationToken
                ? Optional.empty()
                : Optional.of(PersonId.of(known.getName()));
    }

    /** Whether whoever is in came with a password. */
    public boolean byPassword() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known != null
                && known.getAuthorities().stream()
                        .anyMatch(granted -> PASSWORD.equals(granted.getAuthority()));
    }

    static @Nullable Object attribute(HttpServletRequest request, String name) {
        var session = request.getSession(false);
        return session == null ? null : session.getAttribute(name);
    }

    /** Notes which page was asked for, so that signing in leads back to it. */
    void ask(HttpServletRequest request, HttpServletResponse response) {
        asked.saveRequest(request, response);
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
