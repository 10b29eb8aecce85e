package cn.kehui.filing.review.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.filing.submission.Drafts;
import cn.kehui.filing.submission.Filing;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.org.Unit;
import cn.kehui.world.SmallWorld;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A reviewer at the pages, without a browser. */
@KehuiTest
abstract class ReviewDesk {
    static final String HOSTILE = "<script>alert(1)</script>";

    @Autowired MockMvcTester web;
    @Autowired ApplicationContext context;
    @Autowired Obligations obligations;
    @Autowired Drafts drafts;
    @Autowired Submissions submissions;
    @Autowired JdbcClient db;

    SmallWorld world;
    Obligation statistics;
    Actor filler;
    Actor reviewer;

    @BeforeEach
    void begin() {
        world = new SmallWorld(context);
        db.sql("update duty set closes_at = timestamptz '2099-06-19 00:00+08'").update();
        statistics = world.owes(SmallWorld.STATISTICS, world.laoshan, world.bureau);
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
    }

    /** Files the statistics table of {@code statistics} with some answers of its own. */
    void file(Map<String, String> other) {
        file(filler, statistics, other);
    }

    void file(Actor who, Obligation owed, Map<String, String> other) {
        var typed = new HashMap<String, String>();
        for (var field :
                "events_held staff_fulltime staff_scientists staff_volunteers staff_other public_on_site public_online media_outlets media_reports venues_open institutes_open universities_open"
                        .split(" ")) {
            typed.put(field, "3");
        }
        typed.putAll(other);
        filed(who, owed, typed);
    }

    void recommend(Actor who, Obligation owed, String... names) {
        var typed = new LinkedHashMap<String, String>();
        for (int row = 0; row < names.length; row++) {
            var at = "rows[" + row + "].";
            typed.put(at + "name", names[row]);
            typed.put(at + "intro", "简介" + HOSTILE);
            typed.put(at + "time_place", "5月24日，科技馆");
            typed.put(at + "recommender", owed.owes().name());
            typed.put(at + "contact", "李文 13812345678");
        }
        filed(who, owed, typed);
    }

    private void filed(Actor who, Obligation owed, Map<String, String> typed) {
        drafts.type(who, owed.id(), typed);
        for (var open : drafts.open(who, drafts.open(who, owed.id()))) {
            // what is far from the year before has its reason
            if (open.key().startsWith("lastyear.")) {
                drafts.explain(who, owed.id(), Map.of(open.at(), "今年活动周多了一天"));
            }
        }
        assertThat(submissions.file(who, owed.id(), drafts.open(who, owed.id()).submission()))
                .isInstanceOf(Filing.Filed.class);
    }

    Obligation owes(String duty, Unit unit) {
        return world.owes(duty, unit, world.bureau);
    }

    Obligation now() {
        return obligations.obligation(reviewer, statistics.id());
    }

    static String home(Obligation obligation) {
        return "/obligations/" + obligation.id() + "/review";
    }

    /** Every input of the deciding form as a browser would send it, with some of them filled. */
    static Map<String, String> sends(Document page, Map<String, String> typed) {
        var sent = new LinkedHashMap<String, String>();
        page.select("#decide [name]:not(button)")
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

    MvcTestResult ask(Actor who, String path) {
        return web.get()
                .uri(URI.create(path))
                .accept("text/html")
                .with(user(who.id().toString()))
                .exchange();
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
                        .uri(URI.create(path))
                        .accept("text/html")
                        .with(user(who.id().toString()))
                        .with(csrf());
        for (var param : params.entrySet()) {
            request = request.param(param.getKey(), param.getValue());
        }
        return request.exchange();
    }
}
