package cn.kehui.notice.writing.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.notice.facts.web.Publisher;
import cn.kehui.world.Qingdao2025;
import java.util.ArrayList;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two tabs write one official document: nobody's words are gone, and each is told. */
@KehuiTest
class LetterTurnsTest {
    @Autowired MockMvcTester web;
    @Autowired Qingdao2025 world;

    private Publisher desk;
    private String letter;

    @BeforeEach
    void aNotice() {
        desk = new Publisher(web, world.issuer(Qingdao2025.CITY_SCIENCE));
        letter = Publisher.led(desk.take(Publisher.AUTUMN)) + "/letter";
    }

    private MvcTestResult keeps(Document page, String remark) {
        return presses(page, "form.card [name]", letter, Map.of("remark", remark));
    }

    private MvcTestResult presses(
            Document page, String fields, String action, Map<String, String> typed) {
        var sent = new ArrayList<String>();
        for (var field : page.select(fields)) {
            var name = field.attr("name");
            if (!name.equals("_csrf")) {
                sent.add(name);
                var shown = field.tagName().equals("textarea") ? field.wholeText() : field.val();
                sent.add(typed.getOrDefault(name, shown));
            }
        }
        return desk.post(action, sent.toArray(String[]::new));
    }

    private MvcTestResult earlier(Document page) {
        var form = "form[action$=/letter/earlier] [name]";
        return presses(page, form, letter + "/earlier", Map.of());
    }

    private String remark() {
        return desk.get(letter).select("#remark").val();
    }

    @Test
    void theSlowerOfTwoTabsIsAskedAndKeepsItsWords() {
        var mine = desk.get(letter);
        var hers = desk.get(letter);
        assertThat(keeps(hers, "此件公开")).hasStatus(303);

        var asked = keeps(mine, "此件不公开");

        assertThat(asked).hasStatus(409);
        assertThat(remark()).isEqualTo("此件公开");
        var page = Jsoup.parse(text(asked));
        assertThat(page.select("[role=alert]").text()).contains("还没有保存", "取回上一份");
        assertThat(page.select("#remark").val()).isEqualTo("此件不公开");

        assertThat(keeps(page, "此件不公开")).hasStatus(303);
        assertThat(remark()).isEqualTo("此件不公开");
        assertThat(earlier(desk.get(letter))).hasStatus(303);
        assertThat(remark()).isEqualTo("此件公开");
        assertThat(earlier(desk.get(letter))).hasStatus(303);
        assertThat(remark()).isEqualTo("此件不公开");
    }

    @Test
    void whatIsComposedAnewLeavesWhatWasWrittenToBeTakenBack() {
        assertThat(keeps(desk.get(letter), "手写的附注")).hasStatus(303);

        var form = "form[action$=/letter/composition] [name]";
        var stale = desk.get(letter);
        assertThat(presses(stale, form, letter + "/composition", Map.of())).hasStatus(303);
        assertThat(remark()).isNotEqualTo("手写的附注");
        assertThat(presses(stale, form, letter + "/composition", Map.of())).hasStatus(409);

        assertThat(earlier(desk.get(letter))).hasStatus(303);
        assertThat(remark()).isEqualTo("手写的附注");
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
