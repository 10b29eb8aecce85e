package cn.kehui.ground.base.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What the container answers by itself, to a request that is none: in words, with the headers of
 * every other answer, and without its own name.
 */
final class ContainerRefusals extends ErrorReportValve {
    private static final int LEAST = 400;
    private static final int NOT_FOUND = 404;
    private static final int FAULT = 500;

    private final boolean secure;

    /**
     * @param secure whether browsers come by https
     */
    ContainerRefusals(boolean secure) {
        this.secure = secure;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < LEAST || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        SecurityHeaders.put(response);
        if (secure) {
            response.setHeader("Strict-Transport-Security", HostGate.HSTS);
        }
        var mistake = mistake(status, request, thrown);
        try {
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream()
                    .write(new ProblemPage(mistake.title(), mistake.text()).html().getBytes(UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            // whoever asked has left
        }
    }

    /** A way of asking that the container does not know (501, 505) is no fault of ours. */
    private static Mistake mistake(int status, Request request, @Nullable Throwable thrown) {
        if (status == NOT_FOUND) {
            return Mistake.notFound();
        }
        if (status != FAULT) {
            return Mistake.misunderstood(status);
        }
        var fault = thrown == null ? new IllegalStateException("answered with 500") : thrown;
        return Mistakes.of(fault, request);
    }
}
