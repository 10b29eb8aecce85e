package cn.kehui.week.recording.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.arrival.PiecedFiles;
import cn.kehui.week.evidence.Entered;
import cn.kehui.week.photo.film.Filmed;
import cn.kehui.week.recording.LookingAtFilms;
import cn.kehui.world.SmallWorld;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The films of an activity, sent and looked at by people. */
@KehuiTest
class RecordingPagesTest {
    /** The head of a film, and no film. */
    private static final byte[] NONE =
            "\0\0\0\u0018ftypmp42\0\0\0\0isommp42"
                    .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    @Autowired MockMvcTester web;
    @Autowired ApplicationContext context;
    @Autowired LookingAtFilms looking;
    @Autowired JdbcClient db;
    @TempDir Path folder;

    private Actor filler;
    private Actor reviewer;
    private Actor neighbour;
    private String activity;
    private FilmsDesk films;

    @BeforeEach
    void begin() {
        var world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
        neighbour = world.person(world.shinan, "邻居", Role.FILLER);
        activity = "/campaigns/small-2025/activities/" + Entered.submitted(context, filler);
        films = new FilmsDesk(web, activity + "/recordings");
        db.sql(
                        """
                        update campaign
                           set definition = definition || '{"evidence": [{"is": "length", "seconds": 180, "clause": "三(四)"}]}'
                         where id = 'small-2025'
                        """)
                .update();
    }

    @Test
    void whatIsTooLongIsSaidInPlainWords() throws IOException {
        Filmed.need();
        var made = new Filmed(folder);
        assertThat(films.send(filler, "短.mp4", Files.readAllBytes(made.of("a.mp4", 12))))
                .hasStatus(303);
        assertThat(films.send(filler, "长.mp4", Files.readAllBytes(made.of("b.mp4", 200))))
                .hasStatus(303);
        assertThat(films.get(filler).select("#looked .notice").text()).startsWith("视频已经收好");
        var plays = films.get(filler).select("video");
        assertThat(plays.eachAttr("hx-preserve")).containsOnly("true");
        assertThat(films.get(filler).select("video").eachAttr("id"))
                .isEqualTo(plays.eachAttr("id"));
        assertThat(films.page(filler, activity).select("dl.facts").text()).contains("视频 2 段，还没看完");

        looking.all();

        var cards = films.get(reviewer).select(".film-card");
        // with a picture it is another: who plays one meanwhile goes on playing
        assertThat(cards.get(0).select("video").attr("id"))
                .isNotEqualTo(plays.getFirst().attr("id"));
        assertThat(cards.get(0).text()).contains("短.mp4", "合格", "视频长 12 秒，画面 320×240。");
        assertThat(cards.get(1).text())
                .contains("长.mp4", "不合要求", "视频长 3 分 20 秒，最多 3 分钟。请剪短再交。（要求：“三(四)”）");
        assertThat(films.page(reviewer, activity).select("dl.facts").text())
                .contains("视频 2 段，不合要求");
        var poster = films.ask(reviewer, cards.get(0).select("video").attr("poster"));
        var shown =
                ImageIO.read(
                        new ByteArrayInputStream(poster.getResponse().getContentAsByteArray()));
        assertThat(shown.getWidth()).isEqualTo(320);
    }

    @Test
    void whatIsNoFilmIsToldAtOnceAndWhatIsBrokenLater() throws IOException {
        var refused = films.send(filler, "短.mp4", "<script>alert(1)</script>".getBytes(UTF_8));
        assertThat(refused).hasStatus(422);
        assertThat(FilmsDesk.said(refused).select(".trouble").text()).contains("短.mp4 不是视频，没有收。");

        films.send(filler, "坏.mp4", NONE);
        films.send(filler, "又一次.mp4", NONE);
        looking.all();
        assertThat(films.get(filler).select(".film-card")).hasSize(1);
        // without ffmpeg nobody knows: it never passes
        assertThat(films.get(filler).select(".film-card .chip").text()).isIn("不合要求", "有看不出的");
        assertThat(
                        films.ask(
                                filler,
                                films.get(filler)
                                        .select("video")
                                        .attr("src")
                                        .replace("/film", "/small")))
                .hasStatus(303);
    }

