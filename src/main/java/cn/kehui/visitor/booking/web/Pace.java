package cn.kehui.visitor.booking.web;

import cn.kehui.ground.base.web.CallerNetwork;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How often one address may send forms for places. Whoever shows that the page worked for it may
 * send many, as a school shares an address; without a script a few.
 */
@Component
class Pace {
    static final Duration PERIOD = Duration.ofMinutes(10);
    private static final int WORKED = 300;
    private static final int PLAIN = 12;

    /** The oldest are forgotten. */
    private static final int REMEMBERED = 20_000;

    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /**
     * @param worked whether the page did its work
     */
    boolean may(String address, boolean worked) {
        Bucket bucket;
        synchronized (buckets) {
            bucket =
                    buckets.computeIfAbsent(
                            CallerNetwork.of(address) + worked, _ -> full(worked ? WORKED : PLAIN));
        }
        return bucket.tryConsume(1);
    }

    private static Bucket full(int most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, PERIOD))
                .build();
    }
}
