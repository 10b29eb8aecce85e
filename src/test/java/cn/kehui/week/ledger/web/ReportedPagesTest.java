package cn.kehui.week.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.account.Role;
import cn.kehui.week.ledger.HeldOnce;
import cn.kehui.world.SmallWorld;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Of how many units a figure is, and which have not told it. */
class ReportedPagesTest extends CountDesk {
    private static final String ALL = "/campaigns/small-2025/figures";
    private static final String CITY = ALL + "/FUNDS_CITY/units";

    private void owed() {
        for (var unit : List.of(world.laoshan, world.shinan)) {
            world.owes(SmallWorld.STATISTICS, unit, world.bureau);
        }
        world.owes(SmallWorld.STATISTICS, world.laoshanAssociation, world.association);
    }

    private List<String> units(String page) {
        return get(reviewer, page).select(".told-facts > div").eachText();
    }

    @Test
    void saysOfHowManyUnitsAFigureIsAndWhichHaveNotToldIt() {
        assertThat(get(reviewer, ALL).select(".told-facts a[href$=/units]")).isEmpty();
        owed();
        var other = world.person(world.shinan, "邻填", Role.FILLER);
        holding.held(other, Map.of("title", "没有花钱", "funds_city", "0", "venues_open", "无"));

        var line = get(reviewer, ALL).select("a[href$=" + CITY + "]");
        assertThat(line.text()).isEqualTo("3 个要报的单位，1 个写了");
        assertThat(units(CITY))
                .containsExactly(
                        "小市南区科学技术局 写的是 0 或“无”",
                        "小崂山区科学技术局 有已举办的活动，这一项空着",
                        "小崂山区科学技术协会 —，还没有已举办的活动");
        assertThat(units(ALL + "/VENUES_OPEN/units")).contains("小市南区科学技术局 写的是 0 或“无”");
        assertThat(units(ALL + "/EVENTS/units")).contains("小崂山区科学技术局 写了");
    }

    /** 无 says the same of money as of places: that there was none. */
    @Test
    void noneOfMoneyIsAZeroThatWasTold() {
        owed();
        var other = world.person(world.shinan, "邻填", Role.FILLER);
        holding.held(other, Map.of("title", "没有花钱", "funds_city", "无", "funds_county", "—"));

        assertThat(get(reviewer, ALL).select("a[href$=" + CITY + "]").text())
                .isEqualTo("3 个要报的单位，1 个写了");
        assertThat(units(CITY)).contains("小市南区科学技术局 写的是 0 或“无”");
        assertThat(units(ALL + "/FUNDS_COUNTY/units")).contains("小市南区科学技术局 有已举办的活动，这一项空着");
    }

    @Test
    void whatAUnitBelowSaysCountsForTheOneThatOwes() {
        owed();
        var street = world.person(world.street, "街填", Role.FILLER);
        new HeldOnce(context, world.person(world.laoshan, "区审", Role.REVIEWER))
                .held(street, Map.of("title", "街道的", "funds_city", "2"));

        assertThat(units(CITY)).contains("小崂山区科学技术局 写了");
        assertThat(get(reviewer, ALL).select("a[href$=" + CITY + "]").text())
                .isEqualTo("3 个要报的单位，1 个写了");
        var one = "?unit=" + world.laoshan.id();
        assertThat(units(CITY + one)).containsExactly("小崂山区科学技术局 写了");
        assertThat(get(reviewer, ALL + one).select(".told-facts a[href*=/units]"))
                .as("of one unit by itself there is nothing to say")
                .isEmpty();
        assertThat(ask(neighbour, CITY + one)).hasStatus(404);
        assertThat(ask(reviewer, ALL + "/MEDIA_REPORTS/units")).hasStatus(404);
    }
}
