package cn.kehui.visitor.booking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Those of this process who ask for places on one session, in the order in which they came. */
final class Lane {
    private final int most;
    private final Map<String, Waiting> here = new HashMap<>();
    private List<Waiting> queue = new ArrayList<>();
    private long came;
    private long served;
    private boolean working;

    /**
     * @param most who may wait
     */
    Lane(int most) {
        this.most = most;
    }

    /** Somebody who waits for an answer. */
    static final class Waiting {
        final SealedAsk ask;
        final long number;
        final CompletableFuture<BookingAnswer> answer = new CompletableFuture<>();

        private Waiting(SealedAsk ask, long number) {
            this.ask = ask;
            this.number = number;
        }
    }

    /**
     * Who asks again by the same form waits at the place of before; null: so many wait that nobody
     * else may.
     */
    synchronized @Nullable Waiting add(SealedAsk ask) {
        var before = here.get(ask.link());
        if (before != null) {
            return before;
        }
        if (here.size() >= most) {
            return null;
        }
        var one = new Waiting(ask, ++came);
        here.put(ask.link(), one);
        queue.add(one);
        return one;
    }

    /** Whether whoever asks this has to begin working; another does not, until it is done. */
    synchronized boolean begins() {
        boolean begins = !working && !queue.isEmpty();
        working |= begins;
        return begins;
    }

    /** The next ones; none: whoever asks has ended working. */
    synchronized List<Waiting> next(int many) {
        int end = Math.min(many, queue.size());
        var next = List.copyOf(queue.subList(0, end));
        queue = new ArrayList<>(queue.subList(end, queue.size()));
        working = !next.isEmpty();
        return next;
    }

    /** Whoever worked has ended before it was done: whoever asks next begins. */
    synchronized void rests() {
        working = false;
    }

    synchronized void answered(List<Waiting> ones) {
        ones.forEach(one -> here.remove(one.ask.link()));
        served += ones.size();
    }

    /** How many are served before it. */
    synchronized int ahead(Waiting one) {
        return (int) Math.max(0, one.number - served - 1);
    }

    /** Whether a form waits here for its answer. */
    synchronized boolean has(String link) {
        return here.containsKey(link);
    }

    synchronized int size() {
        return here.size();
    }

    synchronized boolean idle() {
        return !working && here.isEmpty();
    }
}
