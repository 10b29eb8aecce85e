package cn.kehui.filing.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.State;
import cn.kehui.filing.review.Reviews;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 不同意修订: with a reason, or told where to write it. */
class RefusalPagesTest extends ReviewDesk {
    @Autowired Reviews reviews;

    @BeforeEach
    void aRevisionIsAsked() {
        file(Map.of());
        reviews.accept(reviewer, statistics.id(), now().current());
        submissions.askRevision(filler, statistics.id(), "漏计一场");
    }

    @Test
    void refusingWithoutAReasonSaysWhereToWriteIt() {
        var answer = press(Map.of("answer", "refuse", "why", " "));
        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("[role=alert]").text())
                .contains("没有写不同意的原因", "再按“不同意”")
                .doesNotContain("退回");
        assertThat(now().state()).isEqualTo(State.REVISION_ASKED);
    }

    @Test
    void refusingWithAReasonLeavesItAccepted() {
        assertThat(press(Map.of("answer", "refuse", "why", "已报出"))).hasStatus(303);
        assertThat(now().state()).isEqualTo(State.ACCEPTED);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult press(
            Map<String, String> typed) {
        var sent = new java.util.HashMap<>(typed);
        sent.put("shown", String.valueOf(now().current()));
        return post(reviewer, home(statistics) + "/revision", sent);
    }
}
