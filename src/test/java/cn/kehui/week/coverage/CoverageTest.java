package cn.kehui.week.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.week.activity.Activities;
import cn.kehui.world.SmallWorld;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@KehuiTest
class CoverageTest {
    private static final CampaignId SMALL = CampaignId.of("small-2025");

    @Autowired ApplicationContext context;
    @Autowired PressReports coverage;
    @Autowired Clippings clippings;
    @Autowired Publicity publicity;
    @Autowired JdbcClient db;

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
    void aLinkAndATitleAreEnoughWhereTheOutletWasLoggedBefore() {
        saved(filler, typed("青岛日报", "市", "启动", "https://www.qdnews.com/1"));

        var id = saved(filler, typed("", "", "讲座", "https://qdnews.com/2"));

        assertThat(coverage.report(reviewer, id).words())
                .isEqualTo(
                        new PressReport.Words(
                                "青岛日报",
                                OutletLevel.CITY,
                                "讲座",
                                "https://qdnews.com/2",
                                null,
                                true));
    }

    @Test
    void twoPressesLogOneReport() {
        var typed = typed("青岛日报", "市", "启动", "https://a.cn/1");
        saved(filler, typed);

        assertThat(coverage.log(filler, SMALL, typed, null))
                .isInstanceOf(CoverageSaving.LoggedBefore.class);
        assertThat(
                        coverage.log(
                                filler,
                                SMALL,
                                typed("青岛日报", "", "启动了", "http://www.a.cn/1?from=timeline"),
                                null))
                .isInstanceOf(CoverageSaving.LoggedBefore.class);

        assertThat(coverage.seen(filler, SMALL, PressReports.Sought.ALL, 9).ones()).hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidAllAtOnceAndNothingIsKept() {
        var typed = new CoverageTyped(" ", "宇宙", "", "没有", "明年", "抄", "没有的活动");

        assertThat(coverage.log(filler, SMALL, typed, null))
                .isInstanceOfSatisfying(
                        CoverageSaving.Unfinished.class,
                        open ->
                                assertThat(open.findings())
                                        .extracting(Finding::key)
                                        .containsExactlyInAnyOrder(
                                                "coverage.link-unread",
                                                "coverage.missing-outlet",
                                                "coverage.level-unread",
                                                "coverage.missing-title",
                                                "coverage.day-unread",
                                                "coverage.kind-unread",
                                                "coverage.activity-none"));
        assertThat(coverage.seen(filler, SMALL, PressReports.Sought.ALL, 9).ones()).isEmpty();
    }

    @Test
    void reprintsAreCountedApartAndWhatIsWithdrawnNotAtAll() {
        saved(filler, typed("青岛日报", "市", "启动", "https://a.cn/1"));
        saved(filler, reprint("大众网", "启动", "https://b.cn/1"));
        var gone = saved(filler, typed("半岛网", "市", "讲座", "https://c.cn/1"));

        coverage.withdraw(filler, gone);
        coverage.withdraw(filler, gone);

        assertThat(publicity.figures(SMALL, reviewer.scope()))
                .isEqualTo(new PublicityFigures(2, 1, 1, 0));
        assertThat(acts(gone.toString())).containsExactly("ReportLogged", "ReportWithdrawn");
        var withdrawn = new PressReports.Sought("", null, true, null);
        assertThat(coverage.seen(filler, SMALL, withdrawn, 9).ones())
                .extracting(PressReport::id)
                .containsExactly(gone);
        saved(filler, typed("半岛网", "市", "讲座", "https://c.cn/1"));
    }

    @Test
    void whoeverCorrectsMeanwhileIsNotWrittenOver() {
        var id = saved(filler, typed("青岛日报", "市", "启动", "https://a.cn/1"));
        var seen = new PressReports.Seen(id, 0);
        assertThat(coverage.correct(filler, seen, typed("青岛晚报", "", "启动", "https://a.cn/1"), null))
                .isEqualTo(new CoverageSaving.Saved(id));

        assertThat(coverage.correct(filler, seen, typed("青岛早报", "", "启动", ""), null))
                .isInstanceOfSatisfying(
                        CoverageSaving.Overtaken.class,
                        over -> assertThat(over.now().words().outlet()).isEqualTo("青岛晚报"));

        var words = coverage.report(filler, id).words();
        assertThat(words.outlet()).isEqualTo("青岛晚报");
        assertThat(words.level()).as("what was cleared stays clear").isNull();
    }

    @Test
    void neitherNeighboursNorThoseAboveWrite() {
        var id = saved(filler, typed("青岛日报", "市", "启动", "https://a.cn/1"));
        var seen = new PressReports.Seen(id, 0);
        var typed = typed("青岛日报", "市", "别的", "");

        assertThatThrownBy(() -> coverage.report(neighbour, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> coverage.correct(neighbour, seen, typed, null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> coverage.correct(reviewer, seen, typed, null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> coverage.withdraw(reviewer, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> coverage.log(reviewer, SMALL, typed, null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> clippings.of(neighbour, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void aReportIsOfAnActivityWhoseNameThoseAboveSeeOnceItIsSubmitted() {
        var draft = context.getBean(Activities.class).begin(filler, SMALL, "开放日");
        var id =
                saved(
                        filler,
                        new CoverageTyped("青岛日报", "", "启动", "", "5月24日", "", draft.toString()));

        assertThat(coverage.report(filler, id).about())
                .isEqualTo(new PressReport.About(draft, "开放日"));
        assertThat(coverage.report(filler, id).words().day()).isEqualTo(LocalDate.of(2025, 5, 24));
        assertThat(coverage.report(reviewer, id).about()).isNull();
    }

    private static CoverageTyped typed(String outlet, String level, String title, String link) {
        return new CoverageTyped(outlet, level, title, link, "", "", "");
    }

    private static CoverageTyped reprint(String outlet, String title, String link) {
        return new CoverageTyped(outlet, "", title, link, "", "转载", "");
    }

    private CoverageId saved(Actor who, CoverageTyped typed) {
        if (!(coverage.log(who, SMALL, typed, null) instanceof CoverageSaving.Saved(var id))) {
            throw new AssertionError("it is whole");
        }
        return id;
    }

    private List<String> acts(String subject) {
        return db.sql("select act from journal where subject = ? order by at, act desc")
                .param(subject)
                .query(String.class)
                .list();
    }
}
