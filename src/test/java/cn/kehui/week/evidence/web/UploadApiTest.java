package cn.kehui.week.evidence.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.arrival.PieceByPiece;
import cn.kehui.ground.arrival.PiecedFiles;
import cn.kehui.ground.base.Json;
import cn.kehui.week.evidence.Entered;
import cn.kehui.world.SmallWorld;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A photograph sent in pieces, as the page's script does. */
@KehuiTest
class UploadApiTest {
    @Autowired MockMvcTester web;
    @Autowired ApplicationContext context;

    private Actor filler;
    private Actor reviewer;
    private PhotosPage photos;

    @BeforeEach
    void begin() {
        var world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER, Role.FILLER);
        var id = Entered.submitted(context, filler);
        photos = new PhotosPage(web, "/campaigns/small-2025/activities/" + id + "/photos");
    }

    @Test
    void standsOnceItIsWhole() throws IOException {
        var bytes = PhotosPage.jpeg();
        var far = far(begun(filler, "现场.jpg", bytes.length), 200);
        assertThat(far.offset()).isZero();
        far = far(piece(filler, far.at(), 0, Arrays.copyOf(bytes, 100)), 200);
        assertThat(far.offset()).isEqualTo(100);
        assertThat(photos.get(filler).select(".photos")).isEmpty();

        far = far(begun(filler, "现场.jpg", bytes.length), 200);
        assertThat(far.offset()).isEqualTo(100);
        var rest = Arrays.copyOfRange(bytes, 100, bytes.length);
        assertThat(far(piece(filler, far.at(), 7, rest), 409).offset()).isEqualTo(100);
        var done = far(piece(filler, far.at(), 100, rest), 200);

        assertThat(done.done()).isTrue();
        assertThat(done.detail()).isEmpty();
        assertThat(photos.get(filler).select(".photo-card h2").text()).startsWith("现场.jpg");
        assertThat(ask(filler, far.at())).hasStatus(404);
        var again = far(begun(filler, "又一次.jpg", bytes.length), 200);
        assertThat(far(piece(filler, again.at(), 0, bytes), 200).detail())
                .contains("和已经上传的 现场.jpg 是同一个文件");
    }

    /** It was taken, and the answer to its last piece was lost on the way. */
    @Test
    void sentOnceMoreItStands() throws IOException {
        var bytes = PhotosPage.jpeg();
        piece(filler, far(begun(filler, "现场.jpg", bytes.length), 200).at(), 0, bytes);

        var again = far(begun(filler, "现场.jpg", bytes.length), 200);
        assertThat(again.offset()).isZero();
        var done = far(piece(filler, again.at(), 0, bytes), 200);

        assertThat(done.done()).isTrue();
        assertThat(done.detail()).isEmpty();
        assertThat(photos.get(filler).select(".photo-card")).hasSize(1);
    }

    @Test
    void whatIsNoPhotographIsSaidAtTheEnd() {
        var page = "<script>alert(1)</script>".getBytes(UTF_8);
        var far = far(begun(filler, "照片.jpg", page.length), 200);

        var done = far(piece(filler, far.at(), 0, page), 200);

        assertThat(done.detail()).contains("照片.jpg 不是照片，没有收。");
        assertThat(photos.get(filler).select(".photos")).isEmpty();
    }

    @Test
    void othersNeitherBeginNorGoOn() {
        var far = far(begun(filler, "照片.jpg", 10), 200);

        assertThat(begun(reviewer, "照片.jpg", 10)).hasStatus(404);
        assertThat(piece(reviewer, far.at(), 0, new byte[3])).hasStatus(404);
        assertThat(ask(reviewer, far.at())).hasStatus(404);
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeAnythingIsSent() {
        var refused = far(begun(filler, "大.jpg", PiecedFiles.MOST_BYTES + 1), 422);
        assertThat(refused.detail()).contains("大.jpg 没有收");

        var far = far(begun(filler, "照片.jpg", 5_000_000), 200);
        assertThat(piece(filler, far.at(), 0, new byte[PiecedFiles.PIECE + 1])).hasStatus(413);
        assertThat(far(piece(filler, far.at(), 0, new byte[9]), 200).offset()).isEqualTo(9);
    }

    @Test
    void thePageTellsTheBrowserWhatToLookAt() {
        var form = photos.get(filler).select("form.send-photos");

        assertThat(form.attr("data-uploads")).isEqualTo(photos.home() + "/uploads");
        assertThat(form.attr("data-most")).isEqualTo("67108864");
        assertThat(form.select("input[type=file]").eachAttr("name"))
                .containsExactly("file", "file");
        assertThat(form.select("[capture]")).hasSize(1);
    }

    private MvcTestResult begun(Actor who, String name, long size) {
        return web.post()
                .uri(URI.create(photos.home() + "/uploads"))
                .param("key", name)
                .param("name", name)
                .param("size", String.valueOf(size))
                .accept("application/json")
                .with(user(who.id().toString()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult ask(Actor who, String at) {
        return web.get()
                .uri(URI.create(at))
                .accept("application/json")
                .with(user(who.id().toString()))
                .exchange();
    }

    private MvcTestResult piece(Actor who, String at, long offset, byte[] bytes) {
        return web.post()
                .uri(URI.create(at))
                .multipart()
                .file(new MockMultipartFile("file", "piece", "application/octet-stream", bytes))
                .param("offset", String.valueOf(offset))
                .with(user(who.id().toString()))
                .with(csrf())
                .exchange();
    }

    private static PieceByPiece.Far far(MvcTestResult answer, int status) {
        assertThat(answer).hasStatus(status);
        var words = new String(answer.getResponse().getContentAsByteArray(), UTF_8);
        return Json.read(words, PieceByPiece.Far.class);
    }
}
