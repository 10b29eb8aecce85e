package cn.kehui.launch.bench;

import cn.kehui.collection.folder.MailedFile;
import cn.kehui.collection.visit.CollectionId;
import cn.kehui.collection.visit.Collections;
import cn.kehui.filing.batch.BatchId;
import cn.kehui.filing.batch.Batches;
import cn.kehui.ground.vault.Vault;
import cn.kehui.ground.workshop.Scratch;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.launch.bench.meter.Spent;
import cn.kehui.launch.bench.meter.Timed;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.layout.Layouts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Tables of statistics that units filled in as Excel files and mailed: handed in as one ZIP, read
 * by processes of their own, tried, and filed for these units with all that goes with it.
 */
final class ImportWork implements Work {
    private static final String FLOOR = "the same bytes kept alone";
    private static final int FIGURES = 19;
    private static final int GLANCE_MILLIS = 50;

    private static final List<String> STEPS = List.of("handed in", "read", "tried", "filed");

    /**
     * What handing in, reading, trying and filing took.
     *
     * @param spent one for each of {@link #STEPS}
     */
    private record Took(int files, List<Spent> spent) {
        double all() {
            return spent.stream().mapToDouble(Spent::seconds).sum();
        }
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void measure(Measuring bench) throws IOException {
        var world = bench.world(Shape.TAKING);
        var form = bench.bean(Forms.class).find(BenchWorld.STATISTICS).orElseThrow();
        var vault = bench.bean(Vault.class);
        int all = world.units();
        int cores = Runtime.getRuntime().availableProcessors();
        var tables = new byte[all][];
        bench.timed(cores, all, unit -> tables[unit] = table(form, world.unit(unit), unit));
        var kept =
                bench.timed(cores, all, unit -> vault.keep(new ByteArrayInputStream(tables[unit])));
        bench.analyze();
        double seconds = 0;
        int from = 0;
        for (int until : new int[] {all / 4, all / 2, all}) {
            var took = took(bench, world, zip(tables, from, until));
            seconds += took.all();
            from = until;
            var what = "import of %,d filled tables, %,d values".formatted(until, until * FIGURES);
            double floor = kept.seconds() * until / all;
            bench.say(new Figure(what, seconds, "s", floor, FLOOR));
            if (until == all) {
                say(bench, took, kept);
            }
        }
    }

    private static void say(Measuring bench, Took took, Timed kept) {
        for (int step = 0; step < STEPS.size(); step++) {
            var what = "… the last of them " + STEPS.get(step);
            double seconds = took.spent().get(step).seconds();
            bench.say(new Figure(what, seconds, "s", took.all(), "all of these"));
        }
        for (int step = 0; step < STEPS.size(); step++) {
            var what = "… CPU a file " + STEPS.get(step) + ", ";
            var spent = took.spent().get(step);
            computed(bench, what + "product", spent.own() / took.files(), kept.cpuMillis());
            computed(bench, what + "readers", spent.readers() / took.files(), kept.cpuMillis());
            computed(bench, what + "database", spent.database() / took.files(), kept.cpuMillis());
        }
    }

    private static void computed(Measuring bench, String what, double millis, double floor) {
        bench.say(new Figure(what, millis, "ms", floor, FLOOR));
    }

    private static Took took(Measuring bench, BenchWorld world, byte[] zip) throws IOException {
        var collections = bench.bean(Collections.class);
        var batches = bench.bean(Batches.class);
        var desk = CollectionId.next(bench.bean(Clock.class));
        var laid = Scratch.lay(new ByteArrayInputStream(zip), "来件.zip", zip.length).orElseThrow();
        try {
            var spent = new ArrayList<Spent>();
            var mail = List.of(new MailedFile("来件.zip", laid, false, null));
            var whose = new Whose("bench " + desk);
            spent.add(bench.spent(() -> collections.add(desk, BenchWorld.STATISTICS, mail, whose)));
            spent.add(bench.spent(() -> until(() -> collections.find(desk).unread() == 0)));
            var batch = new BatchId[1];
            spent.add(
                    bench.spent(
                            () ->
                                    batch[0] =
                                            batches.take(world.clerk, desk, world.statistics())
                                                    .orElseThrow()));
            spent.add(bench.spent(() -> filed(batches, world, batch[0])));
            var done = batches.batch(world.clerk, batch[0]);
            world.filed(done);
            return new Took(done.files(), spent);
        } finally {
            Files.deleteIfExists(laid);
        }
    }

    private static void filed(Batches batches, BenchWorld world, BatchId batch) {
        batches.confirm(world.clerk, batch, true, false);
        until(() -> batches.batch(world.clerk, batch).endedAt() != null);
    }

    private static void until(BooleanSupplier done) {
        try {
            while (!done.getAsBoolean()) {
                TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while it is measured", e);
        }
    }

    private static byte[] zip(byte[][] tables, int from, int until) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int unit = from; unit < until; unit++) {
                zip.putNextEntry(new ZipEntry("第%05d单位统计表.xlsx".formatted(unit)));
                zip.write(tables[unit]);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] table(Form form, String unit, int number) {
        var file = new ByteArrayOutputStream();
        try {
            var answers = new Answers(unit, Invented.figures(number), List.of());
            new Layouts().xlsx(form, answers, file);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes what is written", e);
        }
        return file.toByteArray();
    }
}
