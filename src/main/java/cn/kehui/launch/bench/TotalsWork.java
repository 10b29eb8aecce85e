package cn.kehui.launch.bench;

import cn.kehui.total.export.Reports;
import cn.kehui.total.statistics.Cut;
import cn.kehui.total.statistics.Statistics;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Adding up what all units of a world have filed. */
final class TotalsWork implements Work {
    private static final int READS = 200;
    private static final String FLOOR = "the bare sums in SQL";
    private static final String SUMS =
            """
            select f.field, sum(f.quantity) as quantity
              from obligation o
              join figure f on f.campaign_id = o.campaign_id and f.submission_id = o.accepted_id
             where o.campaign_id = :campaign
             group by f.field
            """;
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
        var least = bench.timed(1, READS, _ -> rows(bench, SUMS, world));
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
                "drill to 3,200 reports",
                bench.timed(1, READS / 4, _ -> totals.trail(world.clerk, cut, "public_on_site")),
                least,
                FLOOR);
        bench.spread(
                "working table of 3,200 in XLSX",
                bench.timed(1, 3, _ -> write(bench.bean(Reports.class), world, cut)),
                bench.timed(1, 3, _ -> rows(bench, ANSWERS, world)),
                "reading their answers");
    }

    private static void rows(Measuring bench, String sql, BenchWorld world) {
        bench.db().sql(sql).param("campaign", world.campaign.value()).query().listOfRows();
    }

    private static void write(Reports reports, BenchWorld world, Cut cut) {
        try {
            reports.total(world.clerk, cut, Reports.Kind.UNITS, OutputStream.nullOutputStream());
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
