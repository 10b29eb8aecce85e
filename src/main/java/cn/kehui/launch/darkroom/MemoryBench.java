package cn.kehui.launch.darkroom;

import cn.kehui.ground.picture.ShrinkPicture;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.ReadingLimits;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.launch.bench.Figure;
import cn.kehui.week.photo.PhotoDemands;
import cn.kehui.week.photo.Photographs;
import cn.kehui.week.sight.Sights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

/** How much memory the processes take at most that look at photographs, as the system counts it. */
public final class MemoryBench {
    private static final String PEAK = "VmHWM:";
    private static final double KIBIBYTES = 1024 / 1e6;
    private static final double GOOD = 0.9;

    private final Consumer<Figure> figures;
    private final PhotoDemands rules;
    private final Path scratch;

    /**
     * @param scratch a folder; the caller removes it
     */
    public MemoryBench(Consumer<Figure> figures, PhotoDemands rules, Path scratch) {
        this.figures = figures;
        this.rules = rules;
        this.scratch = scratch;
    }

    /** Tells the peak of each kind of process over some pictures of twelve million pixels. */
    public void run(int pictures) throws IOException {
        var folder = Files.createDirectories(scratch.resolve("pictures"));
        for (int i = 0; i < pictures; i++) {
            var jpeg = Jpeg.of(new Scene(70L + i).taken(4000, 3000), GOOD);
            Files.write(folder.resolve(i + ".jpg"), jpeg);
        }
        double floor;
        try (var readers = new Readers(ReadingLimits.usual())) {
            for (int i = 0; i < pictures; i++) {
                var file = folder.resolve(i + ".jpg");
                readers.read(new ShrinkPicture(), file, new ShrinkPicture.Asked(), Whose.OWN);
            }
            floor = peak(readers.now().pids());
        }
        try (var readers = new Readers(ReadingLimits.usual());
                var sights = new Sights()) {
            new Photographs(readers, sights, rules).check(folder, false, _ -> {});
            told("without words and people", peak(readers.now().pids()), floor);
            told("for words and people", peak(sights.now().pids()), floor);
        }
    }

    private void told(String what, double peak, double floor) {
        figures.accept(
                new Figure(
                        "peak memory of a process, " + what,
                        peak,
                        "MB",
                        floor,
                        "one that makes them small"));
    }

    private static double peak(Set<Long> pids) throws IOException {
        double most = 0;
        for (long pid : pids) {
            var status = Path.of("/proc", String.valueOf(pid), "status");
            try (var lines = Files.lines(status)) {
                most =
                        Math.max(
                                most,
                                lines.filter(line -> line.startsWith(PEAK))
                                        .mapToDouble(
                                                line ->
                                                        Double.parseDouble(
                                                                line.replaceAll("[^0-9]", "")))
                                        .findFirst()
                                        .orElse(0));
            }
        }
        return most * KIBIBYTES;
    }
}
