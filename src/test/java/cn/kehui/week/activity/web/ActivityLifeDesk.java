package cn.kehui.week.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.ActivityStage;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An activity that goes its way through the pages. */
abstract class ActivityLifeDesk extends ActivityDesk {
    String home;

    @BeforeEach
    void one() {
        home = begun(filler, "海洋科普");
    }

    ActivityStage stage() {
        return activity(filler, home).stage();
    }

    void submit() {
        submit(Map.of());
    }

    void submit(Map<String, String> other) {
        var typed = whole();
        typed.putAll(other);
        assertThat(post(filler, home + "/submission", sends(get(filler, home), typed)))
                .hasStatus(303);
    }

    MvcTestResult move(Actor who, String move) {
        return post(who, home + "/moves/" + move, Map.of());
    }

    MvcTestResult approve() {
        return review(passed());
    }

    MvcTestResult review(Map<String, String> said) {
        return post(reviewer, home + "/review", with(get(reviewer, home), said));
    }

    static Map<String, String> with(Document page, Map<String, String> said) {
        var sent = new LinkedHashMap<>(said);
        sent.put("version", page.select("[name=version]").val());
        return sent;
    }

    static Map<String, String> passed() {
        return Map.of(
                "check.content",
                "yes",
                "check.secrecy",
                "yes",
                "check.safety",
                "yes",
                "check.safety.words",
                "方案齐全",
                "press",
                "approve");
    }
}
