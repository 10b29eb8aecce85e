package cn.kehui.launch.bench;

import java.util.concurrent.atomic.AtomicInteger;

/** A thousand people of as many units open their desks at once. */
final class DesksWork implements Work {
    private static final int PEOPLE = 1000;
    private static final int EACH = 3;

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
        var all =
                bench.timed(
                        people,
                        people * EACH,
                        one -> open(browser, sessions[one % people], failed));
        var what = people + " people at their desks at once";
        bench.rate(what, all, alone, "the same desks one after another");
        bench.say(
                new Figure(
                        what + " p99",
                        all.within(0.99),
                        "ms",
                        alone.within(0.99),
                        "the same desks one after another"));
        bench.say(new Figure(what + ", refused or failed", failed.get(), "", 0, ""));
    }

    private static void open(Browser browser, String session, AtomicInteger failed) {
        if (browser.get(session, "/desk").status() != 200) {
            failed.incrementAndGet();
        }
    }
}
