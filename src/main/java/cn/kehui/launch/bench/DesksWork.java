package cn.kehui.launch.bench;

import cn.kehui.launch.bench.meter.Browser;
import cn.kehui.launch.bench.meter.Timed;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** A thousand people of as many units at their desks at once: each opens it every ten seconds. */
final class DesksWork implements Work {
    private static final int PEOPLE = 1000;
    private static final int EACH = 3;
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final String FLOOR = "the same desks one after another";

    @Override
    public String name() {
        return "desks";
    }

    @Override
    public void measure(Measuring bench) {
        var world = bench.whole(Shape.WIDE);
        int people = bench.runs(PEOPLE);
        var browser = new Browser(bench.address());
        var sessions = new String[people];
        bench.timed(
                Measuring.CLIENTS,
                people,
                one -> sessions[one] = browser.signIn(world.filler(one % world.units())));
        var failed = new AtomicInteger();
        var alone = bench.timed(1, people, one -> open(browser, sessions[one], failed));
        failed.set(0);
        var all = together(people, one -> open(browser, sessions[one], failed));
        var what = "%,d people at their desks at once".formatted(people);
        bench.say(new Figure(what, all.perSecond(), "/s", alone.perSecond(), FLOOR));
        for (double part : List.of(0.5, 0.95, 0.99)) {
            bench.say(
                    new Figure(
                            what + " p" + Math.round(part * 100),
                            all.within(part),
                            "ms",
                            alone.within(part),
                            FLOOR));
        }
        bench.say(new Figure(what + ", refused or failed", failed.get(), "", 0, ""));
    }

    /** They came one after another, and stay. */
    private static Timed together(int people, IntConsumer open) {
        Queue<Double> millis = new ConcurrentLinkedQueue<>();
        long start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, people)
                    .forEach(one -> threads.submit(() -> stay(one, people, millis, open)));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Timed(seconds, 0, 0, millis.stream().sorted().toList());
    }

    private static void stay(int one, int people, Queue<Double> millis, IntConsumer open) {
        try {
            Thread.sleep(PAUSE.multipliedBy(one).dividedBy(people));
            for (int turn = 0; turn < EACH; turn++) {
                long start = System.nanoTime();
                open.accept(one);
                long took = System.nanoTime() - start;
                millis.add(took / 1e6);
                Thread.sleep(Math.max(0, PAUSE.toMillis() - took / 1_000_000));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts a bench", e);
        }
    }

    private static void open(Browser browser, String session, AtomicInteger failed) {
        if (browser.get(session, "/desk").status() != 200) {
            failed.incrementAndGet();
        }
    }
}
