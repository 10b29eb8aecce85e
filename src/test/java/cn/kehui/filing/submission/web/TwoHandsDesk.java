package cn.kehui.filing.submission.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.State;
import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Json;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Two who write one draft, each in a page of their own. */
abstract class TwoHandsDesk extends FillingDesk {
    @Autowired Submissions submissions;

    Actor colleague;

    @BeforeEach
    void aColleague() {
        colleague = world.person(world.laoshan, "张伟", Role.FILLER);
    }

    Map<String, String> with(String place, String words) {
        var typed = new HashMap<>(figures());
        typed.put(place, words);
        return typed;
    }

    void type(Actor who, Obligation owed, Map<String, String> typed) {
        assertThat(post(who, home(owed) + "/draft", sends(get(who, home(owed)), typed)))
                .hasStatus(303);
    }

    void save(Actor who, Map<String, String> sent) {
        assertThat(post(who, home(statistics) + "/draft", sent)).hasStatus(303);
    }

    void rows(String... names) {
        var typed = new LinkedHashMap<String, String>();
        for (int row = 0; row < names.length; row++) {
            typed.putAll(activity(row, names[row]));
        }
        type(filler, recommendation, typed);
    }

    static Map<String, String> activity(int row, String name) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("rows[" + row + "].name", name);
        cells.put("rows[" + row + "].intro", "简介");
        cells.put("rows[" + row + "].time_place", "5月24日，科技馆");
        cells.put("rows[" + row + "].recommender", "小崂山区科学技术局");
        cells.put("rows[" + row + "].contact", "李文 85910000");
        return cells;
    }

    List<String> names() {
        return get(filler, home(recommendation)).select("[name~=\\.name$]").eachAttr("value");
    }

    void attach(Actor who) {
        assertThat(
                        send(
                                who,
                                home(statistics) + "/papers",
                                "总结.pdf",
                                "%PDF-1.7\n".getBytes(UTF_8),
                                Map.of("demand", "summary")))
                .hasStatus(303);
    }

    /** As the script of that page sends one answer. */
    String keep(Actor who, Document page, String place, String typed) {
        var shown = Json.read(page.select("[name=shown]").val(), Draft.Shown.class);
        var answer =
                web.post()
                        .uri(home(statistics) + "/answers")
                        .accept("application/json")
                        .param("place", place)
                        .param("typed", typed)
                        .param("page", shown.page())
                        .param("base", shown.answers().at(place))
                        .with(user(who.id().toString()))
                        .with(csrf())
                        .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    /** As the script of that page says that it is there. */
    String beats(Actor who, Document page, String... more) {
        var shown = Json.read(page.select("[name=shown]").val(), Draft.Shown.class);
        var request =
                web.post()
                        .uri(home(statistics) + "/pages")
                        .accept("application/json")
                        .param("page", shown.page())
                        .with(user(who.id().toString()))
                        .with(csrf());
        for (var one : more) {
            request = request.param(one, "true");
        }
        var answer = request.exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    State state() {
        return obligations.obligation(filler, statistics.id()).state();
    }

    String filed(String place) {
        return submissions.versions(filler, statistics.id()).getLast().answers().at(place);
    }
}
