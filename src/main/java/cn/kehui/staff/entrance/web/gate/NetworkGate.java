package cn.kehui.staff.entrance.web.gate;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Entrances;
import cn.kehui.ground.base.web.Gates;
import cn.kehui.ground.base.web.ProblemPage;
import cn.kehui.jte.Templates;
import cn.kehui.staff.entrance.network.Networks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Before every page of the staff, also that of signing in: whether it may be asked for from there.
 * It comes after it is known who asks, as administrators have a list of their own.
 */
@Component
class NetworkGate implements HandlerInterceptor, WebMvcConfigurer {
    private final Networks networks;
    private final Templates templates;

    NetworkGate(Networks networks, Templates templates) {
        this.networks = networks;
        this.templates = templates;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Gates.NETWORK);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod) || !Entrances.forStaff(request)) {
            return true;
        }
        var who = request.getAttribute(Actor.class.getName()) instanceof Actor known ? known : null;
        if (networks.admits(who, from(request))) {
            return true;
        }
        var page =
                new ProblemPage(
                        Texts.say("network.refused.title"),
                        Texts.say("network.refused", request.getRemoteAddr()));
        var bytes = templates.problemProblem(page).render().getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
        return false;
    }

    /**
     * The visitor's address; null: somebody at this machine, who asked for it by its own name. What
     * a proxy on this machine passes on has another name, and is no one at this machine.
     */
    static @Nullable String from(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        boolean near = InetAddress.ofLiteral(address).isLoopbackAddress();
        return near && Entrances.of(request).atMachine(request) ? null : address;
    }
}
