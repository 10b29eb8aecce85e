package cn.kehui.launch.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.launch.bench.meter.Browser;
import cn.kehui.launch.bench.meter.Timed;

/** Pages of a bureau to which 3,200 units report, as its reviewer opens them. */
final class PagesWork implements Work {
    private static final int READS = 100;
    private static final int WARM = 30;
    private static final int FEW = 3;

    /** So long one page is asked for again and again; a slow one comes less often. */
    private static final double LONG_MILLIS = 10_000;

    private static final String FLOOR = "a file that does not change, over the same connection";
    private static final String FILE = "/look.css";

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public void measure(Measuring bench) {
        var world = bench.whole(Shape.WIDE);
        var browser = new Browser(bench.address());
        var reader = new Reader(bench, browser, browser.signIn(world.clerk.id()));
        var campaign = world.campaign.value();
        var duty = "duty=" + campaign + "/D2";
        reader.ask(FILE, WARM);
        var least = reader.ask(FILE, READS);
        reader.page("desk", "/desk", least);
        reader.page("list of reviews", "/reviews", least);
        reader.page("list of reviews, what is accepted", "/reviews?show=accepted&" + duty, least);
        reader.page("progress", "/progress", least);
        reader.page(
                "progress, filtered and searched",
                "/progress?state=done&line=SCIENCE&kind=OTHER&q=-1&" + duty,
                least);
        reader.page("board", "/campaigns/" + campaign + "/board", least);
        reader.page("selection", "/selections/" + campaign, least);
    }

    /** Somebody signed in, one page after another. */
    private record Reader(Measuring bench, Browser browser, String session) {
        void page(String what, String path, Timed least) {
            double slow = ask(path, FEW).within(0.5);
            int reads = (int) Math.clamp(LONG_MILLIS / slow, FEW, READS);
            bench.spread(what, ask(path, reads), least, FLOOR);
            int bytes = browser.get(session, path).body().getBytes(UTF_8).length;
            bench.say(new Figure(what + ", size", bytes / 1000.0, "kB", 0, ""));
        }

        Timed ask(String path, int times) {
            return bench.timed(1, times, _ -> once(path));
        }

        private void once(String path) {
            var came = browser.get(session, path);
            if (came.status() != 200) {
                throw new IllegalStateException(path + " answers " + came.status());
            }
        }
    }
}
