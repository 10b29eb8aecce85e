package cn.kehui.week.sight;

import cn.kehui.ground.base.Texts;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at pictures. Its models take some 200 MB and stay loaded; only processes of the workshop
 * have one. One thread at a time.
 */
public final class Sight implements AutoCloseable {
    private @Nullable Models models;
    private @Nullable HeadFinder finder;

    /**
     * What can be seen in {@code image}. Where models or their runtime are missing it says so in
     * what it gives.
     */
    public Seen look(BufferedImage image, LookFor asked) {
        var pixels = Pixels.of(image);
        List<SeenLine> lines = List.of();
        List<SeenHead> heads = List.of();
        var blind = "";
        var uncounted = "";
        if (asked.words()) {
            try {
                lines = new PictureLines(models()).of(pixels, asked.wanted());
            } catch (Blind e) {
                blind = String.valueOf(e.getMessage());
            }
        }
        if (asked.people() > 0) {
            try {
                heads = finder().heads(pixels, asked.people());
            } catch (Blind e) {
                uncounted = String.valueOf(e.getMessage());
            }
        }
        return new Seen(pixels.width, pixels.height, lines, heads, blind, uncounted);
    }

    private Models models() throws Blind {
        if (models == null) {
            try {
                models = Models.loaded();
            } catch (NoClassDefFoundError e) {
                // the class itself names what is missing
                throw new Blind(Texts.say("sight.blind"), e);
            }
        }
        return models;
    }

    private HeadFinder finder() throws Blind {
        if (finder == null) {
            try {
                finder = HeadFinder.loaded();
            } catch (NoClassDefFoundError e) {
                throw new Blind(Texts.say("sight.uncounted"), e);
            }
        }
        return finder;
    }

    @Override
    public void close() {
        if (models != null) {
            models.close();
            models = null;
        }
        if (finder != null) {
            finder.close();
            finder = null;
        }
    }
}
