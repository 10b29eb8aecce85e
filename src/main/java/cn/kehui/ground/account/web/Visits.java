package cn.kehui.ground.account.web;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.web.BarNote;
import cn.kehui.ground.base.web.Shell;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives a page method the {@link Visit} that it asks for; who is not signed in, or no longer, gets
 * none.
 */
@Component
class Visits implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final People people;
    private final PageBar places;
    private final ObjectProvider<BarNote> note;
    private final Clock clock;

    Visits(People people, PageBar places, ObjectProvider<BarNote> note, Clock clock) {
        this.people = people;
        this.places = places;
        this.note = note;
        this.clock = clock;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var signedIn = request.getUserPrincipal();
        if (signedIn == null) {
            throw new NotFound("nobody is signed in");
        }
        var actor =
                request.getAttribute(Actor.class.getName()) instanceof Actor known
                        ? known
                        : people.known(PersonId.of(signedIn.getName()));
        return new Visit(actor, shell(actor, request));
    }

    private Shell shell(Actor actor, HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Shell(
                actor.name(),
                actor.unit().name(),
                places.of(actor, request.getRequestURI()),
                token == null ? "" : token.getToken(),
                note.stream().map(BarNote::say).collect(Collectors.joining()),
                Moments.dated(clock.instant()));
    }
}
