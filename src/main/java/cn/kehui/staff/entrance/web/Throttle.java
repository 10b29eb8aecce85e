package cn.kehui.staff.entrance.web;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.CallerNetwork;
import cn.kehui.ground.base.web.Gates;
import cn.kehui.ground.base.web.ProblemPage;
import cn.kehui.jte.Templates;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How often the doors may be tried: by address, and by the name that is typed there. An office may
 * share an address, so that is generous; a name is tried by one person. This keeps the machine from
 * working out passwords all day; who was wrong how often is counted in the database.
 */
@Component
class Throttle implements HandlerInterceptor, WebMvcConfigurer {
    private static final int BY_ADDRESS = 120;
    private static final int BY_LOGIN = 20;
    private static final Duration PERIOD = Duration.ofMinutes(1);

    /** The oldest are forgotten: what strangers type does not fill the memory. */
    private static final int REMEMBERED = 10_000;

    private final Templates templates;
    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > REMEMBERED;
                }
            };

    Throttle(Templates templates) {
        this.templates = templates;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns(
                        "/sign-in",
                        "/sign-in/passkey",
                        "/sign-in/code",
                        "/sign-in/code/passkey",
                        "/setup",
                        "/invitation/{secret}")
                .order(Gates.THROTTLE);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean tries =
                request.getMethod().equals("POST") || !request.getRequestURI().equals("/sign-in");
        if (!tries
                || mayTry(
                        CallerNetwork.of(request.getRemoteAddr()), request.getParameter("login"))) {
            return true;
        }
        var page = new ProblemPage(Texts.say("account.often.title"), Texts.say("account.often"));
        response.setStatus(429);
        response.setHeader("Retry-After", String.valueOf(PERIOD.toSeconds()));
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream()
                .write(templates.problemProblem(page).render().getBytes(StandardCharsets.UTF_8));
        return false;
    }

    /**
     * @param login as typed; null: none was
     */
    boolean mayTry(String address, @org.jspecify.annotations.Nullable String login) {
        boolean may = bucket("address " + address, BY_ADDRESS).tryConsume(1);
        if (login == null || login.isBlank() || login.length() > 100) {
            return may;
        }
        // by name and address: no stranger uses up the tries of whose name it is
        var name = "login " + login.strip().toLowerCase(Locale.ROOT) + " " + address;
        return may && bucket(name, BY_LOGIN).tryConsume(1);
    }

    private Bucket bucket(String key, int most) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    key,
                    _ ->
                            Bucket.builder()
                                    .addLimit(
                                            limit ->
                                                    limit.capacity(most).refillGreedy(most, PERIOD))
                                    .build());
        }
    }
}
