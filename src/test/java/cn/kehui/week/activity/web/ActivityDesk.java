package cn.kehui.week.activity.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Json;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityMoving;
import cn.kehui.week.activity.ActivitySteps;
import cn.kehui.week.activity.ActivityTyping;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who enters activities, without a browser. */
@KehuiTest
abstract class ActivityDesk {
    static final String ALL = "/campaigns/small-2025/activities";

    @Autowired MockMvcTester web;
    @Autowired ApplicationContext context;
    @Autowired Activities activities;
    @Autowired ActivitySteps steps;
    @Autowired JdbcClient db;

    SmallWorld world;
    Actor filler;
    Actor colleague;
    Actor reviewer;
    Actor neighbour;

    @BeforeEach
    void begin() {
        world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        colleague = world.person(world.laoshan, "张伟", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER, Role.FILLER);
        neighbour = world.person(world.shinan, "邻居", Role.FILLER, Role.REVIEWER);
    }

    /** Begins one and says where it is. */
    String begun(Actor who, String title) {
        var answer = post(who, ALL, Map.of("title", title));
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    /** What the unit has entered goes to those above. */
    void submitted(Actor who, String home) {
        assertThat(steps.submit(who, activity(who, home).id()))
                .isInstanceOf(ActivityMoving.Moved.class);
    }

    Activity activity(Actor who, String home) {
        return activities.activity(
                who, ActivityId.of("small-2025", home.substring(home.lastIndexOf('/') + 1)));
    }

    /** As much as every activity must say. */
    static Map<String, String> whole() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("title", "海洋科普进校园");
        typed.put("intro", "请海洋所的科学家给小学生讲海洋。");
        typed.put("tier", "一般");
        typed.put("contact", "李文 0532-85910000");
        typed.put("secrecy", "不涉密，可以公开");
        typed.put("rows[0].day", "5月24日");
        typed.put("rows[0].from", "9:00");
        typed.put("rows[0].to", "11:30");
        typed.put("rows[0].venue", "北宅小学");
        typed.put("rows[0].expected", "200");
        return typed;
    }

    /** Every input of the page as a browser would send it, with some of them filled. */
    static Map<String, String> sends(Document page, Map<String, String> typed) {
        var sent = new LinkedHashMap<String, String>();
        page.select("#fill [name]:not(button)")
                .forEach(input -> sent.put(input.attr("name"), value(input)));
        sent.putAll(typed);
        return sent;
    }

    private static String value(org.jsoup.nodes.Element input) {
        return switch (input.tagName()) {
            case "textarea" -> input.wholeText();
            case "select" -> input.select("option[selected]").text();
            default -> input.val();
        };
    }

    MvcTestResult save(Actor who, String home, Document page, Map<String, String> typed) {
        return post(who, home + "/draft", sends(page, typed));
    }

    /** As the script of that page sends one answer. */
    MvcTestResult keep(Actor who, String home, Document page, String place, String typed) {
        var shown = Json.read(page.select("[name=shown]").val(), ActivityTyping.Shown.class);
        return web.post()
                .uri(home + "/answers")
                .accept("application/json")
                .param("place", place)
                .param("typed", typed)
                .param("page", shown.page())
                .param("base", shown.answers().at(place))
                .with(user(who.id().toString()))
                .with(csrf())
                .exchange();
    }

    static String said(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
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
        return Jsoup.parse(said(answer));
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
