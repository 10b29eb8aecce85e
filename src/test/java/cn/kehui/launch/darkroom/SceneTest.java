package cn.kehui.launch.darkroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What checks are measured by is the same whenever it is drawn. */
class SceneTest {
    private static byte[] jpeg(Scene scene) {
        return Jpeg.of(scene.taken(200, 150), 0.8);
    }

    @Test
    void theSameNumberDrawsTheSameSceneAndAnotherAnother() {
        assertThat(jpeg(new Scene(3))).isEqualTo(jpeg(new Scene(3, 0)));
        assertThat(jpeg(new Scene(3))).isNotEqualTo(jpeg(new Scene(4)));
        assertThat(jpeg(new Scene(3))).isNotEqualTo(jpeg(new Scene(3, 1)));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasChangedIsAnotherFileThatOpens(Edit edit) throws IOException {
        var scene = new Scene(3).taken(200, 150);
        var changed = edit.of(scene, 1);
        assertThat(changed).isEqualTo(edit.of(scene, 1)).isNotEqualTo(Jpeg.of(scene, 0.85));
        assertThat(ImageIO.read(new ByteArrayInputStream(changed)).getWidth()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"HALF, 100, 75", "TURNED, 150, 200", "CROPPED, 176, 132", "FRAMED_BLACK, 236, 186"})
    void whatIsResizedHasItsSize(Edit edit, int width, int height) throws IOException {
        var changed =
                ImageIO.read(new ByteArrayInputStream(edit.of(new Scene(3).taken(200, 150), 1)));
        assertThat(List.of(changed.getWidth(), changed.getHeight()))
                .isEqualTo(List.of(width, height));
    }
}
