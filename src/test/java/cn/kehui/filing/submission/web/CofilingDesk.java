package cn.kehui.filing.submission.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.filing.submission.Draft;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A bureau that leads a table, and a society of the same place that writes some rows of it. */
abstract class CofilingDesk extends TwoHandsDesk {
    /** The group of the form under 宣传报道情况. */
    static final String PUBLICITY = "media_outlets";

    Actor helper;

    @BeforeEach
    void aNeighbourThatHelps() {
        helper = world.person(world.laoshanAssociation, "钱宣", Role.FILLER);
    }

    static String cofiling(Obligation obligation) {
        return "/cofilings/" + obligation.id();
    }

    /** The lead gives rows to the society, with a press on its own page. */
    MvcTestResult gives(Obligation owed, String... parts) {
        var sent = sends(get(filler, home(owed)), Map.of());
        sent.put("cofiling-unit", world.laoshanAssociation.id().toString());
        sent.put("cofiling-word", "只填媒体的数");
        var request =
                web.post()
                        .uri(home(owed) + "/cofilings")
                        .accept("text/html")
                        .with(user(filler.id().toString()))
                        .with(csrf());
        sent.remove("cofiling-part");
        for (var one : sent.entrySet()) {
            request = request.param(one.getKey(), one.getValue());
        }
        return request.param("cofiling-part", parts).exchange();
    }

    void given(Obligation owed, String... parts) {
        assertThat(gives(owed, parts)).hasStatus(303);
    }

    /** What the helper's page sends, with some of it filled. */
    Map<String, String> helps(Obligation owed, Map<String, String> typed) {
        return sends(get(helper, cofiling(owed)), typed);
    }

    MvcTestResult helps(Obligation owed, String press, Map<String, String> typed) {
        var all = new HashMap<>(typed);
        all.put("press", press);
        return post(helper, cofiling(owed) + "/draft", helps(owed, all));
    }

    /** What stands in the draft, as its lead sees it. */
    String stands(Obligation owed, String place) {
        return get(filler, home(owed)).select("[name='" + place + "']").val();
    }

    MvcTestResult takesBack(Obligation owed) {
        var page = get(filler, home(owed));
        var button = page.selectFirst("#cofiling button[formaction$=/removal]");
        return post(filler, button.attr("formaction"), sends(page, Map.of()));
    }

    MvcTestResult files(Document page, Map<String, String> typed) {
        return post(filler, home(statistics) + "/submissions", sends(page, typed));
    }

    /** As the script of the helper's page sends one answer. */
    MvcTestResult keeps(Document page, Obligation owed, String place, String typed) {
        var shown = Json.read(page.select("[name=shown]").val(), Draft.Shown.class);
        return web.post()
                .uri(cofiling(owed) + "/answers")
                .accept("application/json")
                .param("place", place)
                .param("typed", typed)
                .param("page", shown.page())
                .param("base", shown.answers().at(place))
                .with(user(helper.id().toString()))
                .with(csrf())
                .exchange();
    }

    static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    /** Neither shown nor written, whatever is sent. */
    void closed(Actor who, String path, int status) {
        assertThat(ask(who, path)).as(who.name()).hasStatus(status);
        var sent = Map.of("place", "media_reports", "typed", "9", "media_reports", "9");
        assertThat(post(who, path + "/draft", sent)).as(who.name()).hasStatus(status);
        assertThat(script(who, path + "/answers", sent)).as(who.name()).hasStatus(status);
        assertThat(script(who, path + "/pages", Map.of("page", "ab")))
                .as(who.name())
                .hasStatus(status == 409 ? 200 : status);
        assertThat(
                        db.sql("select count(*) from draft_page where page = 'ab'")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    private MvcTestResult script(Actor who, String path, Map<String, String> sent) {
        var request = web.post().uri(path).accept("application/json");
        for (var one : sent.entrySet()) {
            request = request.param(one.getKey(), one.getValue());
        }
        return request.with(user(who.id().toString())).with(csrf()).exchange();
    }

    List<String> journal(String act) {
        return db.sql(
                        """
                        select person_name || coalesce((select string_agg(' ' || key || '=' || value, '' order by key)
                                                   from jsonb_each_text(detail::jsonb)), '')
                          from journal where act = :act order by seq
                        """)
                .param("act", act)
                .query(String.class)
                .list();
    }
}
