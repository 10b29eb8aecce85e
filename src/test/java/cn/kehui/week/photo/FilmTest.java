package cn.kehui.week.photo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.week.photo.film.FilmFacts;
import cn.kehui.week.photo.film.FilmFacts.State;
import cn.kehui.week.photo.film.Filmed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A film among photographs is asked how long it is, and nothing else. */
class FilmTest {
    private static String says(State state, double seconds, int most) {
        var facts = new FilmFacts(state, seconds, seconds, 1920, 1080, "h264", null, "", null);
        var checks = FilmChecks.of(facts, new PhotoDemands.Film(most), "视频不超过3分钟");
        assertThat(checks).hasSize(11);
        assertThat(checks.subList(1, 10))
                .allSatisfy(one -> assertThat(one.verdict()).isEqualTo(PhotoOutcome.PASS));
        return checks.getFirst().verdict() + " " + checks.getFirst().words();
    }

    @Test
    void threeMinutesAreEnough() {
        assertThat(says(State.PLAYS, 180.4, 180)).isEqualTo("PASS 视频长 3 分钟，画面 1920×1080。");
        assertThat(says(State.PLAYS, 181.2, 180))
                .isEqualTo("FAIL 视频长 3 分 1 秒，最多 3 分钟。请剪短再交。（要求：“视频不超过3分钟”）");
        assertThat(says(State.PLAYS, 59, 45)).startsWith("FAIL 视频长 59 秒，最多 45 秒。");
    }

    /** 2025年的通知 sets none. */
    @Test
    void withoutALimitItsLengthIsTold() {
        assertThat(says(State.PLAYS, 4000, 0)).isEqualTo("PASS 视频长 66 分 40 秒，画面 1920×1080。");
    }

    @Test
    void whatNobodyCouldPlayNeverPasses() {
        assertThat(says(State.NO_TOOL, 0, 180))
                .startsWith("UNKNOWN 本机看不了视频")
                .contains("apt-get install ffmpeg");
        assertThat(says(State.TOO_HEAVY, 0, 180)).startsWith("UNKNOWN 打开这段视频太费时间");
        assertThat(says(State.BROKEN, 0, 180)).startsWith("FAIL 视频打不开");
        assertThat(says(State.CUT_OFF, 90, 180)).startsWith("FAIL 视频不完整：说是 1 分 30 秒");
        assertThat(says(State.NO_PICTURE, 0, 180)).startsWith("FAIL 文件里没有画面");
        assertThat(says(State.TOO_LARGE, 0, 180)).startsWith("FAIL 视频太大");
        assertThat(says(State.FOREIGN, 0, 180)).startsWith("FAIL 视频文件里藏着别的内容");
    }

    @Test
    void aFolderIsToldOfItsFilms(@TempDir Path folder) throws IOException {
        Filmed.need();
        new Filmed(folder).of("短.mp4", 5);
        new Filmed(folder).of("长.mp4", 185);
        var set = new PhotoDesk(folder).put("b.jpg", PhotoDesk.jpeg(1)).checked();
        var films = set.photos().subList(1, 3);

        assertThat(films).extracting(CheckedPhoto::kind).containsOnly(PhotoKind.FILM);
        assertThat(films.getFirst().check(Check.Kind.FORMAT).value()).isEqualTo(5L);
        assertThat(films.getLast().verdict()).isEqualTo(PhotoOutcome.FAIL);
        assertThat(set.totals().photos()).isEqualTo(1);
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
