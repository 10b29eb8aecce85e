package cn.kehui.launch.sample;

import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.layout.Layouts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The filled forms of the demo world. The same on every run, whatever the time. */
public final class Samples {
    private static final String INSIDE = ".zip!";
    private final Form statistics;
    private final Form recommendation;
    private final Layouts layouts;

    public Samples(Forms forms, Layouts layouts) {
        this.statistics = forms.find(FormId.of("week-statistics@2025")).orElseThrow();
        this.recommendation = forms.find(FormId.of("recommendation@2025")).orElseThrow();
        this.layouts = layouts;
    }

    /**
     * Writes all of them below {@code dir}, over what has the same name there, and says how many.
     */
    public int write(Path dir) throws IOException {
        var files = files();
        for (var file : files.entrySet()) {
            var path = dir.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return files.size();
    }

    /** Every file by its path, the archive packed. */
    Map<String, byte[]> files() throws IOException {
        var files = new TreeMap<String, byte[]>();
        var archives = new TreeMap<String, Map<String, byte[]>>();
        for (var sample : SampleCast.samples()) {
            int at = sample.path().indexOf(INSIDE);
            if (at < 0) {
                files.put(sample.path(), file(sample));
            } else {
                var archive =
                        archives.computeIfAbsent(
                                sample.path().substring(0, at + 4), _ -> new LinkedHashMap<>());
                archive.put(sample.path().substring(at + INSIDE.length()), file(sample));
            }
        }
        for (var archive : archives.entrySet()) {
            files.put(archive.getKey(), SampleZip.of(archive.getValue()));
        }
        files.put("README.md", readme().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private byte[] file(SampleCast.Sample sample) throws IOException {
        var unit = SampleCast.unit(sample.unit());
        var form = sample.recommendation() ? recommendation : statistics;
        var answers =
                sample.recommendation()
                        ? SampleFigures.recommendation(unit)
                        : SampleFigures.statistics(form, unit);
        boolean word = sample.path().endsWith(".docx");
        var out = new ByteArrayOutputStream();
        if (word) {
            layouts.docx(form, answers, out);
        } else {
            layouts.xlsx(form, answers, out);
        }
        return Edits.apply(sample.edit(), form, out.toByteArray(), word);
    }

    private static String readme() {
        var samples = SampleCast.samples();
        var table =
                samples.stream()
                        .map(
                                sample ->
                                        "| "
                                                + sample.path().replace(INSIDE, ".zip 内 ")
                                                + " | "
                                                + sample.unit()
                                                + " | "
                                                + sample.fault()
                                                + " |")
                        .collect(Collectors.joining("\n"));
        long faulty = samples.stream().filter(sample -> !sample.fault().isEmpty()).count();
        return String.join("\n", SampleCast.lines("README.md"))
                        .replace("{files}", Integer.toString(samples.size()))
                        .replace("{faulty}", Long.toString(faulty))
                        .replace("{table}", table)
                + "\n";
    }
}
