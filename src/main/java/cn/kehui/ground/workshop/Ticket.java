package cn.kehui.ground.workshop;

import cn.kehui.ground.base.HowFar;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** One job that waits or is being done, and whoever waits for it. */
final class Ticket {
    final byte[] request;
    final Whose whose;

    /** Is told how far it is, by the thread that has it done. */
    final HowFar.Heard heard;

    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private @Nullable Child by;
    private boolean left;

    /** A result as JSON, or why there is none. */
    sealed interface Answer {
        record Result(byte[] json) implements Answer {}

        record None(Ended why) implements Answer {}
    }

    Ticket(byte[] request, Whose whose) {
        this(request, whose, (_, _, _) -> {});
    }

    Ticket(byte[] request, Whose whose, HowFar.Heard heard) {
        this.request = request;
        this.whose = whose;
        this.heard = heard;
    }

    /** A process takes it up. @return false if nobody waits for it any more */
    synchronized boolean takenBy(Child child) {
        by = child;
        return !left;
    }

    synchronized void given(Answer what) {
        by = null;
        answer.complete(what);
    }

    /** Nobody waits any more: what is being done for it ends. */
    synchronized void leave() {
        left = true;
        if (by != null) {
            by.end(Ended.LEFT);
        }
        answer.complete(new Answer.None(Ended.LEFT));
    }

    /** Waits; interrupted, it is left. */
    Answer await() {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            leave();
            Thread.currentThread().interrupt();
            return new Answer.None(Ended.LEFT);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a ticket is always answered", e);
        }
    }
}
