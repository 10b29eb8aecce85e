package cn.kehui.filing.submission.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.filing.review.Reviews;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.world.SmallWorld;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A filler at the pages, without a browser. */
@KehuiTest
abstract class FillingDesk {
    @Autowired MockMvcTester web;
    @Autowired ApplicationContext context;
    @Autowired Obligations obligations;
    @Autowired Reviews reviews;
    @Autowired JdbcClient db;

    SmallWorld world;
    Actor filler;
    Actor reviewer;
    Actor sibling;
    Obligation statistics;
    Obligation recommendation;

    @BeforeEach
    void begin() {
        world = new SmallWorld(context);
        db.sql("update duty set closes_at = timestamptz '2099-06-19 00:00+08'").update();
        statistics = world.owes(SmallWorld.STATISTICS, world.laoshan, world.bureau);
        recommendation = world.owes(SmallWorld.RECOMMENDATION, world.laoshan, world.bureau);
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER, Role.FILLER);
        sibling = world.person(world.shinan, "邻居", Role.FILLER, Role.REVIEWER);
    }

    static String home(Obligation obligation) {
        return "/obligations/" + obligation.id();
    }

    /** Every input of the form as a browser would send it, with some of them filled. */
    static Map<String, String> sends(Document page, Map<String, String> typed) {
        var sent = new LinkedHashMap<String, String>();
        page.select("#fill [name]:not(button)")
                .forEach(
                        input ->
                                sent.put(
                                        input.attr("name"),
                                        input.tagName().equals("textarea")
                                                ? input.wholeText()
                                                : input.val()));
        sent.putAll(typed);
        return sent;
    }

    static Map<String, String> figures() {
        var typed = new LinkedHashMap<String, String>();
        for (var field :
                ("events_held staff_fulltime staff_scientists staff_volunteers staff_other public_on_site public_online"
                                + " media_outlets media_reports venues_open institutes_open universities_open")
                        .split(" ")) {
            typed.put(field, "3");
        }
        return typed;
    }

    MvcTestResult ask(Actor who, String path) {
        return web.get()
                .uri(URI.create(path))
                .accept("text/html")
                .with(user(who.id().toString()))
                .exchange();
    }

    MvcTestResult send(
            Actor who, String path, String name, byte[] bytes, Map<String, String> params) {
        var request =
                web.post()
                        .uri(path)
                        .multipart()
                        .file(new MockMultipartFile("file", name, "text/html", bytes))
                        .accept("text/html")
                        .with(user(who.id().toString()))
                        .with(csrf());
        for (var param : params.entrySet()) {
            request = request.param(param.getKey(), param.getValue());
        }
        return request.exchange();
    }

    /** As the script sends one answer. */
    MvcTestResult answer(Actor who, String place, String typed) {
        return web.post()
                .uri(home(statistics) + "/answers")
                .accept("application/json")
                .param("place", place)
                .param("typed", typed)
                .with(user(who.id().toString()))
                .with(csrf())
                .exchange();
    }

    /** The statistics table is owed together with a summary report. */
    void demandsASummary() {
        world.defined();
        db.sql(
                        """
                        update duty set definition = definition || '{"papers": [
                            {"id": "summary", "title": "总结报告", "kind": "document", "clause": "三(四)"},
                            {"id": "photos", "title": "活动照片", "kind": "photo", "least": 0, "most": 2, "clause": "附件3"}]}'
                         where id = :id
                        """)
                .param("id", SmallWorld.STATISTICS)
                .update();
    }

    Document get(Actor who, String path) {
        var answer = ask(who, path);
        assertThat(answer).hasStatusOk();
        return page(answer);
    }

    static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }

    MvcTestResult post(Actor who, String path, Map<String, String> params) {
        var request =
                web.post()
                        .uri(path)
                        .accept("text/html")
                        .with(user(who.id().toString()))
                        .with(csrf());
        for (var param : params.entrySet()) {
            request = request.param(param.getKey(), param.getValue());
        }
        return request.exchange();
    }
}
