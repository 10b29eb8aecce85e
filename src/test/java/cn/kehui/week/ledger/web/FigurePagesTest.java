package cn.kehui.week.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.account.Role;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivitySteps;
import cn.kehui.week.ledger.CountGrade;
import cn.kehui.week.ledger.CountTyped;
import cn.kehui.week.ledger.Counted;
import cn.kehui.week.ledger.Counting;
import cn.kehui.week.ledger.Ledgers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What activities add up to, and what is behind it, as people open it. */
class FigurePagesTest extends CountDesk {
    private static final String ALL = "/campaigns/small-2025/figures";

    @Autowired Ledgers ledgers;
    @Autowired Activities activities;
    @Autowired ActivitySteps steps;

    private void counted(String quantity, CountGrade grade) {
        var id = holding.held(filler, Map.of("title", "海洋" + quantity, "funds_city", "1.5"));
        var typed =
                new CountTyped(
                        UUID.randomUUID(), Counted.ON_SITE, quantity, grade, "", "", null, "");
        assertThat(ledgers.enter(filler, id, typed)).isInstanceOf(Counting.Entered.class);
    }

    private String line(String label) {
        return get(reviewer, ALL).select(".told-facts > div").eachText().stream()
                .filter(one -> one.startsWith(label + " "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachFigureOpensIntoTheRecordsBehindIt() {
        counted("300", CountGrade.CLICKER);
        counted("100", CountGrade.ESTIMATE);

        assertThat(get(reviewer, ALL).select(".told-facts > div")).hasSize(19);
        // one more was held, of which nobody said anything
        assertThat(line("活动开展次数")).isEqualTo("活动开展次数 3 项 3 项活动");
        assertThat(line("线下群众人次")).isEqualTo("线下群众人次 400 人次 2 项活动登记，其中实计 75%");
        assertThat(line("线上群众人次")).isEqualTo("线上群众人次 — 没有人写，不是 0");
        assertThat(line("市级财政")).isEqualTo("市级财政 3 万元 2 项活动");
        assertThat(line("参与媒体数量")).isEqualTo("参与媒体数量 — 还没有登记宣传报道，不是 0");
        assertThat(line("开放的大学")).isEqualTo("开放的大学 — 没有人写，不是 0");

        var behind = get(reviewer, ALL + "/PUBLIC_ON_SITE");
        assertThat(behind.select(".sheet > p > b").text()).isEqualTo("400 人次，2 项活动登记，其中实计 75%");
        assertThat(behind.select(".state-card h2").eachText()).containsExactly("海洋300", "海洋100");
        assertThat(behind.select(".state-card h2 a").first().attr("href")).endsWith("/counts");
        assertThat(behind.select(".state-card small").eachText()).contains("其中实计 0%");
    }

    @Test
    void whatTwoOpenedIsCountedOnceAndSaysWhoNamedIt() {
        var other = world.person(world.shinan, "邻填", Role.FILLER);
        holding.held(filler, Map.of("title", "看海", "venues_open", "青岛海洋馆、贝壳博物馆"));
        holding.held(other, Map.of("title", "看鱼", "venues_open", "“青岛海洋馆”；水族馆"));
        holding.held(other, Map.of("title", "不开放", "universities_open", "无"));

        assertThat(line("开放的科普场馆")).isEqualTo("开放的科普场馆 3 处 2 项活动写了，同一处只算一次");
        assertThat(line("开放的大学")).isEqualTo("开放的大学 0 处 1 项活动写了，同一处只算一次");
        assertThat(line("开放的科研机构")).isEqualTo("开放的科研机构 — 没有人写，不是 0");
        assertThat(get(filler, ALL + "?unit=" + filler.unitId()).select("main").text())
                .contains("2 处 1 项活动写了");

        var behind = get(reviewer, ALL + "/VENUES_OPEN");
        assertThat(behind.select(".state-card h2").eachText()).containsExactly("看海", "看鱼");
        assertThat(behind.select(".state-card").eachText())
                .anyMatch(one -> one.contains("贝壳博物馆、青岛海洋馆"))
                .anyMatch(one -> one.contains("算入 1 处，其余别的活动已经写了"));
    }

    @Test
    void oneCodeIsOnePlaceUnderTwoNames() {
        var other = world.person(world.shinan, "邻填", Role.FILLER);
        holding.held(filler, Map.of("venues_open", "青岛海洋馆 91350100M000100Y43"));
        holding.held(other, Map.of("venues_open", "青岛海洋科普馆（91350100M000100Y43）"));
        holding.held(other, Map.of("venues_open", "青岛海洋馆"));

        assertThat(line("开放的科普场馆")).startsWith("开放的科普场馆 1 处 3 项活动写了");
    }

    @Test
    void namesThatLookLikeOneAreShownSideBySideUntilAPersonWritesOne() {
        var other = world.person(world.shinan, "邻填", Role.FILLER);
        holding.held(filler, Map.of("venues_open", "海洋馆、贝壳博物馆"));
        var second = holding.held(other, Map.of("venues_open", "青岛海洋馆"));

        var pairs = get(reviewer, ALL + "/VENUES_OPEN").select("[aria-labelledby=alike] li");
        assertThat(pairs.eachText()).hasSize(1);
        assertThat(pairs.text()).contains("海洋馆 小崂山区", "青岛海洋馆 小市南区");
        assertThat(line("开放的科普场馆")).startsWith("开放的科普场馆 3 处");

        long version = activities.activity(other, second).edited().version();
        steps.complete(other, second, version, Map.of("venues_open", "海洋馆"));

        assertThat(get(reviewer, ALL + "/VENUES_OPEN").select("[aria-labelledby=alike]")).isEmpty();
        assertThat(line("开放的科普场馆")).startsWith("开放的科普场馆 2 处");
    }

    @Test
    void aUnitIsLookedAtByItselfByWhoMaySeeIt() {
        counted("300", CountGrade.CLICKER);
        var below = get(reviewer, ALL).select(".helpers a").first().attr("href");

        var page = get(reviewer, below);
        assertThat(page.select("main").text()).contains("小市南区科学技术局及下级", "还没有已举办的活动");

        var own = ALL + "?unit=" + filler.unitId();
        assertThat(get(filler, own).select("main").text()).contains("300 人次");
        assertThat(ask(neighbour, own)).hasStatus(404);
        assertThat(ask(neighbour, ALL + "/PUBLIC_ON_SITE?unit=" + filler.unitId())).hasStatus(404);
        assertThat(get(neighbour, ALL + "/PUBLIC_ON_SITE").text()).doesNotContain("海洋300");
    }

    @Test
    void whatIsNoFigureIsNotThere() {
        assertThat(ask(filler, ALL + "/TITLE")).hasStatus(404);
        assertThat(ask(filler, ALL + "/nothing")).hasStatus(404);
        assertThat(ask(filler, ALL + "?unit=nobody")).hasStatus(404);
    }

    @Test
    void whoSeesTheCampaignWholeSeesAllLines() {
        counted("300", CountGrade.CLICKER);
        var other = world.person(world.association, "协看", Role.VIEWER);

        assertThat(get(other, ALL).select("main").text()).contains("300 人次");
        assertThat(get(other, ALL + "?unit=" + filler.unitId()).select("main").text())
                .contains("300 人次");
    }
}
