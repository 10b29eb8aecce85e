package cn.kehui.week.evidence.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.week.evidence.Entered;
import cn.kehui.world.SmallWorld;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Photographs of an activity as people meet them. */
@KehuiTest
class EvidencePagesTest {
    @Autowired MockMvcTester web;
    @Autowired ApplicationContext context;

    private Actor filler;
    private Actor reviewer;
    private Actor neighbour;
    private String home;

    @BeforeEach
    void begin() {
        var world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
        neighbour = world.person(world.shinan, "邻居", Role.FILLER);
        var id = Entered.submitted(context, filler);
        home = "/campaigns/small-2025/activities/" + id + "/photos";
    }

    @Test
    void whoseUnitLeadsSendsAndWhoIsAboveSees() throws IOException {
        assertThat(get(filler).select(".empty").text()).contains("还没有照片");

        assertThat(send(filler, "现场<b>.jpg", jpeg())).hasStatus(303);

        var page = get(filler);
        assertThat(page.select(".photo-card h2").text()).startsWith("现场<b>.jpg");
        assertThat(page.select("#looked[hx-get] .notice").text()).contains("正在逐张看");
        assertThat(page.select("form[enctype]")).hasSize(1);
        var read = get(reviewer);
        assertThat(read.select(".photo-card h2")).hasSize(1);
        assertThat(read.select("form[enctype]")).isEmpty();
        assertThat(ask(neighbour, home)).hasStatus(404);
    }

    @Test
    void isSavedAndNeverShownAsAPage() throws IOException {
        send(filler, "现场.jpg", jpeg());
        var href = get(filler).select(".small-picture").attr("href");

        var answer = ask(reviewer, href);

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).isEqualTo("application/octet-stream");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(jpeg());
        assertThat(ask(filler, href + "/small")).hasStatusOk();
        assertThat(ask(neighbour, href)).hasStatus(404);
        assertThat(ask(neighbour, href + "/small")).hasStatus(404);
    }

    @Test
    void whyOneWasNotTakenIsSaid() throws IOException {
        send(filler, "现场.jpg", jpeg());

        var twice = send(filler, "再来.jpg", jpeg());
        assertThat(twice).hasStatus(422);
        assertThat(said(twice)).contains("再来.jpg 没有再收：和已经上传的 现场.jpg 是同一个文件。");

        var page = send(filler, "照片.jpg", "<html>".getBytes(UTF_8));
        assertThat(page).hasStatus(422);
        assertThat(said(page)).contains("照片.jpg 不是照片，没有收。");
    }

    @Test
    void isTakenOutByOnePress() throws IOException {
        send(filler, "现场.jpg", jpeg());
        var removal = get(filler).select("form[action$=/removal]").attr("action");

        assertThat(post(reviewer, removal)).hasStatus(404);
        assertThat(post(filler, removal)).hasStatus(303);

        assertThat(get(filler).select(".photos")).isEmpty();
    }

    private static byte[] jpeg() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private MvcTestResult send(Actor who, String name, byte[] bytes) {
        return web.post()
                .uri(URI.create(home))
                .multipart()
                .file(new MockMultipartFile("file", name, "text/html", bytes))
                .accept("text/html")
                .with(user(who.id().toString()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(Actor who, String path) {
        return web.post()
                .uri(URI.create(path))
                .accept("text/html")
                .with(user(who.id().toString()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult ask(Actor who, String path) {
        return web.get()
                .uri(URI.create(path))
                .accept("text/html")
                .with(user(who.id().toString()))
                .exchange();
    }

    private static String said(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    private Document get(Actor who) {
        var answer = ask(who, home);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(said(answer));
    }
}
