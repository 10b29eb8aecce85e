package cn.kehui.visitor.booking;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts those who ask for places on one session one behind the other, and answers many of them in
 * one transaction (ADR 0090). A session is held by a lock in the database for one transaction at a
 * time: any number of processes may do so, and one that dies lets go.
 */
@Component
class Sequencer {
    private static final int BATCH = 500;

    /** So many wait on one session in this process; who comes then is told to come again. */
    private static final int MOST = 5_000;

    /** Connections that hot sessions take at most; the others are for whoever looks and works. */
    private static final int AT_ONCE = 3;

    /** A session that hangs is let go by the database: its own words for that. */
    private static final Set<String> PASSING = Set.of("25P03", "57P01", "57014", "40001", "40P01");

    private static final int DEEPEST = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final BookingBatches batches;
    private final LiveOffers live;
    private final Semaphore connections = new Semaphore(AT_ONCE);
    private final ConcurrentHashMap<SessionId, Lane> lanes = new ConcurrentHashMap<>();

    Sequencer(BookingBatches batches, LiveOffers live) {
        this.batches = batches;
        this.live = live;
    }

    /** What became of it, or how many are before it still. */
    BookingAnswer ask(SessionId session, SealedAsk ask) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return commit(session, List.of(ask)).getFirst(); // whoever calls commits it
        }
        Lane[] lane = new Lane[1];
        Lane.Waiting[] waiting = new Lane.Waiting[1];
        lanes.compute(
                session,
                (_, before) -> {
                    lane[0] = before == null ? new Lane(MOST) : before;
                    waiting[0] = lane[0].add(ask);
                    if (lane[0].begins()) {
                        Thread.ofVirtual()
                                .name("booking " + session.key())
                                .start(() -> work(session, lane[0]));
                    }
                    return lane[0];
                });
        return waiting[0] == null
                ? new BookingAnswer.Queued(lane[0].size())
                : answer(lane[0], waiting[0]);
    }

    /** Whether a form stands in line in this process. */
    boolean has(SessionId session, String link) {
        var lane = lanes.get(session);
        return lane != null && lane.has(link);
    }

    private static BookingAnswer answer(Lane lane, Lane.Waiting one) {
        try {
            return one.answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new BookingAnswer.Queued(lane.ahead(one));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new BookingAnswer.Queued(lane.ahead(one));
        } catch (ExecutionException e) {
            if (passes(e.getCause())) {
                return new BookingAnswer.Queued(lane.ahead(one)); // the page asks again
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Whether the same may succeed in a moment: the database was away, or others came first. */
    static boolean passes(@Nullable Throwable failure) {
        var cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof TransientDataAccessException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof TransactionException
                    || cause instanceof SQLException sql
                            && PASSING.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private void work(SessionId session, Lane lane) {
        boolean ended = false;
        try {
            var next = lane.next(BATCH);
            while (!next.isEmpty()) {
                serve(session, next);
                lane.answered(next);
                next = lane.next(BATCH);
            }
            ended = true;
        } finally {
            if (!ended) {
                lane.rests();
            }
            lanes.computeIfPresent(session, (_, one) -> one.idle() ? null : one);
        }
    }

    private void serve(SessionId session, List<Lane.Waiting> ones) {
        connections.acquireUninterruptibly();
        try {
            var answers = commit(session, ones.stream().map(one -> one.ask).toList());
            for (int i = 0; i < ones.size(); i++) {
                ones.get(i).answer.complete(answers.get(i));
            }
        } catch (Throwable e) { // whatever it is, those who wait are told and the others served
            ones.forEach(one -> one.answer.completeExceptionally(e));
        } finally {
            connections.release();
        }
    }

    private List<BookingAnswer> commit(SessionId session, List<SealedAsk> asks) {
        var done = batches.commit(session, asks);
        live.now(done.offer());
        return done.answers();
    }
}
