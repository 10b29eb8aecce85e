package cn.kehui.ground.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShrinkPictureTest {
    @TempDir Path folder;

    @Test
    void itsLongerSideHas480Pixels() throws IOException {
        var small = shown(shrunk(Photo.jpeg(4000, 3000)));
        assertThat(small.getWidth()).isEqualTo(480);
        assertThat(small.getHeight()).isEqualTo(360);
        assertThat(shown(shrunk(Photo.png(30, 20))).getWidth()).isEqualTo(30);
    }

    /** Where the red corner of what was taken has to be seen, of a camera held like that. */
    @ParameterizedTest
    @CsvSource({
        "1, false, left, up", "2, false, right, up", "3, false, right, down",
                "4, false, left, down",
        "5, true, left, up", "6, true, right, up", "7, true, right, down", "8, true, left, down"
    })
    void itStandsUpright(int orientation, boolean turned, String across, String along)
            throws IOException {
        var small = shown(shrunk(Photo.held(Photo.jpeg(800, 600), orientation)));

        assertThat(small.getWidth()).isEqualTo(turned ? 360 : 480);
        int x = across.equals("left") ? 20 : small.getWidth() - 20;
        int y = along.equals("up") ? 20 : small.getHeight() - 20;
        assertThat(red(small, x, y)).isGreaterThan(200);
        assertThat(red(small, small.getWidth() - x, small.getHeight() - y)).isLessThan(60);
    }

    @Test
    void whereItWasTakenAndWithWhatIsNotInIt() throws IOException {
        var taken = Photo.held(Photo.jpeg(800, 600), 6);
        assertThat(words(taken)).contains("Exif", "GPS 36.10N");

        var small = ((Shrunk.Picture) shrunk(taken)).jpeg();
        assertThat(words(small)).doesNotContain("Exif", "GPS", "ABC");
    }

    /** GB 45438: nobody may delete, change or hide the mark. */
    @Test
    void theMarkOfAMachineGoesAlong() throws IOException {
        var block = "{\"Label\":\"1\",\"ContentProducer\":\"91370200X\",\"ProduceID\":\"7\"}";
        for (var plain : List.of(Photo.jpeg(800, 600), Photo.png(800, 600))) {
            var made = Photo.madeByMachine(plain, block);

            var small = words(((Shrunk.Picture) shrunk(made)).jpeg());
            assertThat(small).contains("TC260:AIGC", block).doesNotContain("GPS");
            assertThat(shown(shrunk(made)).getWidth()).isEqualTo(480);
        }
        assertThat(words(((Shrunk.Picture) shrunk(Photo.jpeg(800, 600))).jpeg()))
                .doesNotContain("AIGC");
    }

    /** A file of seventy bytes that would be 10 GB of pixels. */
    @Test
    void aBombIsRefusedByWhatItsHeadSays() throws IOException {
        var bomb = Photo.png(20, 20);
        var head = ByteBuffer.wrap(bomb);
        head.putInt(16, 60_000).putInt(20, 60_000);
        var crc = new CRC32();
        crc.update(bomb, 12, 17);
        head.putInt(29, (int) crc.getValue());

        assertThat(why(shrunk(bomb)))
                .isEqualTo("照片有 60000×60000 像素，超过 12000 万，没有做小图。原件照样保存；请换正常大小的照片。");
    }

    @Test
    void whatIsNoPictureSaysSo() throws IOException {
        assertThat(why(shrunk("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("不是可以显示的照片（jpg、png），没有做小图。原件照样保存。");
        var half = new byte[600];
        System.arraycopy(Photo.png(900, 900), 0, half, 0, 60);
        assertThat(why(shrunk(half))).startsWith("照片已损坏或不完整");
    }

    /** Beside the picture anything may stand. */
    @Test
    void whatACameraWroteWrongIsPassedOver() throws IOException {
        var taken = Photo.held(Photo.jpeg(800, 600), 6);
        for (int at = 2; at < 70; at++) {
            var wrong = taken.clone();
            wrong[at] = (byte) 0xFF;
            assertThat(shrunk(wrong)).as("byte " + at).isNotNull();
        }
    }

    private Shrunk shrunk(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("photo"), bytes);
        return new ShrinkPicture().run(file, new ShrinkPicture.Asked());
    }

    private static BufferedImage shown(Shrunk shrunk) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(((Shrunk.Picture) shrunk).jpeg()));
    }

    private static String why(Shrunk shrunk) {
        return ((Shrunk.Refused) shrunk).why().message();
    }

    private static String words(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static int red(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) >> 16 & 0xFF;
    }
}
