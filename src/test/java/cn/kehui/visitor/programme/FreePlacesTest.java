package cn.kehui.visitor.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.duty.campaign.CampaignId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** However many ask where places are left, one asks for all; and what is old says so. */
class FreePlacesTest {
    private static final Instant NOW = Instant.parse("2025-05-24T01:31:00Z");
    private static final ProgrammeEdition EDITION =
            new ProgrammeEdition(
                    1, List.of(), new Surroundings(new RegionNames(List.of()), Map.of()));

    private final AtomicInteger asked = new AtomicInteger();
    private Map<UUID, Set<String>> left = Map.of();
    private boolean away;
    private final FreePlaces free =
            new FreePlaces(List.of(new Offering()), Clock.fixed(NOW, ZoneOffset.UTC));

    private final class Offering implements PlacesOffered {
        @Override
        public Set<UUID> in(CampaignId campaign) {
            return Set.of();
        }

        @Override
        public Map<UUID, Set<String>> left(ProgrammeEdition edition, Set<CampaignId> campaigns) {
            asked.incrementAndGet();
            if (away) {
                throw new DataAccessResourceFailureException("away");
            }
            return left;
        }
    }

    @Test
    void aCrowdThatComesAtOnceIsOneQuestion() throws Exception {
        var gate = new CountDownLatch(1);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var names = new ArrayList<Future<String>>();
            for (int i = 0; i < 200; i++) {
                names.add(
                        crowd.submit(
                                () -> {
                                    gate.await();
                                    return free.of(EDITION).name();
                                }));
            }
            gate.countDown();
            for (var name : names) {
                assertThat(name.get()).isEqualTo(" places 1");
            }
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void whatIsTheSameKeepsItsNumber() {
        free.of(EDITION);
        free.forget();
        assertThat(free.of(EDITION).name()).isEqualTo(" places 1");

        left = Map.of(new UUID(0, 1), Set.of("k1"));
        free.forget();
        assertThat(free.of(EDITION).name()).isEqualTo(" places 2");
        assertThat(asked).hasValue(3);
    }

    @Test
    void whereItCannotBeToldAnewWhatWasKnownSaysSinceWhen() {
        free.of(EDITION);
        away = true;
        free.forget();
        assertThat(free.of(EDITION).lateSince()).isEqualTo(NOW);
        assertThat(free.of(EDITION).name()).contains("late");
        assertThat(asked).as("not asked again by each who comes").hasValue(2);

        away = false;
        free.forget();
        assertThat(free.of(EDITION).lateSince()).isNull();
    }

    @Test
    void whereNothingWasEverKnownNothingIsMadeUp() {
        away = true;

        assertThatThrownBy(() -> free.of(EDITION))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }
}
