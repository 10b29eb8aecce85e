package cn.kehui.visitor.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is tried again and again waits for nobody else, and fills no log. */
@ExtendWith(OutputCaptureExtension.class)
class TirelesslyTest {
    private final Tirelessly attempts = new Tirelessly("do it");

    @Test
    void theFirstFailureAndTheRecoveryAreLogged(CapturedOutput output) {
        for (int i = 0; i < 5; i++) {
            attempts.attempt(
                    () -> {
                        throw new IllegalStateException("away");
                    });
        }
        attempts.attempt(() -> {});
        attempts.attempt(() -> {});

        assertThat(output.getAll().split("could not do it", -1)).hasSize(2);
        assertThat(output.getAll().split("could do it again, after 5 failures", -1)).hasSize(2);
    }

    @Test
    void oneAtATime() throws Exception {
        var ran = new AtomicInteger();
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var slow =
                Thread.ofVirtual()
                        .start(
                                () ->
                                        attempts.attempt(
                                                () -> {
                                                    ran.incrementAndGet();
                                                    begun.countDown();
                                                    waited(goOn);
                                                }));
        begun.await();
        attempts.attempt(ran::incrementAndGet);
        goOn.countDown();
        slow.join();

        assertThat(ran).hasValue(1);
    }

    private static void waited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
