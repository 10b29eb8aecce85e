package cn.kehui.filing.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.State;
import cn.kehui.filing.review.Extension;
import cn.kehui.filing.review.Reviews;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Moments;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Until when something may come in is one day, on every page that says it: whatever its state,
 * whether there is a day for corrections, and whether its unit was granted a later one.
 */
class OneDayTest extends ReviewDesk {
    private static final String DUTYS = "2099年6月18日";
    private static final String CORRECTIONS = "2099年6月30日";
    private static final String GRANTED = "2099年7月10日";
    private static final List<String> DAYS = List.of(DUTYS, CORRECTIONS, GRANTED);

    @Autowired Reviews reviews;

    /**
     * @param says the day of each page; empty: no day
     */
    record Case(State state, boolean corrections, boolean granted, String says) {}

    static Stream<Case> cases() {
        return Stream.of(State.values())
                .flatMap(
                        state ->
                                Stream.of(
                                        new Case(state, false, false, said(state, false, false)),
                                        new Case(state, false, true, said(state, false, true)),
                                        new Case(state, true, false, said(state, true, false)),
                                        new Case(state, true, true, said(state, true, true))));
    }

    private static String said(State state, boolean corrections, boolean granted) {
        boolean sentBack = state == State.RETURNED || state == State.REVISING;
        if (sentBack && !corrections) {
            return "";
        }
        return granted ? GRANTED : sentBack ? CORRECTIONS : DUTYS;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isTheSameWhereverItIsSaid(Case one) {
        var desk = world.person(world.bureau, "张台", Role.REVIEWER, Role.FILLER);
        if (one.corrections()) {
            db.sql("update duty set correctable_until = timestamptz '2099-07-01 00:00+08'")
                    .update();
        }
        if (one.granted()) {
            assertThat(
                            reviews.extend(
                                    reviewer,
                                    statistics.id(),
                                    Instant.parse("2099-07-10T16:00:00Z"),
                                    "系统迁移"))
                    .isInstanceOf(Extension.Granted.class);
        }
        reach(one.state());

        assertThat(now().state()).isEqualTo(one.state());
        assertThat(Moments.last(now().end())).startsWith(one.says());
        assertThat(said(get(filler, "/obligations/" + now().id()).selectFirst("main")))
                .as("the filler's page")
                .isEqualTo(list(shown(one)));
        assertThat(said(get(reviewer, home(now())).selectFirst("main")))
                .as("the reviewer's page")
                .isEqualTo(list(shown(one)));
        if (Move.FILE.from(one.state()).isPresent()) {
            assertThat(said(get(filler, "/desk").selectFirst(".owed")))
                    .as("the filler's desk")
                    .isEqualTo(list(shown(one)));
            assertThat(beside(get(desk, "/desk").selectFirst("[aria-labelledby=unfiled]")))
                    .as("the reviewer's desk")
                    .isEqualTo(own(one));
            assertThat(beside(get(reviewer, "/reviews").selectFirst("main")))
                    .as("the list of reviews")
                    .isEqualTo(own(one));
        }
    }

    /** What was sent back without a date still shows the one that it had: 原定. */
    private static String shown(Case one) {
        boolean without = Move.FILE.from(one.state()).isPresent() && one.says().isEmpty();
        return !without ? one.says() : one.granted() ? GRANTED : DUTYS;
    }

    /** Beside a unit stands its own day; that of its duty stands above. */
    private static String own(Case one) {
        return one.says().equals(DUTYS) ? "" : one.says();
    }

    private static String beside(Element list) {
        return String.join("，", said(list.select("li:has(a:containsOwn(小崂山区科学技术局))").first()));
    }

    private static List<String> said(Element place) {
        return DAYS.stream().filter(place.text()::contains).toList();
    }

    private static List<String> list(String day) {
        return day.isEmpty() ? List.of() : List.of(day);
    }

    @Autowired Submissions filing;

    /** By the moves that people make. */
    private void reach(State state) {
        if (state == State.OPEN) {
            return;
        }
        if (state == State.RECALLED) {
            db.sql("update obligation set state = 'RECALLED' where campaign_id = 'small-2025'")
                    .update();
            return;
        }
        file(Map.of());
        switch (state) {
            case RETURNED ->
                    reviews.sendBack(
                            reviewer,
                            statistics.id(),
                            now().current(),
                            new Reviews.Reasons("请核对", Map.of()));
            case ACCEPTED, REVISION_ASKED, REVISING -> accepted(state, filler);
            case OPEN, FILED, RECALLED -> {}
        }
    }

    private void accepted(State state, Actor filler) {
        reviews.accept(reviewer, statistics.id(), now().current());
        if (state != State.ACCEPTED) {
            filing.askRevision(filler, statistics.id(), "数字有误");
        }
        if (state == State.REVISING) {
            reviews.grantRevision(reviewer, statistics.id(), now().current());
        }
    }
}
