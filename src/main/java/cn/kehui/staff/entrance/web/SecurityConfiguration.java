package cn.kehui.staff.entrance.web;

import cn.kehui.ground.base.web.Access;
import cn.kehui.staff.entrance.web.gate.BodyGate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Who may open what: everything is for staff but what is named here. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** The drop page needs no account, its gate is another; a link of invitation is its own key. */
    static final String[] OPEN = {
        "/collections/**",
        "/sign-in",
        "/sign-in/cast",
        "/sign-in/passkey",
        "/setup",
        "/invitation/*",
        "/about",
        "/about/parts/*",
        "/booking/**", // visitors have no account: a form is for everybody, a link is its own key
        "/b/*",
        "/b/*/*",
        "/door", // who checks tickets has a link
        "/door/*",
        "/door/*/*",
        "/*.css", // what pages load is no secret, and those before signing in load it too
        "/*.js",
        "/*.svg",
        "/webjars/**",
        "/error"
    };

    /** What is held, for everybody: to be read, and nothing else. */
    static final String[] READ = {"/", "/programme/**", "/robots.txt", "/sitemap.xml"};

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http, ClosedDoor door, Doors doors, ObjectProvider<Access> access) {
        var asked = new CookieRequestCache();
        asked.setRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"));
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(OPEN)
                                        .permitAll()
                                        .requestMatchers(HttpMethod.GET, READ)
                                        .permitAll()
                                        .requestMatchers(HttpMethod.HEAD, READ)
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(door).accessDeniedHandler(door))
                .requestCache(cache -> cache.requestCache(asked))
                .logout(out -> out.disable())
                .csrf(
                        csrf ->
                                csrf.csrfTokenRepository(tokens(access))
                                        .ignoringRequestMatchers(
                                                "/collections/**",
                                                "/door",
                                                "/door/*/events")) // no cookie is its key
                .headers(headers -> headers.disable())
                .addFilterBefore(
                        new BodyGate(() -> doors.inside().isPresent(), door::takesFiles),
                        CsrfFilter.class)
                .build();
    }

    /** Kept by the browser, so that who is not signed in leaves nothing with us. */
    private static CookieCsrfTokenRepository tokens(ObjectProvider<Access> access) {
        var tokens = new CookieCsrfTokenRepository();
        boolean secure = access.getIfAvailable(() -> Access.THIS_MACHINE).secure();
        tokens.setCookieName("kehui_csrf");
        tokens.setCookieCustomizer(cookie -> cookie.secure(secure).sameSite("Strict"));
        return tokens;
    }
}
