package cn.kehui.ground.base.web;

import cn.kehui.ground.base.web.Mistake.Malformed;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the container goes when something outside the pages refused with a number alone. */
@Controller
class ErrorPages implements ErrorController {
    private static final int FAULT = 500;
    private static final int NOT_FOUND = 404;

    private final FailurePages problems;

    ErrorPages(FailurePages problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    Page error(HttpServletRequest request, HttpServletResponse response) {
        SecurityHeaders.put(response); // the container may come here past every filter
        var said = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = said instanceof Integer number ? number : NOT_FOUND;
        return problems.page(mistake(status, request), request);
    }

    private static Exception mistake(int status, HttpServletRequest request) {
        if (status == NOT_FOUND) {
            return new Malformed(Mistake.notFound());
        }
        if (status < FAULT) {
            return new Malformed(Mistake.misunderstood(status));
        }
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return thrown instanceof Exception known
                ? known
                : new IllegalStateException("answered with " + status);
    }
}
