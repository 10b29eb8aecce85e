package cn.kehui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Jobs do not wait for one another, and end by themselves. */
@KehuiTest
class JobThreadsTest {
    private static final Duration FAR = Duration.ofDays(1);

    @Autowired ThreadPoolTaskScheduler scheduler;
    @Autowired ScheduledAnnotationBeanPostProcessor jobs;

    @Test
    void oneThatHangsHoldsUpNoOther() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var other = new CountDownLatch(1);
        var hangs =
                scheduler.scheduleWithFixedDelay(
                        () -> {
                            begun.countDown();
                            waited(goOn);
                        },
                        FAR);
        begun.await();

        var runs = scheduler.scheduleWithFixedDelay(other::countDown, FAR);
        other.await();

        goOn.countDown();
        hangs.cancel(false);
        runs.cancel(false);
    }

    /** However many of them hang. */
    @Test
    void thereIsAThreadForEach() {
        int threads = scheduler.getScheduledThreadPoolExecutor().getCorePoolSize();

        assertThat(jobs.getScheduledTasks()).isNotEmpty().hasSizeLessThan(threads);
    }

    @Test
    void theEndWaitsForWhatRunsAndBeginsNothing() throws InterruptedException {
        var context = new GenericApplicationContext();
        context.registerBean(ThreadPoolTaskScheduler.class, () -> new Kehui().taskScheduler());
        context.refresh();
        var ending = context.getBean(ThreadPoolTaskScheduler.class);
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var whole = new AtomicBoolean();
        ending.scheduleWithFixedDelay(
                () -> {
                    begun.countDown();
                    waited(goOn);
                    whole.set(true);
                },
                FAR);
        var later = ending.schedule(() -> {}, Instant.now().plus(FAR));
        begun.await();

        var closing = Thread.ofVirtual().start(context::close);
        while (!ending.getScheduledThreadPoolExecutor().isShutdown()) {
            Thread.onSpinWait();
        }
        assertThat(closing.isAlive()).isTrue();
        goOn.countDown();
        closing.join();

        assertThat(whole).isTrue();
        assertThat(later.isCancelled()).isTrue();
    }

    private static void waited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
