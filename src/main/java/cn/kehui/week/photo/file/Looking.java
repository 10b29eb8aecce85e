package cn.kehui.week.photo.file;

import cn.kehui.ground.picture.Content;
import cn.kehui.ground.picture.CopyMarks;
import cn.kehui.ground.picture.MadeByMachine;
import cn.kehui.week.likeness.Colours;
import cn.kehui.week.likeness.Plane;
import cn.kehui.week.likeness.Sketch;
import cn.kehui.week.photo.file.PhotoFacts.Unseen;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a picture and says what its pixels show.
 *
 * @param small whether a small picture is made
 * @param machine what it says of having been made by one, which goes along with the small picture
 */
record Looking(Camera camera, boolean small, MadeByMachine machine) {
    private static final int THUMBNAIL = 32;

    /** Of the longer side of a small picture. */
    private static final int SMALL = 480;

    ReadPhoto.Seen at(Path file, Content content) {
        try {
            var pixels = Decoding.of(file, content);
            return switch (pixels) {
                case Decoding.Pixels.Seen(var picture, var upright) ->
                        seen(file, picture, upright ? 1 : camera.orientation());
                case Decoding.Pixels.None(var why) -> new ReadPhoto.Seen(null, why, null);
            };
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return new ReadPhoto.Seen(null, Unseen.DAMAGED, null);
        }
    }

    private ReadPhoto.Seen seen(Path file, BufferedImage picture, int orientation)
            throws IOException {
        return new ReadPhoto.Seen(
                looks(picture, orientation, SavedTwice.bits(file)),
                Unseen.SEEN,
                small ? small(picture, orientation) : null);
    }

    private byte[] small(BufferedImage picture, int orientation) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(Decoded.of(picture, SMALL).picture(orientation), "jpeg", out);
        return CopyMarks.along(machine, out.toByteArray());
    }

    private Looks looks(BufferedImage picture, int orientation, double twice) {
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
                thumbnail(decoded.grey(1)),
                twice);
    }

    /** How well the camera's own small picture goes with the picture. */
    private @Nullable Double thumbnail(Plane picture) {
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
