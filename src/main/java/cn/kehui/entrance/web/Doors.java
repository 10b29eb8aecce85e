package cn.kehui.entrance.web;

import cn.kehui.account.Actor;
import cn.kehui.account.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
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
    /** What was shown to come in. */
    enum Shown {
        PASSWORD,
        CODE,
        RECOVERY,
        PASSKEY,
        CAST
    }

    private final HttpSessionSecurityContextRepository sessions =
            new HttpSessionSecurityContextRepository();
    private final CookieRequestCache asked = new CookieRequestCache();

    /** A new session, whatever there was before: nobody's old one becomes somebody's. */
    void open(
            Actor actor,
            Set<Shown> shown,
            HttpServletRequest request,
            HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        var authorities =
                shown.stream().map(each -> new SimpleGrantedAuthority(each.name())).toList();
        var context =
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(
                                actor.id().toString(), null, authorities));
        SecurityContextHolder.setContext(context);
        request.getSession(true);
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
