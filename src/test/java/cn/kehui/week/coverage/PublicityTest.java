package cn.kehui.week.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.world.SmallWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The two publicity figures, and what is one in them. */
@KehuiTest
class PublicityTest {
    private static final CampaignId SMALL = CampaignId.of("small-2025");

    @Autowired ApplicationContext context;
    @Autowired PressReports coverage;
    @Autowired Publicity publicity;

    private Actor filler;
    private Actor street;
    private Actor reviewer;
    private Actor neighbour;

    @BeforeEach
    void begin() {
        var world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        street = world.person(world.street, "街文", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
        neighbour = world.person(world.shinan, "邻居", Role.FILLER, Role.REVIEWER);
    }

    @Test
    void anOutletAndAReportThatTwoUnitsNameCountOnceUpward() {
        saved(filler, typed("青岛日报", "市", "启动", "https://a.cn/1"));
        saved(street, typed("《青岛日报》", "市", "启动了", "https://www.a.cn/1#x"));
        saved(street, typed("半岛都市报", "市", "讲座", "https://b.cn/1"));
        saved(neighbour, typed("青岛日报", "市", "别的", "https://a.cn/9"));

        assertThat(publicity.figures(SMALL, street.scope()))
                .isEqualTo(new PublicityFigures(2, 2, 0, 0));
        assertThat(publicity.figures(SMALL, filler.scope()))
                .isEqualTo(new PublicityFigures(2, 2, 0, 0));
        assertThat(publicity.figures(SMALL, reviewer.scope()))
                .isEqualTo(new PublicityFigures(2, 3, 0, 0));
    }

    @Test
    void theSameStoryAtTwoLinksIsCountedTwiceUntilSomebodySaysOtherwise() {
        saved(filler, typed("青岛日报", "市", "科技周启动", "https://a.cn/1"));
        saved(filler, typed("青岛日报", "市", "视频｜科技周启动", "https://a.cn/2"));
        assertThat(publicity.figures(SMALL, filler.scope()))
                .isEqualTo(new PublicityFigures(1, 2, 0, 1));
        var pair = publicity.open(filler, SMALL, 9).getFirst().pair();
        assertThat(pair).isEqualTo(new AlikePair(AlikePair.Kind.REPORT, "a.cn/1", "a.cn/2"));

        decide(filler, pair, true, null);

        assertThat(publicity.figures(SMALL, filler.scope()))
                .isEqualTo(new PublicityFigures(1, 1, 0, 0));
        assertThat(publicity.figures(SMALL, reviewer.scope()))
                .isEqualTo(new PublicityFigures(1, 1, 0, 0));
    }

    @Test
    void alikeOutletsAreOneOnlyWhereAPersonSaysSo() {
        saved(filler, typed("青岛日报", "市", "启动", "https://a.cn/1"));
        saved(filler, typed("青岛日报社", "市", "讲座", "https://a.cn/2"));
        saved(street, typed("青岛日报客户端", "市", "展览", "https://a.cn/3"));
        assertThat(publicity.figures(SMALL, filler.scope()).outlets()).isEqualTo(3);
        assertThat(publicity.figures(SMALL, filler.scope()).open()).isEqualTo(3);

        decide(filler, outlets("青岛日报", "青岛日报社"), true, null);
        decide(filler, outlets("青岛日报", "青岛日报客户端"), true, null);

        assertThat(publicity.figures(SMALL, filler.scope()))
                .as("the third pair follows")
                .isEqualTo(new PublicityFigures(1, 3, 0, 0));
        assertThat(publicity.figures(SMALL, street.scope()).outlets()).isEqualTo(1);
    }

    @Test
    void whoIsHigherUpHasTheLastWordAndOthersAreNotTouched() {
        saved(filler, typed("青岛日报", "市", "启动", "https://a.cn/1"));
        saved(filler, typed("青岛日报社", "市", "讲座", "https://a.cn/2"));
        var pair = outlets("青岛日报", "青岛日报社");
        decide(filler, pair, true, null);

        decide(reviewer, pair, false, null);

        assertThat(publicity.figures(SMALL, reviewer.scope()).outlets()).isEqualTo(2);
        assertThat(publicity.figures(SMALL, filler.scope()).outlets()).isEqualTo(1);
        assertThatThrownBy(() -> decide(neighbour, pair, true, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void twoWhoSayOtherwiseAtOnceAreTold() {
        saved(filler, typed("青岛日报", "市", "启动", "https://a.cn/1"));
        saved(filler, typed("青岛日报社", "市", "讲座", "https://a.cn/2"));
        var pair = outlets("青岛日报", "青岛日报社");
        decide(filler, pair, true, null);

        assertThat(publicity.decide(filler, SMALL, pair, new Publicity.Said(false, null)))
                .isEqualTo(new Publicity.Deciding.OtherwiseBefore(true));
        assertThat(publicity.figures(SMALL, filler.scope()).outlets()).isEqualTo(1);

        decide(filler, pair, false, true);
        assertThat(publicity.figures(SMALL, filler.scope()).outlets()).isEqualTo(2);
    }

    private static AlikePair outlets(String one, String other) {
        return AlikePair.of(AlikePair.Kind.OUTLET, one, other);
    }

    private void decide(Actor who, AlikePair pair, boolean alike, Boolean seen) {
        assertThat(publicity.decide(who, SMALL, pair, new Publicity.Said(alike, seen)))
                .isEqualTo(new Publicity.Deciding.Decided());
    }

    private static CoverageTyped typed(String outlet, String level, String title, String link) {
        return new CoverageTyped(outlet, level, title, link, "", "", "");
    }

    private CoverageId saved(Actor who, CoverageTyped typed) {
        if (!(coverage.log(who, SMALL, typed, null) instanceof CoverageSaving.Saved(var id))) {
            throw new AssertionError("it is whole");
        }
        return id;
    }
}
