package cn.kehui.launch.bench;

import cn.kehui.ground.parcel.Making;
import cn.kehui.total.export.Reports;
import cn.kehui.total.statistics.Cut;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The working table of all reports of a bureau: how long it takes, and what it holds meanwhile. */
final class ExportWork implements Work {
    private static final int RUNS = 3;
    private static final String FLOOR = "reading their answers";
    private static final String ANSWERS =
            "select answers from submission where campaign_id = :campaign";

    @Override
    public String name() {
        return "export";
    }

    @Override
    public void measure(Measuring bench) {
        for (var shape : new Shape[] {Shape.THOUSAND, Shape.MOST}) {
            var world = bench.whole(shape);
            var what = "export of %,d reports to XLSX".formatted(world.units());
            write(bench, world, OutputStream.nullOutputStream());
            var timed =
                    bench.timed(1, RUNS, _ -> write(bench, world, OutputStream.nullOutputStream()));
            var least =
                    bench.timed(
                            1,
                            RUNS,
                            _ ->
                                    bench.db()
                                            .sql(ANSWERS)
                                            .param("campaign", world.campaign.value())
                                            .query()
                                            .listOfRows());
            bench.spread(what, timed, least, FLOOR);
            var held = new Held();
            write(bench, world, held);
            bench.say(
                    new Figure(what + ", memory held", held.most(), "MB", held.before(), "before"));
        }
    }

    private static void write(Measuring bench, BenchWorld world, OutputStream out) {
        var cut = Cut.of(world.campaign.value(), BenchWorld.STATISTICS);
        try {
            bench.bean(Reports.class).total(world.clerk, cut, Reports.Kind.UNITS, Making.at(out));
        } catch (IOException e) {
            throw new UncheckedIOException("a stream to nowhere failed", e);
        }
    }

    /** Looks from time to time at what is still held when what is not is gone. */
    private static final class Held extends OutputStream {
        private static final int EVERY = 50_000;

        private final long before = held();
        private long most = before;
        private long written;
        private long next = EVERY;

        double most() {
            return most / 1e6;
        }

        double before() {
            return before / 1e6;
        }

        @Override
        public void write(int one) {
            wrote(1);
        }

        @Override
        public void write(byte[] some, int from, int many) {
            wrote(many);
        }

        private void wrote(int many) {
            written += many;
            if (written >= next) {
                next = written + EVERY;
                most = Math.max(most, held());
            }
        }

        private static long held() {
            System.gc();
            var all = Runtime.getRuntime();
            return all.totalMemory() - all.freeMemory();
        }
    }
}
