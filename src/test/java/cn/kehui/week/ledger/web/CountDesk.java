package cn.kehui.week.ledger.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.week.ledger.HeldOnce;
import cn.kehui.world.SmallWorld;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who enters how many came, without a browser. */
@KehuiTest
abstract class CountDesk {
    static final Map<String, String> COUNTED =
            Map.of("quantity", "1,300", "what", "ON_SITE", "grade", "CLICKER");

    @Autowired MockMvcTester web;
    @Autowired ApplicationContext context;

    SmallWorld world;
    Actor filler;
    Actor reviewer;
    Actor neighbour;
    HeldOnce holding;
    String activity;

    @BeforeEach
    void begin() {
        world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER, Role.FILLER);
        neighbour = world.person(world.shinan, "邻居", Role.FILLER);
        holding = new HeldOnce(context, reviewer);
        activity = home(holding.held(filler, Map.of()).toString());
    }

    static String home(String id) {
        return "/campaigns/small-2025/activities/" + id;
    }

    String said(String home) {
        return get(reviewer, home).select(".facts a[href$=/counts]").text();
    }

    Document enterable() {
        return get(filler, activity + "/counts");
    }

    MvcTestResult enter(Document page, Map<String, String> typed) {
        var form = page.select("form[action$=/counts]").getFirst();
        return post(form.attr("action"), sends(form, typed));
    }

    static Map<String, String> sends(org.jsoup.nodes.Element form, Map<String, String> typed) {
        var sent = new LinkedHashMap<String, String>();
        form.select("input[name]").forEach(one -> sent.put(one.attr("name"), one.val()));
        form.select("select")
                .forEach(
                        one ->
                                sent.put(
                                        one.attr("name"),
                                        one.select("option[selected]").attr("value")));
        sent.putAll(typed);
        return sent;
    }

    MvcTestResult post(String path, Map<String, String> params) {
        return post(filler, path, params);
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

    MvcTestResult ask(Actor who, String path) {
        return web.get()
                .uri(URI.create(path))
                .accept("text/html")
                .with(user(who.id().toString()))
                .exchange();
    }

    static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    Document get(Actor who, String path) {
        var answer = ask(who, path);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(text(answer));
    }
}
