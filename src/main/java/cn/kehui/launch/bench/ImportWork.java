package cn.kehui.launch.bench;

import cn.kehui.collection.folder.MailedFile;
import cn.kehui.collection.visit.CollectionId;
import cn.kehui.collection.visit.Collections;
import cn.kehui.filing.batch.Batches;
import cn.kehui.ground.vault.Vault;
import cn.kehui.ground.workshop.Scratch;
import cn.kehui.ground.workshop.Whose;
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

    /** How long handing in, reading, trying and filing took, in seconds. */
    private record Took(double handing, double reading, double trying, double filing) {
        double all() {
            return handing + reading + trying + filing;
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
            say(bench, took);
        }
    }

    private static void say(Measuring bench, Took took) {
        bench.say(
                new Figure(
                        "… the last of them handed in",
                        took.handing(),
                        "s",
                        took.all(),
                        "all of these"));
        bench.say(new Figure("… read", took.reading(), "s", took.all(), "all of these"));
        bench.say(new Figure("… tried", took.trying(), "s", took.all(), "all of these"));
        bench.say(new Figure("… filed", took.filing(), "s", took.all(), "all of these"));
    }

    private static Took took(Measuring bench, BenchWorld world, byte[] zip) throws IOException {
        var collections = bench.bean(Collections.class);
        var batches = bench.bean(Batches.class);
        var desk = CollectionId.next(bench.bean(Clock.class));
        var laid = Scratch.lay(new ByteArrayInputStream(zip), "来件.zip", zip.length).orElseThrow();
        try {
            long start = System.nanoTime();
            var mail = List.of(new MailedFile("来件.zip", laid, false, null));
            collections.add(desk, BenchWorld.STATISTICS, mail, new Whose("bench " + desk));
            long added = System.nanoTime();
            until(() -> collections.find(desk).unread() == 0);
            long read = System.nanoTime();
            var batch = batches.take(world.clerk, desk, world.statistics()).orElseThrow();
            long tried = System.nanoTime();
            batches.confirm(world.clerk, batch, true, false);
            until(() -> batches.batch(world.clerk, batch).endedAt() != null);
            long filed = System.nanoTime();
            world.filed(batches.batch(world.clerk, batch));
            return new Took(
                    seconds(start, added),
                    seconds(added, read),
                    seconds(read, tried),
                    seconds(tried, filed));
        } finally {
            Files.deleteIfExists(laid);
        }
    }

    private static double seconds(long from, long until) {
        return (until - from) / 1e9;
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
