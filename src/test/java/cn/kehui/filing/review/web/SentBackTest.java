package cn.kehui.filing.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.State;
import cn.kehui.filing.review.Reviews;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 退回直达: what was sent back comes back with what became of each remark. */
class SentBackTest extends ReviewDesk {
    @Autowired Reviews reviews;

    @BeforeEach
    void twoRemarks() {
        file(Map.of());
        reviews.sendBack(
                reviewer,
                statistics.id(),
                now().current(),
                new Reviews.Reasons(
                        "", Map.of("public_on_site", "与报道的 3000 人不符", "media_reports", "含不含转发")));
    }

    @Test
    void theFormSaysHowManyAreDealtWith() {
        assertThat(page().select(".returned .dealt").text()).isEqualTo("退回意见 2 条，改了 0 条");
        drafts.type(filler, statistics.id(), Map.of("public_on_site", "3000"));
        var page = page();
        assertThat(page.select(".returned .dealt").text()).isEqualTo("退回意见 2 条，改了 1 条");
        assertThat(page.select("#remark-public_on_site .tag").text()).isEqualTo("已改");
        assertThat(page.select("#remark-media_reports .tag").text()).isEqualTo("还没有改");
    }

    @Test
    void aRemarkLeftOpenAsksWhenItIsFiledAgain() {
        var answer = press(Map.of("public_on_site", "3000"));
        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select(".summary li").text())
                .contains("退回意见（", "退回时写的“含不含转发”，这里还没有改。");
        assertThat(page(answer).select(".summary a").attr("href"))
                .isEqualTo("#remark-media_reports");
        assertThat(now().state()).isEqualTo(State.RETURNED);

        assertThat(press(Map.of("why.remark:media_reports", "不含转发，原数无误"))).hasStatus(303);

        assertThat(now().state()).isEqualTo(State.FILED);
        var page = get(reviewer, home(statistics));
        assertThat(page.select(".answered h2").text()).isEqualTo("退回意见 2 条，改了 1 条");
        assertThat(page.select(".answered .left-open").text()).contains("含不含转发", "填报人说明：不含转发，原数无误");
        assertThat(page.select(".answered .dealt-with").text()).contains("与报道的 3000 人不符");
    }

    /** Sent back once more with the same words, the reason of the first time is none. */
    @Test
    void anotherTimeIsAnotherQuestion() {
        press(Map.of("public_on_site", "3000", "why.remark:media_reports", "不含转发"));
        reviews.sendBack(
                reviewer,
                statistics.id(),
                now().current(),
                new Reviews.Reasons("", Map.of("media_reports", "含不含转发")));
        assertThat(press(Map.of("why.remark:media_reports", "不含转发"))).hasStatus(303);
        reviews.sendBack(
                reviewer, statistics.id(), now().current(), new Reviews.Reasons("请逐项核对", Map.of()));
        assertThat(press(Map.of())).hasStatus(422);
        assertThat(press(Map.of("media_reports", "7"))).hasStatus(303);
        assertThat(get(reviewer, home(statistics)).select(".answered .dealt-with").text())
                .isEqualTo("已改 全表：请逐项核对");
    }

    private Document page() {
        return get(filler, "/obligations/" + statistics.id());
    }

    private MvcTestResult press(Map<String, String> typed) {
        var sent = new HashMap<String, String>();
        page().select("#fill [name]:not(button)")
                .forEach(
                        input ->
                                sent.put(
                                        input.attr("name"),
                                        input.tagName().equals("textarea")
                                                ? input.wholeText()
                                                : input.val()));
        sent.putAll(typed);
        return post(filler, "/obligations/" + statistics.id() + "/submissions", sent);
    }
}
