package cn.kehui.filing.submission.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One answer kept as it is typed. */
class AnswersApiTest extends FillingDesk {

    @Test
    void keepsOneAnswerAndSaysHowItIsRead() {
        var said = keep("public_on_site", "约500");
        assertThat(said)
                .contains(
                        "\"understood\":\"读作 500 人次\"",
                        "\"mark\":\"核\"",
                        "\"plain\":[{\"words\":\"500\",\"take\":\"就按 500 人次 报\"}]")
                .as("how it is meant is asked, not why it is so")
                .contains("\"asked\":false");
        assertThat(get(filler, home(statistics)).getElementById("public_on_site").val())
                .isEqualTo("约500");
        assertThat(keep("funds_city", "2000")).contains("20,000,000 元", "\"asked\":true");
        assertThat(keep("why.funds_city", "专项经费")).contains("kept");
        assertThat(get(filler, home(statistics)).select("[name=why.funds_city]").text())
                .isEqualTo("专项经费");
    }

    @Test
    void refusesWhatTheFormDoesNotAskAndWhatIsFiled() {
        assertThat(answer("rows[999999].x", "1")).hasStatus(404);
        assertThat(answer("salary", "1")).hasStatus(404);
        post(
                filler,
                home(statistics) + "/submissions",
                sends(get(filler, home(statistics)), figures()));
        var late = answer("events_held", "9");
        assertThat(late).hasStatus(409);
        assertThat(new String(late.getResponse().getContentAsByteArray(), UTF_8)).contains("已报送");
    }

    private String keep(String place, String typed) {
        var answer = answer(place, typed);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    private MvcTestResult answer(String place, String typed) {
        return answer(filler, place, typed);
    }
}
