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
import org.jspecify.annotations.Nullable;

/** How fast a folder of mailed forms becomes a table, and how much memory that takes. */
public final class CollectBench {
    private static final String FORM = "week-statistics@2025";

    /** The smallest folder is measured this often, and its median told; larger ones vary less. */
    private static final int RUNS = 3;

    /** Folders of so many files, or fewer, are also collected as a person does it. */
    private static final int SMALL = 100;

    private static final double NANOS = 1e9;

    private final Consumer<Figure> tell;
    private final @Nullable Path launcher;

    /**
     * @param launcher null if the product was not started by it
     */
    public CollectBench(@Nullable Path launcher, Consumer<Figure> tell) {
        this.launcher = launcher;
        this.tell = tell;
    }

    /**
     * @param sizes of the folders, such as 60, 1000, 10000; memory is compared with the first
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
        if (launcher != null && size <= SMALL) {
            typed(launcher, folder, ending + " " + size);
        }
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

    /** From the command line: with the start of every process. */
    private void typed(Path launcher, Path folder, String what)
            throws IOException, InterruptedException {
        var out = folder.resolveSibling("table.xlsx").toString();
        var collects = new ArrayList<Double>();
        var floors = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) {
            collects.add(
                    seconds(
                            new ProcessBuilder(
                                    launcher.toString(),
                                    "collect",
                                    folder.toString(),
                                    "--form",
                                    FORM,
                                    "--out",
                                    out)));
            floors.add(seconds(measured("floor", folder)));
        }
        tell.accept(
                new Figure(
                        "collect " + what + ", from the command line",
                        middle(collects),
                        "s",
                        middle(floors),
                        "unzip and parse alone, with the start of its process"));
    }

    private static double middle(List<Double> runs) {
        return runs.stream().sorted().toList().get(runs.size() / 2);
    }

    private static double seconds(ProcessBuilder command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = command.redirectErrorStream(true).start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the measured command failed: " + words);
        }
        return (System.nanoTime() - start) / NANOS;
    }

    private static Measured median(List<Measured> runs) {
        return runs.stream()
                .sorted(Comparator.comparingDouble(Measured::seconds))
                .toList()
                .get(runs.size() / 2);
    }

    /**
     * A process of its own with what the launcher gives the verb; its start is not counted, its
     * warming up is.
     */
    private static Measured child(String work, Path folder)
            throws IOException, InterruptedException {
        var process = measured(work, folder).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var words =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the measured process failed: " + words);
        }
        var numbers = Arrays.stream(words.split(" ")).mapToDouble(Double::parseDouble).toArray();
        return new Measured(numbers[0], numbers[1]);
    }

    private static ProcessBuilder measured(String work, Path folder) {
        var words =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx512m"));
        var trained = System.getProperty("kehui.trained", "");
        if (!trained.isEmpty()) {
            words.addAll(
                    List.of(
                            "-Dkehui.trained=" + trained,
                            "-XX:AOTCache=" + trained,
                            "-Xlog:disable",
                            "-XX:-PrintWarnings"));
        }
        words.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        Once.class.getName(),
                        work,
                        folder.toString(),
                        FORM));
        return new ProcessBuilder(words);
    }
}
