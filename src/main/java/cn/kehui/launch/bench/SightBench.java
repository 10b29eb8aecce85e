package cn.kehui.launch.bench;

import cn.kehui.launch.bench.painted.BannerPainter;
import cn.kehui.launch.bench.painted.Banners;
import cn.kehui.launch.bench.painted.Banners.Shot;
import cn.kehui.launch.bench.painted.Crowd;
import cn.kehui.launch.bench.painted.Lens;
import cn.kehui.launch.bench.painted.Overlays;
import cn.kehui.week.sight.Judging;
import cn.kehui.week.sight.LookFor;
import cn.kehui.week.sight.Opinion;
import cn.kehui.week.sight.Seen;
import cn.kehui.week.sight.Sight;
import cn.kehui.week.sight.Wanted;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * How well what a machine sees in a picture can be believed: on pictures that are painted for it,
 * whose words, people, marks and pages are known.
 */
public final class SightBench {
    private static final String FONT = "/fonts/NotoSerifSC-Regular.ttf";
    private static final LookFor WORDS = new LookFor(true, List.of(), 0);

    private final Consumer<String> tell;
    private final BannerPainter painter;
    private final Overlays overlays;
    private final Crowd crowd;

    public SightBench(Consumer<String> tell) throws IOException {
        this.tell = tell;
        var font = font();
        this.painter = new BannerPainter(font);
        this.overlays = new Overlays(font);
        this.crowd = new Crowd();
    }

    static Font font() throws IOException {
        try (var in = SightBench.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IOException(FONT + " is missing");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IOException(FONT, e);
        }
    }

    /**
     * Tells a confusion table for each check.
     *
     * @param each so many banners of each kind, a third of them with nearly the right words
     */
    public void report(int each) {
        try (var sight = new Sight()) {
            words(sight, each);
            marks(sight, each);
            pages(sight, each);
            nobody(sight, each);
            people(sight, each);
        }
    }

    private void words(Sight sight, int each) {
        var right = new Tally("the words stand there, blur ≤ 1.5");
        var blurred = new Tally("the words stand there, blur 2.5");
        var nearly = new Tally("nearly the words stand there");
        for (var shot : Banners.all(each)) {
            var tally = !shot.right() ? nearly : shot.mild() ? right : blurred;
            tally.add(shot.kind(), opinion(sight, shot));
        }
        List.of(right, blurred, nearly).forEach(tally -> tell.accept(tally.table()));
    }

    private Opinion opinion(Sight sight, Shot shot) {
        var wanted = List.of(Wanted.of(shot.wanted()));
        var seen = sight.look(painter.painted(shot.banner()), new LookFor(true, wanted, 0));
        return Judging.wording(seen, wanted).opinion();
    }

    private void marks(Sight sight, int each) {
        var tally = new Tally("watermark");
        for (int i = 0; i < each; i++) {
            for (var kind : Overlays.Kind.values()) {
                var picture = painter.painted(Banners.plain(i));
                overlays.mark(picture, kind, i);
                tally.add(
                        kind.name().toLowerCase(java.util.Locale.ROOT),
                        Judging.watermark(look(sight, picture)).opinion());
            }
        }
        tell.accept(tally.table());
    }

    private void pages(Sight sight, int each) {
        var tally = new Tally("page of a newspaper or a screen, letters so many pixels high");
        for (int size : List.of(40, 28, 20, 14, 10, 7)) {
            for (int i = 0; i < Math.max(1, each / 6); i++) {
                var page = overlays.page(size, i);
                tally.add(size + " px", Judging.legibility(look(sight, page)).opinion());
            }
        }
        tell.accept(tally.table());
    }

    /** Squares and dots are no heads. */
    private void nobody(Sight sight, int each) {
        var tally = new Tally("at least one person, of pictures without any");
        for (int i = 0; i < each; i++) {
            var picture = painter.painted(Banners.plain(i));
            var seen = sight.look(picture, new LookFor(false, List.of(), Integer.MAX_VALUE));
            tally.add("painted", Judging.people(seen, 1).opinion());
        }
        tell.accept(tally.table());
    }

    /** How many of a group are seen, and what is said when ten are asked for. */
    private void people(Sight sight, int each) {
        tell.accept("\n| people | head, px | pictures | seen | too many | pass | unknown |");
        tell.accept("|--:|--:|--:|--:|--:|--:|--:|");
        for (int people : List.of(1, 5, 9, 10, 12, 20, 40)) {
            for (int head : List.of(24, 36, 52, 84)) {
                people(sight, people, head, Math.max(2, each / 8));
            }
        }
    }

    private void people(Sight sight, int people, int head, int pictures) {
        int seen = 0;
        int tooMany = 0;
        int pass = 0;
        for (int i = 0; i < pictures; i++) {
            var picture = crowd.painted(people, head, 1_000L * people + 10 * head + i);
            var look = sight.look(picture, new LookFor(false, List.of(), Integer.MAX_VALUE));
            seen += look.heads().size();
            tooMany += look.heads().size() > people ? 1 : 0;
            pass += Judging.people(look, 10).opinion() == Opinion.PASS ? 1 : 0;
        }
        tell.accept(
                "| %d | %d | %d | %.0f%% | %d | %d | %d |"
                        .formatted(
                                people,
                                head,
                                pictures,
                                100.0 * seen / (people * pictures),
                                tooMany,
                                pass,
                                pictures - pass));
    }

    private static Seen look(Sight sight, BufferedImage picture) {
        return sight.look(Lens.developed(Lens.jpeg(picture)), WORDS);
    }
}
