package cn.kehui.ground.workshop;

import cn.kehui.ground.workshop.Ticket.Answer;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads that each own a process, and take what waits in its turn. A thread, and with it its
 * process, is there only while there is work, and a little longer.
 */
final class Bench {
    private static final Logger LOG = LoggerFactory.getLogger(Bench.class);

    private final ReadingLimits limits;
    private final ReentrantLock lock = new ReentrantLock();
    private final java.util.concurrent.locks.Condition more = lock.newCondition();
    private final Turns<Ticket> turns;
    private final Children children;
    private int threads;
    private int idle;
    private boolean closed;

    Bench(ReadingLimits limits) {
        this.limits = limits;
        this.children = new Children(limits);
        this.turns = new Turns<>(limits.readers(), limits.waiting(), limits.waitingOfAll());
    }

    /**
     * @return false if too many wait
     */
    boolean add(Ticket ticket) {
        lock.lock();
        try {
            // one more than one person may occupy, for those who have nothing being read
            int most = limits.readers() + (turns.knows(ticket.whose) ? 0 : 1);
            if (closed || !turns.add(ticket.whose, ticket)) {
                return false;
            }
            more.signal();
            if (turns.waiting() > idle && threads < most) {
                start(false);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Starts processes for work that will come, at most so many as one person may occupy. */
    void ahead(int processes) {
        lock.lock();
        try {
            while (!closed && threads < Math.min(processes, limits.readers())) {
                start(true);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Under the lock. @param ahead whether the thread has its process before it has work */
    private void start(boolean ahead) {
        Thread.ofPlatform().daemon().name("reading").start(() -> work(ahead));
        threads++;
        idle += ahead ? 1 : 0;
    }

    void forget(Ticket ticket) {
        lock.lock();
        try {
            turns.remove(ticket.whose, ticket);
        } finally {
            lock.unlock();
        }
    }

    private void work(boolean ahead) {
        Child child = ahead ? early() : null;
        try {
            for (var ticket = next(false); ticket.isPresent(); ticket = next(true)) {
                child = done(child, ticket.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (child != null) {
                children.drop(child);
            }
        }
    }

    /** Null if none can be started: the first file will say so. */
    private @Nullable Child early() {
        try {
            return children.started();
        } catch (IOException e) {
            return null;
        } finally {
            lock.lock();
            idle--;
            lock.unlock();
        }
    }

    /**
     * The next one; empty if there was none for a while, and the thread has signed off.
     *
     * @param again whether it has answered one, and counts as free since
     */
    private Optional<Ticket> next(boolean again) throws InterruptedException {
        lock.lock();
        try {
            idle -= again ? 1 : 0;
            long left = limits.idle().toNanos();
            while (!closed) {
                var turn = turns.next();
                if (turn.isPresent()) {
                    return turn.map(Turns.Turn::one);
                }
                if (left <= 0) {
                    break;
                }
                idle++;
                try {
                    left = more.awaitNanos(left);
                } finally {
                    idle--;
                }
            }
            threads--;
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /**
     * @return the process to go on with; null if it is no more
     */
    private @Nullable Child done(@Nullable Child warm, Ticket ticket) {
        Child child = null;
        Answer answer;
        try {
            child = warm == null ? children.started() : warm;
            answer = ticket.takenBy(child) ? child.answer(ticket) : new Answer.None(Ended.LEFT);
        } catch (IOException | RuntimeException e) {
            LOG.error("no process to read files in could be started: {}", e.toString());
            answer = new Answer.None(Ended.FAULT);
        }
        lock.lock();
        try {
            turns.done(ticket.whose);
            idle++; // who is answered now finds this thread free, and starts no other
            more.signal();
        } finally {
            lock.unlock();
        }
        ticket.given(answer);
        boolean whole = answer instanceof Answer.Result || answer.equals(Child.TOO_MUCH);
        if (child != null && (!whole || child.ended())) {
            child.end(Ended.LEFT);
            children.drop(child);
            return null;
        }
        return child;
    }

    Readers.Now now() {
        lock.lock();
        try {
            return new Readers.Now(children.pids(), turns.waiting());
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            turns.drain().forEach(ticket -> ticket.given(new Answer.None(Ended.LEFT)));
            more.signalAll();
        } finally {
            lock.unlock();
        }
        children.end();
    }
}
