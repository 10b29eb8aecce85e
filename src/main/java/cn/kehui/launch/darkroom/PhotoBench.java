package cn.kehui.launch.darkroom;

import cn.kehui.launch.bench.Figure;
import cn.kehui.week.likeness.Likenesses;
import cn.kehui.week.likeness.Match;
import cn.kehui.week.likeness.Sketch;
import cn.kehui.week.photo.MeasuredPhoto;
import cn.kehui.week.photo.PhotoDemands;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/**
 * How far the checks of photographs can be believed, and what they cost: on scenes that are drawn
 * for it, and on what people make of them.
 */
public final class PhotoBench {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 900;
    private static final double GOOD = 0.9;

    private final Consumer<String> tell;
    private final PhotoDemands rules;
    private final Path scratch;

    /**
     * @param scratch an empty folder; the caller removes it
     */
    public PhotoBench(Consumer<String> tell, PhotoDemands rules, Path scratch) {
        this.tell = tell;
        this.rules = rules;
        this.scratch = scratch;
    }

    /**
     * Tells which edits are found to be the same picture, which wrong pairs are, and what two shots
     * from one tripod come to; then of how much blur and of which light photographs are refused.
     */
    public void report(int scenes) {
        var sketches = new ArrayList<Sketch>();
        for (int i = 0; i < scenes; i++) {
            sketches.add(sketch(Jpeg.of(scene(i, 0), GOOD)));
        }
        tell.accept("\n| the same picture again | pairs | the same | perhaps | not found |");
        tell.accept("|---|--:|--:|--:|--:|");
        var wrong = new Found();
        for (var edit : Edit.values()) {
            var found = new Found();
            for (int i = 0; i < scenes; i++) {
                var changed = sketch(edit.of(scene(i, 0), i));
                found.add(Likenesses.compare(sketches.get(i), changed));
                for (int other = 0; other < scenes; other++) {
                    if (other != i) {
                        wrong.add(Likenesses.compare(sketches.get(other), changed));
                    }
                }
            }
            tell.accept(found.row(edit.name().toLowerCase(Locale.ROOT)));
        }
        var tripod = new Found();
        for (int i = 0; i < scenes; i++) {
            tripod.add(Likenesses.compare(sketches.get(i), sketch(Jpeg.of(scene(i, 1), GOOD))));
        }
        tell.accept(tripod.row("two shots from one tripod"));
        tell.accept(wrong.row("two other pictures"));
        new LooksReport(tell, jpeg -> measured(jpeg)).tell(Math.min(scenes, 12));
        new TwiceReport(tell, jpeg -> measured(jpeg)).tell(Math.min(scenes, 20));
    }

    private static java.awt.image.BufferedImage scene(int place, int moment) {
        return new Scene(1000L + place, moment).taken(WIDTH, HEIGHT);
    }

    private Sketch sketch(byte[] jpeg) {
        return measured(jpeg).sketch().orElseThrow();
    }

    private MeasuredPhoto measured(byte[] jpeg) {
        try {
            return MeasuredPhoto.of(Files.write(scratch.resolve("a.jpg"), jpeg), rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells what one picture costs beside decoding it, and one pair. */
    public void cost(Consumer<Figure> figures, int runs) {
        var jpeg = Jpeg.of(new Scene(7).taken(3000, 2250), GOOD);
        var one = sketch(jpeg);
        var other = sketch(Jpeg.of(scene(8, 0), GOOD));
        double floor = Cpu.seconds(runs, () -> decoded(jpeg));
        double all = Cpu.seconds(runs, () -> measured(jpeg));
        figures.accept(
                new Figure(
                        "a photograph without words and people",
                        all,
                        "CPU s",
                        floor,
                        "decoding it"));
        figures.accept(
                new Figure(
                        "photographs a second and core, without them",
                        1 / all,
                        "1/s",
                        1 / floor,
                        "decoding them"));
        double pair = Cpu.seconds(runs * 20, () -> Likenesses.compare(one, other));
        figures.accept(
                new Figure(
                        "two photographs compared",
                        pair * 1000,
                        "ms",
                        floor * 1000,
                        "decoding one"));
    }

    private static void decoded(byte[] jpeg) {
        try {
            ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What became of pairs. */
    private static final class Found {
        private int pairs;
        private int same;
        private int perhaps;

        void add(Optional<Match> match) {
            pairs++;
            same += match.filter(Match::sure).isPresent() ? 1 : 0;
            perhaps += match.filter(found -> !found.sure()).isPresent() ? 1 : 0;
        }

        String row(String of) {
            var cells = List.of(of, pairs, same, perhaps, pairs - same - perhaps);
            return "| " + String.join(" | ", cells.stream().map(String::valueOf).toList()) + " |";
        }
    }
}
