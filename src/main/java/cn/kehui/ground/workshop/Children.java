package cn.kehui.ground.workshop;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** All processes of the workshop, and the one thread that looks after them while there are any. */
final class Children {
    private static final long TICK_MILLIS = 50;

    private final ReadingLimits limits;
    private final Set<Child> all = ConcurrentHashMap.newKeySet();
    private boolean watched;

    Children(ReadingLimits limits) {
        this.limits = limits;
    }

    /** A new one that takes jobs. */
    Child started() throws IOException {
        var child = new Child(limits);
        all.add(child);
        watched();
        try {
            child.ready();
            return child;
        } catch (IOException e) {
            var why = child.why();
            child.end(Ended.FAULT);
            drop(child);
            throw new IOException(why + " while it started", e);
        }
    }

    void drop(Child child) {
        child.close();
        all.remove(child);
    }

    Set<Long> pids() {
        return all.stream().map(Child::pid).collect(Collectors.toSet());
    }

    /** Ends all at once. */
    void end() {
        all.forEach(child -> child.end(Ended.LEFT));
        all.forEach(this::drop);
    }

    private synchronized void watched() {
        if (!watched) {
            watched = true;
            Thread.ofPlatform().daemon().name("reading-limits").start(this::watch);
        }
    }

    private synchronized boolean more() {
        watched = !all.isEmpty();
        return watched;
    }

    private void watch() {
        try {
            do {
                TimeUnit.MILLISECONDS.sleep(TICK_MILLIS);
                all.forEach(Child::watch);
            } while (more());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
