package cn.kehui.filing.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands above the questions of a form. */
class FillHeadTest extends FillingDesk {

    /** Who has a filled form already is told so before the first question. */
    @Test
    void aFormThatIsFilledAlreadyIsAskedForAtTheTop() {
        var page = get(filler, home(statistics));
        assertThat(page.select("details.mailed summary").text()).isEqualTo("我已经填好了一份 Word 或 Excel");
        assertThat(page.select("details.mailed ~ form#fill")).hasSize(1);
    }

    /** Sent back without a date of its own, it still says which it had. */
    @Test
    void whatIsSentBackStillShowsItsDeadline() {
        post(
                filler,
                home(statistics) + "/submissions",
                sends(get(filler, home(statistics)), figures()));
        reviews.sendBack(
                reviewer,
                statistics.id(),
                obligations.obligation(filler, statistics.id()).current(),
                new cn.kehui.filing.review.Reviews.Reasons("两处不符", Map.of()));
        assertThat(get(filler, home(statistics)).select(".facts").text())
                .contains("请尽快改好再报", "原定 2099年6月18日（星期四） 24:00");
        assertThat(get(filler, "/desk").select(".back .when-due").text()).contains("原定 2099年6月18日");
    }
}
