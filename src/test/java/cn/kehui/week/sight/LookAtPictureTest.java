package cn.kehui.week.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.ground.workshop.Read;
import cn.kehui.ground.workshop.Whose;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking at pictures in a process apart. */
class LookAtPictureTest {
    private static final String WEEK = "2025年青岛市科技活动周";
    private static final LookFor LOOK = new LookFor(true, List.of(Wanted.of(WEEK)), 10);
    private static final Whose WHOSE = new Whose("1");

    @TempDir Path folder;

    @Test
    void readsAYellowBannerOnRedAndSeesNobodyWhereNobodyIs() throws IOException {
        try (var sights = new Sights()) {
            var seen = seen(sights, picture(WEEK, "jpg"));

            assertThat(Judging.wording(seen, LOOK.wanted()).opinion()).isEqualTo(Opinion.PASS);
            assertThat(seen.lines()).singleElement().extracting(SeenLine::text).isEqualTo(WEEK);
            var at = seen.lines().getFirst().at();
            assertThat(at.left()).isBetween(100.0, 140.0);
            assertThat(at.right()).isBetween(1060.0, 1100.0);
            assertThat(seen.heads()).isEmpty();
            assertThat(Judging.people(seen, 10).opinion()).isEqualTo(Opinion.UNKNOWN);
        }
    }

    @Test
    void aDamagedFileAndATextAreRefusedAndTheNextPictureIsSeen() throws IOException {
        var whole = Files.readAllBytes(picture("2025年烟台市科技活动周", "jpg"));
        var damaged = folder.resolve("damaged.jpg");
        Files.write(damaged, java.util.Arrays.copyOf(whole, 200));
        var text = Files.writeString(folder.resolve("text.jpg"), "只是文字");
        try (var sights = new Sights()) {
            assertThat(refused(sights, damaged)).isEqualTo("sight.damaged");
            assertThat(refused(sights, text)).isEqualTo("sight.no-picture");

            var seen = seen(sights, picture("2025年烟台市科技活动周", "png"));
            assertThat(Judging.wording(seen, LOOK.wanted()).opinion()).isEqualTo(Opinion.FAIL);
        }
    }

    @Test
    void aPictureOfManyPixelsIsLookedAtSmallAndOneOfTooManyIsNotOpened() throws IOException {
        var vast = new BufferedImage(9_000, 6_000, BufferedImage.TYPE_BYTE_BINARY);
        var file = folder.resolve("vast.png");
        ImageIO.write(vast, "png", file.toFile());
        var more = folder.resolve("more.png");
        ImageIO.write(
                new BufferedImage(12_000, 10_001, BufferedImage.TYPE_BYTE_BINARY),
                "png",
                more.toFile());
        try (var sights = new Sights()) {
            assertThat(seen(sights, file, new LookFor(false, List.of(), 0)))
                    .extracting(Seen::width, Seen::height)
                    .containsExactly(3_000, 2_000);
            assertThat(refused(sights, more)).isEqualTo("sight.too-large");
        }
    }

    @Test
    void wantedWordsAreWords() {
        assertThatThrownBy(() -> Wanted.of("，。 ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Seen seen(Sights sights, Path file) {
        return seen(sights, file, LOOK);
    }

    private static Seen seen(Sights sights, Path file, LookFor asked) {
        return switch (sights.look(file, asked, WHOSE)) {
            case Read.Done<Looked>(Looked.Saw(var seen)) -> seen;
            case Read.Done<Looked>(Looked.Refused(var why)) -> throw new AssertionError(why);
            case Read.Stopped<Looked>(var why) -> throw new AssertionError(why);
        };
    }

    private static String refused(Sights sights, Path file) {
        return switch (sights.look(file, LOOK, WHOSE)) {
            case Read.Done<Looked>(Looked.Refused(var why)) -> why.key();
            case Read.Done<Looked>(Looked.Saw(var seen)) -> throw new AssertionError(seen);
            case Read.Stopped<Looked>(var why) -> throw new AssertionError(why);
        };
    }

    private Path picture(String words, String format) throws IOException {
        var picture = new BufferedImage(1_200, 900, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(190, 20, 25));
        pen.fillRect(30, 300, 1_140, 160);
        pen.setColor(new Color(250, 215, 60));
        pen.setFont(font().deriveFont(Font.BOLD, 84));
        int width = pen.getFontMetrics().stringWidth(words);
        pen.drawString(words, (1_200 - width) / 2, 410);
        pen.dispose();
        var file = folder.resolve("picture." + format);
        ImageIO.write(picture, format, file.toFile());
        return file;
    }

    private static Font font() throws IOException {
        try (var in =
                LookAtPictureTest.class.getResourceAsStream("/fonts/NotoSerifSC-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (java.awt.FontFormatException e) {
            throw new IOException(e);
        }
    }
}
