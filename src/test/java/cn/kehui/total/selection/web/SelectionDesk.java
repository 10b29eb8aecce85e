package cn.kehui.total.selection.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.filing.review.Reviews;
import cn.kehui.filing.submission.Drafts;
import cn.kehui.filing.submission.Filing;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.world.SmallWorld;
import java.io.ByteArrayInputStream;
import java.net.URI;
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

/** A reviewer who selects, without a browser. */
@KehuiTest
abstract class SelectionDesk {
    static final String HOME = "/selections/small-2025";
    static final String HOSTILE = "<img src=x onerror=alert(1)>";

    @Autowired MockMvcTester web;
    @Autowired ApplicationContext context;
    @Autowired Obligations obligations;
    @Autowired Drafts drafts;
    @Autowired Submissions submissions;
    @Autowired Reviews reviews;
    @Autowired JdbcClient db;

    SmallWorld world;
    Obligation laoshan;
    Obligation shinan;
    Actor filler;
    Actor other;
    Actor reviewer;

    @BeforeEach
    void begin() {
        world = new SmallWorld(context);
        db.sql("update duty set closes_at = timestamptz '2099-06-19 00:00+08'").update();
        world.defined();
        laoshan = world.owes(SmallWorld.RECOMMENDATION, world.laoshan, world.bureau);
        shinan = world.owes(SmallWorld.RECOMMENDATION, world.shinan, world.bureau);
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        other = world.person(world.shinan, "张三", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
        recommend(other, shinan, "海洋之声科普讲座", "灯光秀");
        recommend(filler, laoshan, "2025年“海洋之声”科普讲座" + HOSTILE);
    }

    void recommend(Actor who, Obligation owed, String... names) {
        var typed = new LinkedHashMap<String, String>();
        for (int row = 0; row < names.length; row++) {
            var at = "rows[" + row + "].";
            typed.put(at + "name", names[row]);
            typed.put(at + "intro", "简介");
            typed.put(at + "time_place", row == 0 ? "5月下旬，科技馆" : "5月24日，科技馆");
            typed.put(at + "recommender", owed.owes().name());
            typed.put(at + "contact", "李文 13812345678");
        }
        drafts.type(who, owed.id(), typed);
        assertThat(submissions.file(who, owed.id(), drafts.open(who, owed.id()).submission()))
                .isInstanceOf(Filing.Filed.class);
    }

    Obligation now(Obligation owed) {
        return obligations.obligation(reviewer, owed.id());
    }

    Map<String, String> pick(Obligation owed, int row, String chosen, String reason) {
        return Map.of(
                "submission",
                String.valueOf(now(owed).current()),
                "row",
                Integer.toString(row),
                "chosen",
                chosen,
                "reason",
                reason);
    }

    ByteArrayInputStream bytes(String path) {
        var answer = ask(reviewer, path);
        assertThat(answer).hasStatusOk();
        return new ByteArrayInputStream(answer.getResponse().getContentAsByteArray());
    }

    MvcTestResult ask(Actor who, String path) {
        return web.get()
                .uri(URI.create(path))
                .accept("text/html", "*/*")
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
