package cn.kehui.launch.bench;

import cn.kehui.launch.bench.meter.Timed;
import java.util.stream.IntStream;

/**
 * Units file their figures with three recommended activities, by one client and by eight, and a
 * reviewer accepts what is counted.
 */
final class FilingWork implements Work {
    private static final String FLOOR = "commits of 4 kB by as many clients";
    private static final int ALONE = 300;

    @Override
    public String name() {
        return "filing";
    }

    @Override
    public void measure(Measuring bench) {
        var world = bench.world(Shape.DEEP);
        var both = IntStream.range(0, world.units()).filter(world::recommends).toArray();
        var rest =
                IntStream.range(0, world.units()).filter(one -> !world.recommends(one)).toArray();
        int warm = both.length / 10;
        int alone = bench.runs(ALONE);
        int many = both.length - warm - alone;
        bench.timed(Measuring.CLIENTS, warm, run -> both(world, both[run]));
        bench.analyze();
        rate(
                bench,
                "file F2 with three F1 rows, 1 client",
                bench.timed(1, alone, run -> both(world, both[warm + run])),
                bench.commits(1, alone));
        rate(
                bench,
                "file F2 with three F1 rows, 8 clients",
                bench.timed(Measuring.CLIENTS, many, run -> both(world, both[warm + alone + run])),
                bench.commits(Measuring.CLIENTS, many));
        rate(
                bench,
                "file F2, 8 clients",
                bench.timed(Measuring.CLIENTS, rest.length, run -> world.count(rest[run])),
                bench.commits(Measuring.CLIENTS, many));
        rate(
                bench,
                "accept, 8 clients",
                bench.timed(Measuring.CLIENTS, world.units(), world::accept),
                bench.commits(Measuring.CLIENTS, many));
    }

    private static void both(BenchWorld world, int unit) {
        world.recommend(unit);
        world.count(unit);
    }

    private static void rate(Measuring bench, String work, Timed timed, Timed commits) {
        bench.rate(work, timed, commits, FLOOR);
    }
}
