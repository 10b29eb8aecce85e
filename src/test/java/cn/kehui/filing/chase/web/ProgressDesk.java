package cn.kehui.filing.chase.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.message.Messages;
import cn.kehui.ground.org.Post;
import cn.kehui.ground.org.PostId;
import cn.kehui.ground.org.Posts;
import cn.kehui.world.SmallWorld;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A reviewer at the list of progress, without a browser. */
@KehuiTest
abstract class ProgressDesk {
    @Autowired MockMvcTester web;
    @Autowired ApplicationContext context;
    @Autowired JdbcClient db;
    @Autowired Posts posts;
    @Autowired Messages messages;
    SmallWorld world;
    Actor reviewer;
    Actor filler;
    Obligation missing;
    Obligation filed;

    @BeforeEach
    void begin() {
        world = new SmallWorld(context);
        db.sql("update duty set closes_at = timestamptz '2099-06-19 00:00+08'").update();
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        missing = world.owes(SmallWorld.RECOMMENDATION, world.laoshan, world.bureau);
        world.owes(SmallWorld.RECOMMENDATION, world.shinan, world.bureau);
        world.owes(SmallWorld.STATISTICS, world.laoshan, world.bureau);
        filed = world.owes(SmallWorld.STATISTICS, world.laoshanAssociation, world.bureau);
        state(filed, "FILED", "2025-05-05 10:00+08");
        posts.add(
                new Post(
                        new PostId(UUID.randomUUID()),
                        world.laoshan.id(),
                        "活动周联络",
                        "0532-88887777",
                        "",
                        "",
                        List.of(new Post.Holder("李文", LocalDate.of(2025, 1, 1), null))));
    }

    void state(Obligation one, String state, String at) {
        db.sql("update obligation set state = :state, changed_at = :at::timestamptz where id = :id")
                .param("state", state)
                .param("at", at)
                .param("id", one.id().value())
                .update();
    }

    MvcTestResult ask(Actor who, String path) {
        return web.get()
                .uri(URI.create(path))
                .accept("text/html")
                .with(user(who.id().toString()))
                .exchange();
    }

    Document get(Actor who, String path) {
        return page(ask(who, path), 200);
    }

    static Document page(MvcTestResult answer, int status) {
        assertThat(answer).hasStatus(status);
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }

    MvcTestResult post(Actor who, String... sent) {
        var request =
                web.post()
                        .uri(URI.create("/progress/nudges"))
                        .accept("text/html")
                        .with(user(who.id().toString()))
                        .with(csrf());
        for (int at = 0; at < sent.length; at += 2) {
            request = request.param(sent[at], sent[at + 1]);
        }
        return request.exchange();
    }
}
