package cn.kehui.staff.entrance.fresh;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Fresh;
import cn.kehui.ground.base.web.Gates;
import cn.kehui.staff.entrance.web.Doors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Before a page method that is {@link Fresh}: whether a factor was shown in the last minutes. */
@Component
class StepUpGate implements HandlerInterceptor, WebMvcConfigurer {
    private final Doors doors;
    private final StepUps stepUps;

    StepUpGate(Doors doors, StepUps stepUps) {
        this.doors = doors;
        this.stepUps = stepUps;
    }

    /** After the gate that knows who is there. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Gates.STEP_UP);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var asks =
                handler instanceof HandlerMethod method
                        ? method.getMethodAnnotation(Fresh.class)
                        : null;
        if (asks == null
                || !doors.byPassword() // who was picked from the cast has nothing to show
                || doors.isFresh(request)
                || !(request.getAttribute(Actor.class.getName()) instanceof Actor actor)
                || asks.asksPassword() && !stepUps.hasFactor(actor)) {
            return true;
        }
        boolean sends = request.getMethod().equals("POST");
        if (sends && !asks.form().isEmpty()) {
            response.setHeader("Location", asks.form());
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            return false;
        }
        var goal = new StepUps.Goal(request.getRequestURI(), sends);
        var page = stepUps.page(goal, actor, request, null);
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(page.render().getBytes(UTF_8));
        return false;
    }
}
