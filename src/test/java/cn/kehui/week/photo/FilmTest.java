package cn.kehui.week.photo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.picture.Content;
import cn.kehui.week.photo.file.Camera;
import cn.kehui.week.photo.file.PhotoFacts;
import cn.kehui.week.photo.file.PhotoFacts.Unseen;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A film among photographs is asked how long it is, and nothing else. */
class FilmTest {
    private static String says(Unseen unseen, @Nullable Double seconds) {
        var facts =
                new PhotoFacts(
                        Content.VIDEO,
                        0,
                        0,
                        true,
                        "NONE",
                        null,
                        "",
                        Camera.UNSAID,
                        null,
                        unseen,
                        null,
                        seconds);
        var checks = FilmChecks.of(facts, PhotoDesk.RULES);
        assertThat(checks).hasSize(11);
        assertThat(checks.subList(1, 11))
                .allSatisfy(one -> assertThat(one.verdict()).isEqualTo(PhotoOutcome.PASS));
        return checks.getFirst().verdict() + " " + checks.getFirst().words();
    }

    @Test
    void threeMinutesAreEnough() {
        assertThat(says(Unseen.NO_PICTURE, 180.0)).isEqualTo("PASS 视频长 180 秒。");
        assertThat(says(Unseen.NO_PICTURE, 181.2))
                .isEqualTo("FAIL 视频长 181 秒，最多 180 秒。请剪短再交。（要求：“视频不超过3分钟”）");
        assertThat(says(Unseen.NO_PICTURE, null)).startsWith("FAIL 视频打不开或放不完。");
        assertThat(says(Unseen.NO_TOOL, null)).startsWith("UNKNOWN 本机看不了视频").contains("ffmpeg");
        assertThat(says(Unseen.TOO_LARGE, null)).startsWith("FAIL 视频太大，没有打开。");
    }

    /** With ffprobe it is broken, without it nobody knows; it never passes and is no photograph. */
    @Test
    void aFilmThatIsNoneNeverPasses(@TempDir Path folder) throws IOException {
        var film = "\0\0\0\u0018ftypmp42\0\0\0\0isommp42".getBytes(StandardCharsets.ISO_8859_1);
        var set =
                new PhotoDesk(folder).put("a.mp4", film).put("b.jpg", PhotoDesk.jpeg(1)).checked();
        assertThat(set.totals().photos()).isEqualTo(1);
        assertThat(set.totals().distinct()).isEqualTo(1);
        assertThat(List.of(PhotoOutcome.UNKNOWN, PhotoOutcome.FAIL))
                .contains(set.photos().getFirst().verdict());
    }
}
