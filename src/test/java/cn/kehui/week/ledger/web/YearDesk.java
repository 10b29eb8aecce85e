package cn.kehui.week.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.ledger.CountGrade;
import cn.kehui.week.ledger.CountTyped;
import cn.kehui.week.ledger.Counted;
import cn.kehui.week.ledger.Counting;
import cn.kehui.week.ledger.Ledgers;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who looks at a year, and what was held in it. */
abstract class YearDesk extends CountDesk {
    static final String YEAR = "/years/2025/figures";

    @Autowired Ledgers ledgers;

    ActivityId held(Actor who, String title, String form) {
        return holding.held(who, Map.of("title", title, "kind", form, "funds_city", "1.5"));
    }

    void counted(Actor who, ActivityId id, Counted what, String quantity) {
        var typed =
                new CountTyped(
                        UUID.randomUUID(),
                        what,
                        quantity,
                        what.online() ? CountGrade.PLATFORM : CountGrade.CLICKER,
                        "",
                        what.online() ? "抖音" : "",
                        null,
                        "");
        assertThat(ledgers.enter(who, id, typed)).isInstanceOf(Counting.Entered.class);
    }

    String line(Actor who, String path, String label) {
        return get(who, path).select(".told-facts > div").eachText().stream()
                .filter(one -> one.startsWith(label + " "))
                .findFirst()
                .orElse("");
    }

    String line(String label) {
        return line(reviewer, YEAR, label);
    }
}