    @Test
    void comesInPiecesAndIsGoneOnWith() {
        var far = FilmsDesk.far(films.begun(filler, NONE.length), 200);
        far = FilmsDesk.far(films.piece(filler, far.at(), 0, Arrays.copyOf(NONE, 10)), 200);
        assertThat(FilmsDesk.far(films.begun(filler, NONE.length), 200).offset()).isEqualTo(10);
        var rest = Arrays.copyOfRange(NONE, 10, NONE.length);
        assertThat(FilmsDesk.far(films.piece(filler, far.at(), 3, rest), 409).offset())
                .isEqualTo(10);
        assertThat(films.piece(neighbour, far.at(), 10, rest)).hasStatus(404);
        assertThat(films.piece(filler, far.at(), 0, new byte[PiecedFiles.PIECE + 1]))
                .hasStatus(413);
        assertThat(FilmsDesk.far(films.piece(filler, far.at(), 10, rest), 200).done()).isTrue();

        assertThat(films.get(filler).select(".film-card h2").text()).startsWith("a.mp4");
        // the answer to its last piece was lost on the way
        var again = FilmsDesk.far(films.begun(filler, NONE.length), 200);
        assertThat(FilmsDesk.far(films.piece(filler, again.at(), 0, NONE), 200).detail()).isEmpty();
        assertThat(films.get(filler).select(".film-card")).hasSize(1);
        assertThat(FilmsDesk.far(films.begun(filler, 2L << 30), 422).detail())
                .contains("a.mp4 没有收");
        assertThat(films.get(filler).select("form.send-photos").attr("data-seconds"))
                .isEqualTo("180");
    }

    /** A browser that jumps in a film asks for a part of it. */
    @Test
    void isGivenInParts() {
        films.send(filler, "a.mp4", NONE);
        var at = films.get(reviewer).select("video").attr("src");

        var part = films.range(reviewer, at, "bytes=4-7");
        assertThat(part).hasStatus(206).hasHeader("Content-Range", "bytes 4-7/" + NONE.length);
        assertThat(part.getResponse().getContentAsByteArray()).isEqualTo("ftyp".getBytes(UTF_8));
        assertThat(part).hasHeader("Content-Type", "video/mp4");
        assertThat(films.range(reviewer, at, "bytes=-8").getResponse().getContentAsByteArray())
                .isEqualTo("isommp42".getBytes(UTF_8));
        assertThat(films.range(reviewer, at, "bytes=9000-")).hasStatus(416);
        assertThat(films.range(reviewer, at, "bytes=0-1,3-4")).hasStatus(416);
        assertThat(films.range(reviewer, at, "lines=1")).hasStatus(416);
        assertThat(films.ask(reviewer, at).getResponse().getContentAsByteArray()).isEqualTo(NONE);
        assertThat(films.ask(neighbour, at)).hasStatus(404);
        assertThat(films.ask(reviewer, at.replace("/film", "")))
                .hasHeader("Content-Type", "application/octet-stream");
    }

    @Test
    void isTakenOutOnceByWhoLeads() {
        films.send(filler, "a.mp4", NONE);
        var removal = films.get(filler).select("form[action$=removal]").attr("action");
        assertThat(films.get(reviewer).select("#recordings form")).isEmpty();
        assertThat(films.press(reviewer, removal)).hasStatus(404);
        assertThat(films.press(filler, removal)).hasStatus(303);
        assertThat(films.press(filler, removal)).hasStatus(303);
        assertThat(films.get(filler).select(".film-card")).isEmpty();
        assertThat(films.ask(neighbour, films.home())).hasStatus(404);
    }
}
