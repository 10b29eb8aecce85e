package cn.kehui.week.gathering.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.world.SmallWorld;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A table of activities, as people meet it. */
@KehuiTest
class GatheringPagesTest {
    private static final String ALL = "/campaigns/small-2025/activities";

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
    void aFileIsShownRowByRowAndTakenByAPress() {
        assertThat(page(filler, ALL).select("form[action$=/tables]")).hasSize(1);
        assertThat(page(reviewer, ALL).select("form[action$=/tables]")).isEmpty();

        var shown =
                hand(
                        "一览表.html",
                        "<tr><td>海洋<b>科普</b>&lt;i&gt;<td>5月24日<td>北宅小学<tr><td><td>5月25日<td>公园");
        var page = page(filler, shown);
        assertThat(page.select(".page-head small").text()).isEqualTo("一览表.html");
        assertThat(page.select(".photo-card .chip").eachText())
                .containsExactly("新登记", "没读懂：没有活动名称");
        assertThat(page.select(".photo-card h2").first().text()).isEqualTo("海洋科普<i>");
        assertThat(ask(neighbour, shown)).hasStatus(404);
        assertThat(ask(reviewer, shown)).hasStatus(404);

        var row = page.select("input[name=row]").eachAttr("value");
        assertThat(row).containsExactly("r0:-1");
        var taken = take(filler, shown, row.getFirst());
        assertThat(taken).hasStatus(303);
        var after = page(filler, taken.getResponse().getHeader("Location"));
        assertThat(after.select("[role=status]").text()).startsWith("新登记了 1 项，更新了 0 项。");
        assertThat(after.select(".photo-card .chip").first().text()).isEqualTo("没有变化");
        assertThat(page.select(".file-acts button")).hasSize(1);
        assertThat(after.select(".file-acts button")).as("nothing is left to be taken").isEmpty();
        assertThat(take(filler, shown, row.getFirst()).getResponse().getHeader("Location"))
                .endsWith("entered=0&changed=0&late=0");
        assertThat(take(neighbour, shown, "r0:-1")).hasStatus(404);
        assertThat(take(filler, shown, "r0"))
                .as("what is no choice chooses nothing")
                .hasStatus(303);
    }

    @Test
    void whatIsNoTableIsSaid() {
        var shown = hand("空.html", "");

        var answer = ask(filler, shown);

        assertThat(answer).hasStatus(422);
        assertThat(Jsoup.parse(said(answer)).select("[role=alert]").text()).contains("没有读出活动");
    }

    private String hand(String name, String rows) {
        var html =
                "<html><meta charset=utf-8><table><tr><td>活动名称<td>举办时间<td>举办地点"
                        + rows
                        + "</table></html>";
        var answer =
                web.post()
                        .uri(URI.create(ALL + "/tables"))
                        .multipart()
                        .file(
                                new MockMultipartFile(
                                        "file", name, "text/html", html.getBytes(UTF_8)))
                        .accept("text/html")
                        .with(user(filler.id().toString()))
                        .with(csrf())
                        .exchange();
        assertThat(answer).hasStatus(303);
        return answer.getResponse().getHeader("Location");
    }

    private MvcTestResult take(Actor who, String shown, String row) {
        return web.post()
                .uri(URI.create(shown + "/taking"))
                .param("row", row)
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

    private Document page(Actor who, String path) {
        var answer = ask(who, path);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(said(answer));
    }
}
