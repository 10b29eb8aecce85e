package cn.kehui.visitor.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.ground.cipher.KeyRing;
import cn.kehui.ground.cipher.Phones;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Whatever fails in one turn, the next is served. */
class SequencerTest {
    private static final SessionId SESSION =
            SessionId.of("small-2025", UUID.randomUUID().toString(), "k1");

    private final Queue<Throwable> failures = new ArrayDeque<>();
    private final Sequencer sequencer = new Sequencer(new Failing(), new LiveOffers(null, null));

    @Test
    void anErrorEndsNoLane() {
        failures.add(new StackOverflowError());
        failures.add(new IllegalStateException("ours"));

        assertThatThrownBy(this::ask).hasCauseInstanceOf(StackOverflowError.class);
        assertThatThrownBy(this::ask).hasMessage("ours");
        assertThat(ask()).isEqualTo(new BookingAnswer.Kept(BookingState.BOOKED));
    }

    @Test
    void whatPassesIsAskedForAgain() {
        failures.add(new CannotAcquireLockException("others were first"));
        failures.add(new CannotCreateTransactionException("away"));

        assertThat(ask()).isEqualTo(new BookingAnswer.Queued(0));
        assertThat(ask()).isEqualTo(new BookingAnswer.Queued(0));
        assertThat(ask()).isEqualTo(new BookingAnswer.Kept(BookingState.BOOKED));
    }

    private BookingAnswer ask() {
        var phones = new Phones(KeyRing.passing().sealer("booking"));
        return sequencer.ask(SESSION, SealedAsk.of(BookableSession.party(1, 1, 0), phones));
    }

    private final class Failing extends BookingBatches {
        Failing() {
            super(null, null, null, null, Clock.systemUTC());
        }

        @Override
        public Done commit(SessionId session, List<SealedAsk> asks) {
            var failure = failures.poll();
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof RuntimeException ours) {
                throw ours;
            }
            return new Done(List.of(new BookingAnswer.Kept(BookingState.BOOKED)), offer());
        }
    }

    private static SessionOffer offer() {
        var rule =
                new OfferRule(
                        3,
                        Instant.EPOCH,
                        new OfferRule.Lead(0, false),
                        5,
                        false,
                        new OfferRule.Waits(true, 24),
                        "",
                        new OfferRule.Kept(30, false, 0));
        var at = new SessionOffer.At(LocalDate.of(2025, 5, 24), null, null, "", null);
        return new SessionOffer(SESSION, "", at, SessionStanding.OPEN, rule, 3, 0, false);
    }
}
