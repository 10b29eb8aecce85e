package cn.kehui.ground.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class Uuid7Test {
    /** RFC 9562, A.6. */
    @Test
    void makesTheExampleOfTheStandard() {
        assertThat(Uuid7.of(0x017F22E279B0L, 0xCC3, 0x18C4DC0C0C07398FL))
                .hasToString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    }

    @Test
    void sortsByTheTimeItWasMade() {
        var early = Clock.fixed(Instant.parse("2025-06-18T00:00:00Z"), Beijing.ZONE);
        var late = Clock.offset(early, Duration.ofMillis(1));

        assertThat(Uuid7.next(early).toString()).isLessThan(Uuid7.next(late).toString());
        assertThat(Uuid7.next(early).version()).isEqualTo(7);
        assertThat(Uuid7.next(early)).isNotEqualTo(Uuid7.next(early));
    }

    /** A clock that was an hour ahead and is put right: what is made afterwards is still later. */
    @Test
    void risesWhateverTheClockDoes() {
        var right = Clock.systemUTC();
        var ahead = Clock.offset(right, Duration.ofHours(1));
        var made = new ArrayList<String>();
        made.add(Uuid7.next(ahead).toString());
        for (int i = 0; i < 10_000; i++) {
            made.add(Uuid7.next(right).toString());
        }
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void risesForEachOfManyThreads() throws InterruptedException {
        var back = Clock.fixed(Instant.parse("2025-06-18T00:00:00Z"), Beijing.ZONE);
        var all = ConcurrentHashMap.<String>newKeySet();
        var unsorted = new AtomicInteger();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 8; i++) {
            threads.add(
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        var last = "";
                                        for (int n = 0; n < 5_000; n++) {
                                            var next = Uuid7.next(back).toString();
                                            if (next.compareTo(last) <= 0) {
                                                unsorted.incrementAndGet();
                                            }
                                            last = next;
                                            all.add(next);
                                        }
                                    }));
        }
        for (var thread : threads) {
            thread.join();
        }
        assertThat(unsorted).hasValue(0);
        assertThat(all).hasSize(40_000);
    }
}
