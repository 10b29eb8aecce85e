package cn.kehui.visitor.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.visitor.programme.web.PublicAnswers.Asked;
import cn.kehui.visitor.programme.web.PublicAnswers.Made;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;

/** What is kept of what was answered stays within its bound, and is made once. */
class PublicAnswersTest {
    private static final String TYPE = "text/plain";

    private final PublicAnswers answers = new PublicAnswers(100_000);
    private final AtomicInteger made = new AtomicInteger();

    /** How many are kept. */
    static int count(PublicAnswers answers) {
        return ((Map<?, ?>) ReflectionTestUtils.getField(answers, "kept")).size();
    }

    private static NativeWebRequest web() {
        return new ServletWebRequest(new MockHttpServletRequest());
    }

    private static Asked asked(String key) {
        return new Asked(key, TYPE);
    }

    @Test
    void namesCountAsWhatTheyName() {
        for (int i = 0; i < 1000; i++) {
            answers.of(asked(i + "x".repeat(2000)), web(), () -> "1");
        }

        assertThat(count(answers)).isBetween(1, 25);
    }

    @Test
    void whatIsNotWorthItIsMadeAnew() {
        for (int i = 0; i < 3; i++) {
            answers.perhaps(
                    asked("nothing"),
                    web(),
                    () -> new Made(String.valueOf(made.incrementAndGet()), false));
        }

        assertThat(made).hasValue(3);
        assertThat(count(answers)).isZero();
    }

    @Test
    void aCrowdWaitsForOneThatIsMade() throws Exception {
        int crowd = 20;
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = visitors.submit(() -> slow(begun, goOn));
            begun.await();
            var others =
                    IntStream.range(0, crowd)
                            .mapToObj(_ -> visitors.submit(() -> slow(begun, goOn)))
                            .toList();
            goOn.countDown();
            for (Future<byte[]> one : others) {
                assertThat(one.get()).isEqualTo(first.get());
            }
        }
        assertThat(made).hasValue(1);
    }

    private byte[] slow(CountDownLatch begun, CountDownLatch goOn) {
        return answers.of(
                        asked("slow"),
                        web(),
                        () -> {
                            made.incrementAndGet();
                            begun.countDown();
                            awaited(goOn);
                            return "slow";
                        })
                .getBody();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatFailedIsTriedAgain() {
        assertThatThrownBy(
                        () ->
                                answers.of(
                                        asked("a"),
                                        web(),
                                        () -> {
                                            throw new IllegalStateException("once");
                                        }))
                .hasMessage("once");

        assertThat(answers.of(asked("a"), web(), () -> "two").getBody())
                .isEqualTo("two".getBytes());
    }
}
