package cn.kehui.launch.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.parcel.Making;
import cn.kehui.launch.bench.meter.Browser;
import cn.kehui.total.export.Reports;
import cn.kehui.total.statistics.Cut;
import cn.kehui.total.statistics.Statistics;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** Adding up what all units of a world have filed. */
final class TotalsWork implements Work {
    private static final int READS = 200;
    private static final String FLOOR = "the bare sums in SQL";
    private static final String ANSWERS =
            "select answers from submission where campaign_id = :campaign";

    @Override
    public String name() {
        return "totals";
    }

    @Override
    public void measure(Measuring bench) {
        var world = bench.whole(Shape.DEEP);
        var totals = bench.bean(Statistics.class);
        var cut = Cut.of(world.campaign.value(), BenchWorld.STATISTICS);
        bench.timed(1, READS, _ -> root(totals, world, cut));
        var least = bench.timed(1, READS, _ -> bench.sums(world.campaign.value()));
        bench.spread(
                "root total of 19 figures",
                bench.timed(1, READS, _ -> root(totals, world, cut)),
                least,
                FLOOR);
        bench.spread(
                "160 districts x 19",
                bench.timed(1, READS, _ -> districts(totals, world, cut)),
                least,
                FLOOR);
        bench.spread(
                "a figure of 3,200 opened, first page",
                bench.timed(1, READS / 4, _ -> totals.trail(world.clerk, cut, "public_on_site")),
                least,
                FLOOR);
        pages(bench, world, "/totals/" + cut.campaign() + "/" + cut.form());
        bench.spread(
                "working table of 3,200 in XLSX",
                bench.timed(1, 3, _ -> write(bench.bean(Reports.class), world, cut)),
                bench.timed(1, 3, _ -> rows(bench, ANSWERS, world)),
                "reading their answers");
    }

    /** The same as pages, and how long they are. */
    private static void pages(Measuring bench, BenchWorld world, String home) {
        var browser = new Browser(bench.address());
        var session = browser.signIn(world.clerk.id());
        page(bench, "page of a total", () -> browser.get(session, home).body());
        page(
                bench,
                "page of a total and 32 districts",
                () -> browser.get(session, home + "?below=1").body());
        page(
                bench,
                "page of a figure opened",
                () -> browser.get(session, home + "/public_on_site").body());
    }

    private static void page(Measuring bench, String what, Supplier<String> page) {
        int bytes = page.get().getBytes(UTF_8).length;
        bench.timed(1, READS / 4, _ -> page.get());
        var timed = bench.timed(1, READS / 4, _ -> page.get());
        bench.say(new Figure(what + " p95", timed.within(0.95), "ms", 0, ""));
        bench.say(new Figure(what + " CPU", timed.cpuMillis(), "ms", 0, ""));
        bench.say(new Figure(what + ", size", bytes / 1000.0, "kB", 0, ""));
    }

    private static void rows(Measuring bench, String sql, BenchWorld world) {
        bench.db().sql(sql).param("campaign", world.campaign.value()).query().listOfRows();
    }

    private static void write(Reports reports, BenchWorld world, Cut cut) {
        try {
            reports.total(
                    world.clerk,
                    cut,
                    Reports.Kind.UNITS,
                    Making.at(OutputStream.nullOutputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException("a stream to nowhere failed", e);
        }
    }

    private static void root(Statistics statistics, BenchWorld world, Cut cut) {
        var totals = statistics.totals(world.clerk, cut);
        for (var field : totals.fields()) {
            totals.total(field.id());
        }
    }

    /** Every figure of every district, with how far it covers what was asked for. */
    private static void districts(Statistics statistics, BenchWorld world, Cut cut) {
        var beside = new Cut.Beside("", world.shape.districts());
        var totals = statistics.totals(world.clerk, cut, beside);
        for (var node : totals.tree().children(totals.cut().at())) {
            totals.rollup().coverage(node.key());
            for (var field : totals.fields()) {
                totals.rollup().total(node.key(), field.id());
            }
        }
    }
}
