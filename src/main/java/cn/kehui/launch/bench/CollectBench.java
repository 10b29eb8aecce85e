package cn.kehui.launch.bench;

import cn.kehui.collection.folder.Gather;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** How fast a folder of mailed forms becomes a table, and how much memory that takes. */
public final class CollectBench {
    private static final String FORM = "week-statistics@2025";

    /** The smallest folder is measured this often, and its median told; larger ones vary less. */
    private static final int RUNS = 3;

    private final Consumer<Figure> tell;

    public CollectBench(Consumer<Figure> tell) {
        this.tell = tell;
    }

    /**
     * @param sizes of the folders, such as 100, 1000, 10000; memory is compared with the first
     */
    public void run(List<Integer> sizes) throws IOException, InterruptedException {
        var scratch = Files.createTempDirectory("kehui-bench");
        try {
            for (var ending : List.of("docx", "xlsx")) {
                double least = 0;
                for (int size : sizes) {
                    var measured = one(scratch.resolve(ending + size), ending, size);
                    least = least == 0 ? measured.peak() : least;
                    tell.accept(
                            new Figure(
                                    "peak memory " + ending + " " + size,
                                    measured.peak(),
                                    "MB",
                                    least,
                                    "the same for " + sizes.getFirst() + " files"));
                }
            }
        } finally {
            Gather.remove(scratch);
        }
    }

    private record Measured(double seconds, double peak) {}

    private Measured one(Path folder, String ending, int size)
            throws IOException, InterruptedException {
        new Mailing(new Forms().find(FormId.of(FORM)).orElseThrow()).write(folder, ending, size);
        var collects = new ArrayList<Measured>();
        var floors = new ArrayList<Measured>();
        for (int run = 0; run < (size <= 1_000 ? RUNS : 1); run++) {
            collects.add(child("collect", folder));
            floors.add(child("floor", folder));
        }
        var collect = median(collects);
        tell.accept(
                new Figure(
                        "collect " + ending + " " + size,
                        size / collect.seconds(),
                        "docs/s",
                        size / median(floors).seconds(),
                        "unzip and parse alone, in a fresh process too"));
        Gather.remove(folder);
        return collect;
    }

    private static Measured median(List<Measured> runs) {
        return runs.stream()
                .sorted(Comparator.comparingDouble(Measured::seconds))
                .toList()
                .get(runs.size() / 2);
    }

    /**
     * A process of its own with the heap that the launcher gives the verb; its start is not
     * counted, its warming up is.
     */
    private static Measured child(String work, Path folder)
            throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                "-XX:+UseSerialGC",
                                "-Xmx512m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Once.class.getName(),
                                work,
                                folder.toString(),
                                FORM)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var words =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the measured process failed: " + words);
        }
        var numbers = Arrays.stream(words.split(" ")).mapToDouble(Double::parseDouble).toArray();
        return new Measured(numbers[0], numbers[1]);
    }
}
