package cn.kehui.filing.submission.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.filing.submission.Draft;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A unit that writes some rows of another's table reaches nothing but these. */
class CofilingAttackTest extends CofilingDesk {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    /** Every route of the table that is the lead's, as the product itself lists them. */
    @Test
    void noRouteOfTheLeadsTableIsOpenToTheHelper() {
        given(statistics, PUBLICITY);
        var open = new TreeMap<String, Integer>();
        int asked = 0;
        for (var mapping : mappings.getHandlerMethods().keySet()) {
            for (var pattern : mapping.getPatternValues()) {
                if (pattern.startsWith("/obligations/{")) {
                    for (var method : mapping.getMethodsCondition().getMethods()) {
                        int status = asks(helper, method.asHttpMethod(), path(pattern, statistics));
                        asked++;
                        if (status != 404) {
                            open.put(method + " " + pattern, status);
                        }
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(20);
        assertThat(open).isEmpty();
    }

    private static String path(String pattern, Obligation owed) {
        return pattern.replaceFirst("\\{[^}]*}", owed.id().toString())
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    private int asks(Actor who, HttpMethod method, String path) {
        var shown =
                new Draft.Shown(
                        "ab",
                        new cn.kehui.sheet.form.Answers("", Map.of(), List.of()),
                        Map.of(),
                        List.of(),
                        Map.of());
        var parts = new HashMap<String, String>();
        for (var name :
                "under demand page press reason nature why note sha256 place typed a b until of number"
                        .split(" ")) {
            parts.put(name, name.equals("page") ? "ab" : name.equals("nature") ? "NIL" : "1");
        }
        var request = web.method(method).uri(path).accept("text/html", "application/json");
        for (var part : parts.entrySet()) {
            request = request.param(part.getKey(), part.getValue());
        }
        if (method == HttpMethod.POST) {
            request = request.with(csrf()).param("shown", Json.write(shown));
        }
        var answer = request.with(user(who.id().toString())).exchange();
        if (answer.getResponse().getStatus() == 415 || answer.getResponse().getStatus() == 400) {
            return send(who, path, "a.pdf", "%PDF-1.7\n".getBytes(UTF_8), parts)
                    .getResponse()
                    .getStatus();
        }
        return answer.getResponse().getStatus();
    }

    @Test
    void onlyItsOwnRowsAreWritten() {
        given(statistics, PUBLICITY);
        type(filler, statistics, Map.of("events_held", "12"));
        var page = get(helper, cofiling(statistics));
        var sent = sends(page, Map.of("media_reports", "31", "events_held", "999"));
        sent.put("venues_open.names", "假馆");
        sent.put("why.events_held", "没有原因");
        sent.put("rows[0].name", "多出来的");
        sent.put("choice.0.events_held", "999");
        for (var press :
                List.of(
                        "save",
                        "choose-0-events_held",
                        "add",
                        "without-0",
                        "offer-0-events_held")) {
            sent.put("press", press);
            assertThat(post(helper, cofiling(statistics) + "/draft", sent)).hasStatus(303);
        }
        // a page that pretends to have read what stands there
        var shown = Json.read(page.select("[name=shown]").val(), Draft.Shown.class);
        sent.put(
                "shown",
                Json.write(
                        new Draft.Shown(
                                shown.page(),
                                shown.answers().with("events_held", "12"),
                                Map.of("events_held", ""),
                                List.of("r1"),
                                Map.of())));
        sent.put("press", "save");
        assertThat(post(helper, cofiling(statistics) + "/draft", sent)).hasStatus(303);
        sent.remove("shown");
        assertThat(post(helper, cofiling(statistics) + "/draft", sent)).hasStatus(303);

        var lead = get(filler, home(statistics));
        assertThat(lead.getElementById("media_reports").val()).isEqualTo("31");
        assertThat(lead.getElementById("events_held").val()).isEqualTo("12");
        assertThat(lead.select("[name='venues_open.names']").text()).isEmpty();
        assertThat(lead.select(".choices")).isEmpty();
        assertThat(db.sql("select reasons::text from draft").query(String.class).single())
                .isEqualTo("{}");
    }

    @Test
    void anAnswerAtAnotherRowIsNotFound() {
        given(statistics, PUBLICITY);
        var page = get(helper, cofiling(statistics));

        assertThat(keeps(page, statistics, "media_reports", "31")).hasStatusOk();
        for (var place :
                List.of(
                        "events_held",
                        "venues_open.names",
                        "why.events_held",
                        "rows[0].name",
                        "unit",
                        "")) {
            assertThat(keeps(page, statistics, place, "999")).as(place).hasStatus(404);
        }
        assertThat(stands(statistics, "media_reports")).isEqualTo("31");
        assertThat(stands(statistics, "events_held")).isEmpty();
    }

    @Test
    void aRowOfOthersIsNotWrittenUnderAForgedNumberOrKey() {
        rows("一", "二");
        given(recommendation, "row+");
        var page = get(helper, cofiling(recommendation));
        var shown = Json.read(page.select("[name=shown]").val(), Draft.Shown.class);
        var theirs = shown.rows().getFirst();
        for (var rows :
                List.of(
                        List.of(theirs, theirs, theirs),
                        List.of("", "", ""),
                        List.<String>of(),
                        List.of("x", theirs, "nobody"))) {
            var sent = sends(page, activity(0, "偷改"));
            sent.putAll(activity(1, "偷改"));
            sent.put(
                    "shown",
                    Json.write(
                            new Draft.Shown(
                                    shown.page(), shown.answers(), Map.of(), rows, Map.of())));
            assertThat(post(helper, cofiling(recommendation) + "/draft", sent)).hasStatus(303);
        }
        assertThat(names()).containsExactly("一", "二", "");
    }

    /** Contacts and texts of others are neither printed nor sent along hidden. */
    @Test
    void whatItNeedNotSeeNeverLeavesTheServer() {
        rows("一", "二");
        given(recommendation, "row+");
        type(filler, statistics, Map.of("in_kind", "赠书三百册", "events_held", "12"));
        given(statistics, PUBLICITY);

        var table = text(ask(helper, cofiling(recommendation)));
        assertThat(table)
                .contains("一", "二")
                .doesNotContain("85910000", "李文 8591", "简介，", "5月24日，科技馆");
        assertThat(text(ask(helper, cofiling(statistics)))).contains("12").doesNotContain("赠书");
        var after =
                post(
                        helper,
                        cofiling(recommendation) + "/draft",
                        helps(recommendation, Map.of("press", "done")));
        assertThat(after).hasStatus(422);
        assertThat(text(after)).doesNotContain("85910000", "5月24日，科技馆");
    }
}
