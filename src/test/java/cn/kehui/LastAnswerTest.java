package cn.kehui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who sees a test of a page fail sees what the page was, and nothing of the pages before it. */
@KehuiTest
@ExtendWith(OutputCaptureExtension.class)
class LastAnswerTest {
    @Autowired MockMvcTester web;

    @Test
    void aTestThatFailsPrintsTheLastAnswerOnly(CapturedOutput output) throws Exception {
        assertThat(web.get().uri("/sign-in")).hasStatusOk();
        var answer = web.get().uri("/desk?a=b").exchange();
        assertThat(answer).hasStatus(303);

        ended(new AssertionError("expected: 200 but was: 303"));

        assertThat(output.getOut())
                .contains("GET /desk?a=b → 303 to /sign-in")
                .doesNotContain("<title>登录");
    }

    @Test
    void aTestThatPassesPrintsNone(CapturedOutput output) throws Exception {
        assertThat(web.get().uri("/sign-in")).hasStatusOk();

        ended(null);

        assertThat(output.getOut()).doesNotContain("/sign-in");
    }

    private static void ended(@Nullable Throwable failure) throws Exception {
        var test =
                (TestContext)
                        Proxy.newProxyInstance(
                                LastAnswerTest.class.getClassLoader(),
                                new Class<?>[] {TestContext.class},
                                (_, method, _) ->
                                        method.getName().equals("getTestException")
                                                ? failure
                                                : null);
        new LastAnswer().afterTestExecution(test);
    }
}
