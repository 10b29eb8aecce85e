package cn.kehui.launch.bench;

import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.MailedForms;
import cn.kehui.ground.vault.Vault;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.layout.Heading;
import cn.kehui.sheet.layout.Layouts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Tables of statistics that were filled in as Excel files come in one by one, as a clerk takes them
 * from the mail: kept, read by a process of its own, taken into the draft, checked, filed and
 * journalled.
 */
final class ImportWork implements Work {
    private static final String FLOOR = "the same bytes kept alone";
    private static final int FIGURES = 19;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void measure(Measuring bench) {
        var world = bench.world(Shape.TAKING);
        var form = bench.bean(Forms.class).find(BenchWorld.STATISTICS).orElseThrow();
        var vault = bench.bean(Vault.class);
        var mailed = bench.bean(MailedForms.class);
        int all = world.units();
        int cores = Runtime.getRuntime().availableProcessors();
        var tables = new byte[all][];
        bench.timed(cores, all, unit -> tables[unit] = table(form, unit));
        var kept = bench.timed(cores, all, unit -> keep(vault, tables[unit], unit));
        double seconds = 0;
        int from = 0;
        for (int until : new int[] {all / 4, all / 2, all}) {
            int before = from;
            var taken =
                    bench.timed(
                            cores,
                            until - from,
                            run -> {
                                int unit = before + run;
                                world.take(unit, mailed, keep(vault, tables[unit], unit));
                            });
            seconds += taken.seconds();
            from = until;
            var what = "import of %,d filled tables, %,d values".formatted(until, until * FIGURES);
            bench.say(new Figure(what, seconds, "s", kept.seconds() * until / all, FLOOR));
        }
    }

    private static byte[] table(Form form, int unit) {
        var file = new ByteArrayOutputStream();
        try {
            var answers = new Answers("单位" + unit, Invented.figures(unit), List.of());
            new Layouts().xlsx(form, Heading.of(form, "单位" + unit), answers, file);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes what is written", e);
        }
        return file.toByteArray();
    }

    private static Draft.Source keep(Vault vault, byte[] table, int unit) {
        var blob = vault.keep(new ByteArrayInputStream(table));
        return new Draft.Source(blob.id().sha256(), "第%05d单位统计表.xlsx".formatted(unit));
    }
}
