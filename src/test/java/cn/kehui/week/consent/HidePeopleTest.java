package cn.kehui.week.consent;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.launch.bench.painted.Crowd;
import cn.kehui.week.sight.LookFor;
import cn.kehui.week.sight.Sight;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copy for everybody, made of a picture with people on it. */
@Tag("slow")
class HidePeopleTest {
    private static final LookFor HEADS = new LookFor(false, List.of(), 100);

    @TempDir Path folder;

    @Test
    void nobodyIsFoundOnTheCopyWhoWasFoundOnTheOriginal() throws IOException {
        var scene = new Crowd().painted(4, 150, 7);
        var file = folder.resolve("现场.jpg");
        ImageIO.write(scene, "jpeg", file.toFile());

        var hidden = copy(file, true);

        assertThat(hidden.heads()).isEqualTo(4);
        try (var sight = new Sight()) {
            assertThat(sight.look(scene, HEADS).heads()).hasSize(4);
            assertThat(sight.look(picture(hidden), HEADS).heads()).isEmpty();
            assertThat(sight.look(picture(copy(file, false)), HEADS).heads()).hasSize(4);
        }
    }

    @Test
    void dropsWhereItWasTakenAndKeepsTheMarkOfAMachine() throws IOException {
        var file = folder.resolve("生成.jpg");
        Files.write(
                file,
                marked(
                        jpeg(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB)),
                        "Exif GPSLatitude 36.06 AIGC {\"Label\":\"1\",\"ContentProducer\":\"某社\"}"));

        var copy = new String(copy(file, false).jpeg(), StandardCharsets.ISO_8859_1);

        assertThat(copy).contains("<TC260:AIGC>{\"Label\":\"1\"").doesNotContain("GPS");
    }

    @Test
    void isNoLargerThanAScreenAndATextHasNone() throws IOException {
        var file = folder.resolve("大图.png");
        ImageIO.write(
                new BufferedImage(5_000, 2_000, BufferedImage.TYPE_BYTE_GRAY),
                "png",
                file.toFile());
        assertThat(picture(copy(file, false)))
                .extracting(BufferedImage::getWidth, BufferedImage::getHeight)
                .containsExactly(1_600, 640);

        var text = Files.writeString(folder.resolve("文字.jpg"), "只是文字");
        assertThat(new HidePeople().run(text, new HidePeople.Asked(true)))
                .isInstanceOfSatisfying(
                        Hidden.Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo("consent.no-picture"));
    }

    private static Hidden.Copy copy(Path file, boolean hide) throws IOException {
        return (Hidden.Copy) new HidePeople().run(file, new HidePeople.Asked(hide));
    }

    private static BufferedImage picture(Hidden.Copy copy) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(copy.jpeg()));
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }

    /** With words beside the picture. */
    private static byte[] marked(byte[] jpeg, String words) {
        var beside = words.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(0xE1);
        out.write((beside.length + 2) >> 8);
        out.write(beside.length + 2);
        out.writeBytes(beside);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
