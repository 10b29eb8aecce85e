package cn.kehui.launch.bench;

import cn.kehui.ground.workshop.Whose;
import cn.kehui.launch.bench.meter.ProcessMemory;
import cn.kehui.launch.bench.meter.Timed;
import cn.kehui.launch.bench.painted.BannerPainter;
import cn.kehui.launch.bench.painted.Banners;
import cn.kehui.launch.bench.painted.Lens;
import cn.kehui.week.sight.LookFor;
import cn.kehui.week.sight.Sight;
import cn.kehui.week.sight.Sights;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What it costs to see what is in a photograph: processor time, waiting, memory. */
public final class SightCost {
    private final Consumer<Figure> tell;

    public SightCost(Consumer<Figure> tell) {
        this.tell = tell;
    }

    /**
     * Tells what a picture costs beside decoding it: computed here, and waited for from a process
     * apart.
     */
    public void run(int runs) throws IOException {
        var jpeg = Lens.jpeg(new BannerPainter(SightBench.font()).painted(Banners.plain(1)));
        var floor = Timed.of(1, runs, _ -> Lens.developed(jpeg));
        var works = new LinkedHashMap<String, LookFor>();
        works.put("the words of a photograph", new LookFor(true, List.of(), 0));
        works.put("the heads of a photograph", new LookFor(false, List.of(), Integer.MAX_VALUE));
        var picture = Lens.developed(jpeg);
        try (var sight = new Sight()) {
            works.forEach(
                    (work, look) -> {
                        sight.look(picture, look);
                        var taken = Timed.of(1, runs, _ -> sight.look(picture, look));
                        tell.accept(
                                new Figure(
                                        work,
                                        taken.cpuMillis() / 1000,
                                        "CPU s",
                                        floor.cpuMillis() / 1000,
                                        "decoding it"));
                    });
        }
        apart(jpeg, works);
    }

    /** The same waited for, with the process's memory; its floor is a process that only decodes. */
    private void apart(byte[] jpeg, Map<String, LookFor> works) throws IOException {
        var file = Files.createTempFile("kehui-bench", ".jpg");
        var nothing = new LookFor(false, List.of(), 0);
        try (var sights = new Sights()) {
            Files.write(file, jpeg);
            sights.look(file, nothing, Whose.OWN);
            var floor = Timed.of(1, 3, _ -> sights.look(file, nothing, Whose.OWN));
            double memory = ProcessMemory.ofChildren();
            works.forEach(
                    (work, look) -> {
                        sights.look(file, look, Whose.OWN);
                        var waited = Timed.of(1, 3, _ -> sights.look(file, look, Whose.OWN));
                        tell.accept(
                                new Figure(
                                        work + ", apart",
                                        waited.within(.5) / 1000,
                                        "s",
                                        floor.within(.5) / 1000,
                                        "decoding it"));
                    });
            tell.accept(
                    new Figure(
                            "memory of the process that looks, at most",
                            ProcessMemory.ofChildren(),
                            "MiB",
                            memory,
                            "one that has decoded"));
        } finally {
            Files.delete(file);
        }
    }
}
