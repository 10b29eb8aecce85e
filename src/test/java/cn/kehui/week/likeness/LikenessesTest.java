package cn.kehui.week.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.launch.darkroom.Edit;
import cn.kehui.launch.darkroom.Jpeg;
import cn.kehui.launch.darkroom.Scene;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same picture again is found however it was changed; another is not. */
class LikenessesTest {
    private static final int SCENES = 5;
    private static final List<BufferedImage> TAKEN = taken();
    private static final List<Sketch> SKETCHES =
            TAKEN.stream().map(LikenessesTest::sketch).toList();

    /** Marks across a picture make of it what may be another shot: perhaps. */
    private static final Set<Edit> PERHAPS = EnumSet.of(Edit.STAMPED, Edit.CAPTIONED);

    private static List<BufferedImage> taken() {
        var taken = new ArrayList<BufferedImage>();
        for (int i = 0; i < SCENES; i++) {
            taken.add(new Scene(100 + i).taken(640, 480));
        }
        return taken;
    }

    private static Sketch sketch(BufferedImage picture) {
        int w = picture.getWidth();
        var bands = new byte[3][w * picture.getHeight()];
        for (int i = 0; i < bands[0].length; i++) {
            int pixel = picture.getRGB(i % w, i / w);
            int red = pixel >> 16 & 0xFF;
            int blue = pixel & 0xFF;
            int grey = (red * 299 + (pixel >> 8 & 0xFF) * 587 + blue * 114) / 1000;
            bands[0][i] = (byte) grey;
            bands[1][i] = (byte) (128 + (blue - grey) / 2);
            bands[2][i] = (byte) (128 + (red - grey) / 2);
        }
        return Sketch.of(
                new Colours(
                        new Plane(w, picture.getHeight(), bands[0]),
                        new Plane(w, picture.getHeight(), bands[1]),
                        new Plane(w, picture.getHeight(), bands[2]),
                        w,
                        picture.getHeight()));
    }

    private static Sketch sketch(byte[] jpeg) {
        try {
            return sketch(ImageIO.read(new ByteArrayInputStream(jpeg)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChangedPictureIsTheSame(Edit edit) {
        for (int i = 0; i < SCENES; i++) {
            var changed = sketch(edit.of(TAKEN.get(i), i));
            assertThat(Likenesses.compare(SKETCHES.get(i), changed))
                    .as("%s of %d", edit, i)
                    .isPresent();
            if (!PERHAPS.contains(edit)) {
                assertThat(Likenesses.compare(SKETCHES.get(i), changed).orElseThrow().sure())
                        .as("%s of %d", edit, i)
                        .isTrue();
                assertThat(Likenesses.compare(changed, SKETCHES.get(i)).orElseThrow().sure())
                        .as("%s of %d, from the other side", edit, i)
                        .isTrue();
            }
        }
    }

    @Test
    void anotherPictureIsNotHoweverItWasChanged() {
        for (var edit : List.of(Edit.CROPPED_MUCH, Edit.ROTATED, Edit.HARDER, Edit.FRAMED_BLACK)) {
            for (int i = 0; i < SCENES; i++) {
                var changed = sketch(edit.of(TAKEN.get(i), i));
                for (int other = 0; other < SCENES; other++) {
                    if (other != i) {
                        assertThat(Likenesses.compare(SKETCHES.get(other), changed)).isEmpty();
                    }
                }
            }
        }
    }

    /** People have moved between two shots: a person looks whether it is one activity. */
    @Test
    void twoShotsFromOneTripodAreNeverTheSame() {
        for (int i = 0; i < SCENES; i++) {
            var later = sketch(new Scene(100 + i, 1).taken(640, 480));
            assertThat(Likenesses.compare(SKETCHES.get(i), later).filter(Match::sure))
                    .as("scene %d", i)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "MIRRORED",
                "TURNED",
                "HALF",
                "GREY",
                "FRAMED_WHITE",
                "CROPPED",
                "ROTATED",
                "DARKER",
                "RECOMPRESSED"
            })
    void itSaysHow(Edit edit) {
        var how =
                switch (edit) {
                    case MIRRORED -> List.of(Change.MIRRORED);
                    case TURNED -> List.of(Change.TURNED);
                    case HALF -> List.of(Change.RESIZED);
                    case GREY, DARKER -> List.of(Change.RECOLOURED);
                    case FRAMED_WHITE -> List.of(Change.FRAMED);
                    case CROPPED -> List.of(Change.CROPPED);
                    case ROTATED -> List.of(Change.ROTATED, Change.CROPPED);
                    default -> List.of(Change.RECOMPRESSED);
                };
        for (int i = 0; i < SCENES; i++) {
            var changed = sketch(edit.of(TAKEN.get(i), i));
            assertThat(Likenesses.compare(SKETCHES.get(i), changed).orElseThrow().how())
                    .as("%s of %d", edit, i)
                    .isEqualTo(how);
        }
    }

    @Test
    void aPictureOfNothingIsLikeNoOther() {
        var grey = sketch(new BufferedImage(320, 240, BufferedImage.TYPE_3BYTE_BGR));
        assertThat(Likenesses.compare(grey, SKETCHES.getFirst())).isEmpty();
        assertThat(Likenesses.compare(grey, grey)).isEmpty();
        assertThat(sketch(Jpeg.of(TAKEN.getFirst(), 0.9)).framed()).isFalse();
    }
}
