package cn.kehui.launch.bench;

import cn.kehui.launch.bench.meter.Timed;
import cn.kehui.total.statistics.Overlaps;
import java.util.List;

/** What the page of overlaps asks for, in worlds of growing size: the work grows with them. */
final class OverlapsWork implements Work {
    private static final int READS = 40;
    private static final int WARM = 10;
    private static final List<Shape> SHAPES =
            List.of(new Shape("370400", 16, 25), new Shape("370500", 16, 100), Shape.WIDE);

    @Override
    public String name() {
        return "overlaps";
    }

    @Override
    public void measure(Measuring bench) {
        for (var shape : SHAPES) {
            var world = bench.whole(shape);
            timed(bench, WARM, () -> page(bench, world));
            timed(bench, WARM, () -> bench.sums(world.campaign.value()));
            bench.spread(
                    "overlaps of %,d units".formatted(world.units()),
                    timed(bench, READS, () -> page(bench, world)),
                    timed(bench, READS, () -> bench.sums(world.campaign.value())),
                    "the bare sums in SQL");
        }
    }

    private static Timed timed(Measuring bench, int runs, Runnable work) {
        return bench.timed(1, runs, _ -> work.run());
    }

    private static void page(Measuring bench, BenchWorld world) {
        var overlaps = bench.bean(Overlaps.class);
        overlaps.all(world.clerk, world.campaign);
        overlaps.candidates(world.clerk, world.campaign);
        overlaps.forms(world.clerk, world.campaign);
    }
}
