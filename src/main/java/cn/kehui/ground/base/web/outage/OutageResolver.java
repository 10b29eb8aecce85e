package cn.kehui.ground.base.web.outage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers a page's {@link Outage} before the page of faults takes it for a fault of ours. */
@Component
class OutageResolver implements HandlerExceptionResolver, Ordered {

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object page,
            Exception e) {
        var outage = Outage.of(e);
        if (outage.isEmpty() || response.isCommitted()) {
            return null;
        }
        try {
            OutageGate.answer(outage.get(), e, request, response);
            return new ModelAndView();
        } catch (IOException gone) {
            return null;
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
