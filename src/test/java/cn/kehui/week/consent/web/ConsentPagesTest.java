package cn.kehui.week.consent.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.week.evidence.Entered;
import cn.kehui.week.evidence.Evidence;
import cn.kehui.week.evidence.PhotoTaking;
import cn.kehui.world.SmallWorld;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What everybody may see of a photograph, as people meet it. */
@KehuiTest
class ConsentPagesTest {
    @Autowired MockMvcTester web;
    @Autowired ApplicationContext context;

    private Actor filler;
    private Actor reviewer;
    private Actor neighbour;
    private String photos;
    private String home;

    @BeforeEach
    void begin() throws IOException {
        var world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
        neighbour = world.person(world.shinan, "邻居", Role.FILLER);
        var id = Entered.submitted(context, filler);
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        var sent =
                new Evidence.SentFile(
                        "现场.jpg", "image/jpeg", new ByteArrayInputStream(out.toByteArray()));
        var taken = (PhotoTaking.PhotoTaken) context.getBean(Evidence.class).add(filler, id, sent);
        photos = "/campaigns/small-2025/activities/" + id + "/photos";
        home = photos + "/" + taken.photo().id() + "/public";
    }

    @Test
    void isFoundFromThePhotographAndShownOnceSomebodyLookedAtIt() {
        assertThat(page(ask(filler, photos)).select("a[href=" + home + "]").text())
                .isEqualTo("公开用图：现场.jpg");
        var before = page(ask(filler, home));
        assertThat(before.select("input[name=people][checked]").val()).isEqualTo("UNASKED");
        assertThat(before.select("[role=status]").text()).startsWith("没有公开 副本正在生成");

        assertThat(send(home, Map.of("people", "NOBODY", "number", "0"))).hasStatus(303);
        var said = page(ask(filler, home));
        var copy = ask(filler, said.select("figure a").attr("href"));
        assertThat(copy).hasStatusOk();
        assertThat(copy.getResponse().getContentType()).isEqualTo("image/jpeg");
        assertThat(send(home + "/showing", Map.of("shown", "true", "number", "1"))).hasStatus(303);

        var shown = page(ask(filler, home));
        assertThat(shown.select("[role=status]").text()).startsWith("公众看得到");
        assertThat(shown.select("button[name=shown]").text()).isEqualTo("收回，不再公开");
        var read = page(ask(reviewer, home));
        assertThat(read.select("form[action^=" + home + "]")).isEmpty();
        assertThat(read.text()).contains("没有能认出来的人");
    }

    @Test
    void whatWasTypedStaysWhereItIsNotKept() {
        var answer = send(home, Map.of("people", "AGREED", "words", "", "number", "0"));
        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("[role=alert]").text()).startsWith("没有保存：选“都同意公开”时");
        assertThat(page(answer).select("input[name=people][checked]").val()).isEqualTo("AGREED");

        send(home, Map.of("people", "MINORS", "number", "0"));
        var late = send(home, Map.of("people", "AGREED", "words", "张某同意", "number", "0"));
        assertThat(late).hasStatus(409);
        assertThat(page(late).select("[role=alert]").text()).startsWith("李文在");
        assertThat(page(late).select("textarea").text()).isEqualTo("张某同意");

        assertThat(send(home + "/showing", Map.of("shown", "true", "number", "1"))).hasStatus(409);
    }

    @Test
    void isOnlyForWhoMaySeeTheActivity() {
        assertThat(ask(neighbour, home)).hasStatus(404);
        assertThat(ask(neighbour, home + "/copy")).hasStatus(404);
        assertThat(ask(filler, photos + "/x/public")).hasStatus(404);
    }

    private MvcTestResult send(String path, Map<String, String> fields) {
        var post = web.post().uri(URI.create(path)).accept("text/html");
        fields.forEach(post::param);
        return post.with(user(filler.id().toString())).with(csrf()).exchange();
    }

    private MvcTestResult ask(Actor who, String path) {
        return web.get()
                .uri(URI.create(path))
                .accept("text/html")
                .with(user(who.id().toString()))
                .exchange();
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
