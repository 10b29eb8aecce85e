package cn.kehui.week.photo.file;

import cn.kehui.week.likeness.Colours;
import cn.kehui.week.likeness.Plane;
import cn.kehui.week.likeness.Sketch;
import cn.kehui.week.photo.file.PhotoFacts.Unseen;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Decodes a picture and says what its pixels show. */
final class Looking {
    private static final int THUMBNAIL = 32;

    private Looking() {}

    static ReadPhoto.Seen at(Path file, Content content, Camera camera) {
        try {
            var pixels = Decoding.of(file, content);
            return switch (pixels) {
                case Decoding.Pixels.Seen(var picture, var upright) ->
                        new ReadPhoto.Seen(
                                looks(picture, upright ? 1 : camera.orientation(), camera),
                                Unseen.SEEN);
                case Decoding.Pixels.None(var why) -> new ReadPhoto.Seen(null, why);
            };
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return new ReadPhoto.Seen(null, Unseen.DAMAGED);
        }
    }

    private static Looks looks(BufferedImage picture, int orientation, Camera camera) {
        var decoded = Decoded.of(picture, Sharpness.EDGE);
        var grey = decoded.grey(orientation);
        boolean turned = orientation > 4;
        var colours =
                new Colours(
                        grey,
                        decoded.blue(orientation),
                        decoded.red(orientation),
                        turned ? picture.getHeight() : picture.getWidth(),
                        turned ? picture.getWidth() : picture.getHeight());
        double blur = Sharpness.radius(grey);
        return new Looks(
                Double.isNaN(blur) ? null : blur,
                Light.of(grey),
                Screen.of(picture),
                Sketch.of(colours),
                thumbnail(decoded.grey(1), camera));
    }

    /** How well the camera's own small picture goes with the picture. */
    private static @Nullable Double thumbnail(Plane picture, Camera camera) {
        if (camera.thumbnail() == null) {
            return null;
        }
        try {
            var small = ImageIO.read(new ByteArrayInputStream(camera.thumbnail()));
            return small == null
                    ? null
                    : SmallAlike.of(picture, Decoded.of(small, 4 * THUMBNAIL).grey(1), THUMBNAIL);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return null;
        }
    }
}
