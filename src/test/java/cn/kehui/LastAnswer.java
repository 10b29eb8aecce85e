package cn.kehui;

import java.io.UnsupportedEncodingException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;

/** Remembers one answer, the last; a test that fails prints it. */
public final class LastAnswer implements TestExecutionListener, MockMvcBuilderCustomizer {
    private static final int MOST = 6_000;

    private static volatile @Nullable MvcResult last;

    @Override
    public void customize(ConfigurableMockMvcBuilder<?> builder) {
        builder.alwaysDo(result -> last = result);
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        last = null;
    }

    @Override
    public void afterTestExecution(TestContext test) throws UnsupportedEncodingException {
        var result = last;
        if (test.getTestException() != null && result != null) {
            System.out.println(said(result));
        }
    }

    /** The request's line, the status, where it leads, and the begin of the page. */
    static String said(MvcResult result) throws UnsupportedEncodingException {
        var request = result.getRequest();
        var response = result.getResponse();
        var query = request.getQueryString();
        var to = response.getRedirectedUrl();
        var body = response.getContentAsString();
        return "%s %s%s → %d%s%n%s"
                .formatted(
                        request.getMethod(),
                        request.getRequestURI(),
                        query == null ? "" : "?" + query,
                        response.getStatus(),
                        to == null ? "" : " to " + to,
                        body.substring(0, Math.min(MOST, body.length())));
    }
}
