package cn.kehui.launch.bench;

import cn.kehui.ground.parcel.Making;
import cn.kehui.total.export.Reports;
import cn.kehui.total.statistics.Cut;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The first PDF that a product prints after it was started, when fonts and pages are new to it. */
final class PdfWork implements Work {
    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public void measure(Measuring bench) {
        var world = bench.whole(Shape.WIDE);
        var first = bench.timed(1, 1, _ -> print(bench, world));
        var second = bench.timed(1, 1, _ -> print(bench, world));
        bench.spread("first PDF", first, second, "the second");
    }

    private static void print(Measuring bench, BenchWorld world) {
        var cut = Cut.of(world.campaign.value(), BenchWorld.STATISTICS);
        var nowhere = OutputStream.nullOutputStream();
        try {
            bench.bean(Reports.class).total(world.clerk, cut, Reports.Kind.PDF, Making.at(nowhere));
        } catch (IOException e) {
            throw new UncheckedIOException("a stream to nowhere failed", e);
        }
    }
}
