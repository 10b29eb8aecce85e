package cn.kehui.visitor.door.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.visitor.door.DoorWorld;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The doors of an activity, as its unit and others meet them. */
@KehuiTest
class DoorPagesTest {
    @Autowired MockMvcTester web;
    @Autowired ApplicationContext context;

    private DoorWorld door;
    private String activity;

    @BeforeEach
    void open() {
        door = new DoorWorld(context);
        activity = "/campaigns/small-2025/activities/" + door.activity;
    }

    @Test
    void whoeverReadsTheActivitySeesHowManyCameAndNothingElse() {
        var mine = page(ask(door.filler, activity)).select("a[href^=" + activity + "/]");
        assertThat(mine.eachAttr("href")).contains(activity + "/door");
        var read = page(ask(door.reviewer, activity)).select("a[href^=" + activity + "/]");
        assertThat(read.eachAttr("href")).contains(activity + "/door", activity + "/booking");
        assertThat(read.eachAttr("href"))
                .allSatisfy(href -> assertThat(ask(door.reviewer, href)).hasStatusOk());

        var family = door.books(1, 2, 1);
        door.days(0);
        door.pass();
        door.sends(DoorWorld.ticket(1, door.session, family, 3));
        door.sends(DoorWorld.ticket(1, door.session, family, 3));
        var desk = page(ask(door.filler, activity + "/door"));
        assertThat(desk.select("#now .inside").eachText()).containsExactly("3", "0");
        assertThat(desk.select("#twice, #devices, #passes, .doors form")).hasSize(5);
        var figures = page(ask(door.reviewer, activity + "/door"));
        assertThat(figures.select("#now .inside").eachText()).containsExactly("3", "0");
        assertThat(figures.select(".doors form, #twice, #devices, #passes")).isEmpty();
        assertThat(figures.text()).doesNotContain("东门", family.ticket().substring(0, 4));
    }

    private MvcTestResult ask(Actor who, String path) {
        return web.get().uri(path).accept("text/html").with(user(who.id().toString())).exchange();
    }

    private static Document page(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return read(answer);
    }

    private static Document read(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
