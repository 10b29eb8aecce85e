package cn.kehui.week.coverage.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.world.SmallWorld;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the press told, as people meet it. */
@KehuiTest
class CoveragePagesTest {
    private static final String HOME = "/campaigns/small-2025/coverage";

    @Autowired MockMvcTester web;
    @Autowired ApplicationContext context;

    private Actor filler;
    private Actor reviewer;
    private Actor neighbour;

    @BeforeEach
    void begin() {
        var world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
        neighbour = world.person(world.shinan, "邻居", Role.FILLER);
    }

    @Test
    void aReportIsLoggedAndSeenAboveWithItsFigures() {
        assertThat(page(filler, HOME).select(".empty").text()).contains("还没有报道");

        var answer =
                post(
                        filler,
                        HOME,
                        Map.of(
                                "outlet", "青岛<b>日报",
                                "title", "科技周<i>启动",
                                "link", "https://a.cn/1?x=\"y"),
                        null);
        assertThat(answer).as("a quote is no part of an address").hasStatus(422);
        assertThat(Jsoup.parse(said(answer)).select("#report-title").attr("value"))
                .as("what was typed stays")
                .isEqualTo("科技周<i>启动");
        log("青岛<b>日报", "科技周<i>启动", "https://a.cn/1?x=y");

        var read = page(reviewer, HOME);
        assertThat(read.select(".state-card h2").text()).isEqualTo("科技周<i>启动");
        assertThat(read.select(".keys dd").eachText()).containsExactly("1 家", "1 篇", "0 篇");
        assertThat(read.select("form[enctype]")).isEmpty();
        assertThat(page(neighbour, HOME).select(".keys dd").first().text()).isEqualTo("没有数据");
    }

    @Test
    void theSameAgainIsSaidAndLedTo() {
        log("青岛日报", "启动", "https://a.cn/1");

        var again =
                post(
                        filler,
                        HOME,
                        Map.of("outlet", "青岛日报", "title", "启动", "link", "https://a.cn/1"),
                        null);

        assertThat(again).hasStatus(409);
        var alert = Jsoup.parse(said(again)).select("[role=alert]");
        assertThat(alert.text()).contains("本单位已经登记过这一篇（青岛日报《启动》）");
        assertThat(ask(filler, alert.select("a").attr("href"))).hasStatusOk();
    }

    @Test
    void isCorrectedWithAClippingWithdrawnAndNotThereForNeighbours() {
        log("青岛日报", "启动", "https://a.cn/1");
        var href = page(filler, HOME).select(".state-card h2 a").attr("href");
        var file = new MockMultipartFile("file", "报.pdf", "text/html", "%PDF-1.7".getBytes(UTF_8));

        var corrected =
                post(filler, href, Map.of("outlet", "青岛晚报", "title", "启动", "version", "0"), file);
        assertThat(corrected).hasStatus(303);
        var overtaken =
                post(filler, href, Map.of("outlet", "青岛早报", "title", "启动", "version", "0"), null);
        assertThat(overtaken).hasStatus(409);
        assertThat(Jsoup.parse(said(overtaken)).select("[role=alert]").text())
                .contains("李文")
                .contains("青岛晚报");
        assertThat(Jsoup.parse(said(overtaken)).select("#outlet").attr("value")).isEqualTo("青岛早报");

        var clipping = page(reviewer, href).select(".photo-card a").attr("href");
        assertThat(ask(reviewer, clipping).getResponse().getContentType())
                .isEqualTo("application/octet-stream");
        List.of(clipping, href).forEach(one -> assertThat(ask(neighbour, one)).hasStatus(404));
        assertThat(
                        page(reviewer, href)
                                .select("form[method=post]:not(.out)")
                                .select("[action*=coverage]"))
                .isEmpty();

        assertThat(post(filler, href + "/withdrawal", Map.of(), null)).hasStatus(303);
        assertThat(page(filler, HOME).select(".state-card")).isEmpty();
        assertThat(page(filler, HOME + "?withdrawn=true").select(".state-card h2").text())
                .isEqualTo("启动");
    }

    @Test
    void linesOutOfATableAreShownThenLogged() {
        var lines = "青岛日报\t科技周启动了\thttps://a.cn/1\n半岛网\t科技周讲座\t火星级\thttps://b.cn/1\n只有标题";
        var looked = post(filler, HOME + "/pasted", Map.of("lines", lines, "press", "look"), null);
        var page = Jsoup.parse(said(looked));
        assertThat(page.select("tbody tr .chip").eachText()).containsExactly("新登记", "新登记", "要处理");
        assertThat(page.select("tbody tr:eq(1) small").text()).contains("“火星级”看不出是什么，没有收进来。");
        assertThat(page.select("#lines").text()).contains("只有标题");

        var taken = post(filler, HOME + "/pasted", Map.of("lines", lines, "press", "take"), null);
        assertThat(taken).hasStatus(422);
        var left = Jsoup.parse(said(taken));
        assertThat(left.select("[role=status]").text()).contains("登记了 2 条");
        assertThat(left.select("#lines").text()).isEqualTo("只有标题");
    }

    @Test
    void twoThatMayBeOneAreShownSideBySideAndDecided() {
        log("青岛日报", "科技周启动", "https://a.cn/1");
        log("青岛日报", "科技周启动", "https://a.cn/2");
        var pair = page(filler, HOME).select("#alike .state-card").first();
        assertThat(pair.select("h3").text()).isEqualTo("是不是同一篇报道");

        var sent =
                Map.of(
                        "kind", pair.select("[name=kind]").val(),
                        "one", pair.select("[name=one]").val(),
                        "other", pair.select("[name=other]").val(),
                        "alike", "true");
        assertThat(post(neighbour, HOME + "/alike", sent, null)).hasStatus(404);
        assertThat(post(filler, HOME + "/alike", sent, null)).hasStatus(303);

        var after = page(filler, HOME);
        assertThat(after.select("#alike")).isEmpty();
        assertThat(after.select(".keys dd").eachText()).containsExactly("1 家", "1 篇", "0 篇");
        assertThat(after.select("details .pairs small").text()).contains("李文 定了是同一个");
    }

    private void log(String outlet, String title, String link) {
        assertThat(post(filler, HOME, Map.of("outlet", outlet, "title", title, "link", link), null))
                .hasStatus(303);
    }

    private MvcTestResult post(
            Actor who, String path, Map<String, String> sent, MockMultipartFile file) {
        if (!path.matches(".*/(pasted|alike|withdrawal)")) {
            var request = web.post().uri(URI.create(path)).multipart();
            if (file != null) {
                request.file(file);
            }
            sent.forEach(request::param);
            return request.accept("text/html")
                    .with(user(who.id().toString()))
                    .with(csrf())
                    .exchange();
        }
        var request = web.post().uri(URI.create(path));
        sent.forEach(request::param);
        return request.accept("text/html").with(user(who.id().toString())).with(csrf()).exchange();
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

    private Document page(Actor who, String path) {
        var answer = ask(who, path);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(said(answer));
    }
}
