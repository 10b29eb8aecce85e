package cn.kehui.launch.bench;

import cn.kehui.collection.folder.Gather;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How long a person waits for the first page: the very first time, when PostgreSQL is unpacked and
 * the database made, and every time after; and how much memory the product then holds.
 */
public final class StartBench {
    private static final int RUNS = 5;

    private final Consumer<Figure> tell;

    public StartBench(Consumer<Figure> tell) {
        this.tell = tell;
    }

    /**
     * @param launcher the product's {@code ./kehui}, already built
     */
    public void run(Path launcher) throws IOException, InterruptedException {
        var scratch = Files.createTempDirectory("kehui-bench");
        try {
            var floor = median(bare());
            var data = Map.of("KEHUI_DATA", scratch.resolve("data").toString());
            var command = List.of(launcher.toString(), "run", "--port");
            var first = Served.start(command, data);
            var after = new ArrayList<Served>();
            for (int run = 0; run < RUNS; run++) {
                after.add(Served.start(command, data));
            }
            var usual = median(after);
            say("first start to first page", first.seconds(), "s", floor.seconds());
            say("later start to first page", usual.seconds(), "s", floor.seconds());
            say("resident memory", usual.megabytes(), "MB", floor.megabytes());
        } finally {
            Gather.remove(scratch);
        }
    }

    private void say(String work, double value, String unit, double floor) {
        tell.accept(new Figure(work, value, unit, floor, "a JVM that serves an empty page"));
    }

    private static List<Served> bare() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = System.getProperty("java.class.path");
        var runs = new ArrayList<Served>();
        for (int run = 0; run < RUNS; run++) {
            runs.add(
                    Served.start(
                            List.of(java, "-XX:+UseSerialGC", "-cp", path, Bare.class.getName()),
                            Map.of()));
        }
        return runs;
    }

    private static Served median(List<Served> runs) {
        return runs.stream()
                .sorted(Comparator.comparingDouble(Served::seconds))
                .toList()
                .get(runs.size() / 2);
    }
}
