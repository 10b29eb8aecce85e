package cn.kehui.launch.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@KehuiTest
class DemoOpeningTest {
    @Autowired World world;
    @Autowired DemoOpening opening;
    @Autowired Campaigns campaigns;
    @Autowired JdbcClient db;

    @Test
    void theDemoBeginsWithTheCampaignPublishedOnce() {
        world.load();
        opening.publish();
        opening.publish();
        assertThat(campaigns.publishedAt(CampaignId.of("qingdao-2025"))).isPresent();
    }

    @Test
    void unitsHaveEnteredWhatTheyHold() {
        world.load();
        opening.publish();
        assertThat(
                        db.sql("select stage || ' ' || title from activity order by id")
                                .query(String.class)
                                .list())
                .startsWith(
                        "APPROVED 海洋科普进校园",
                        "SUBMITTED 崂山区科技活动周启动式",
                        "DRAFT 夜观星空",
                        "SUBMITTED 小小气象员")
                .contains("CLOSED 五一科技馆里过劳动节", "RETURNED 海边看云", "CANCELLED 球幕影院科普夜场");
    }

    /** Lists, figures and what is for everybody have something to show from the first minute. */
    @Test
    void theyAreInEveryStageInManyPlaces() {
        world.load();
        opening.publish();
        assertThat(many("select count(distinct stage) from activity")).isGreaterThanOrEqualTo(8);
        assertThat(many("select count(*) from activity")).isGreaterThanOrEqualTo(30);
        assertThat(many("select count(*) from activity where stage = 'PUBLISHED'"))
                .isGreaterThanOrEqualTo(9);
        assertThat(
                        many(
                                "select count(distinct u.region_code) from activity a join unit u on u.id = a.unit_id"))
                .isGreaterThanOrEqualTo(7);
        assertThat(many("select count(distinct grade) from ledger_entry"))
                .isGreaterThanOrEqualTo(6);
        assertThat(many("select count(*) from safety_permit where number <> ''")).isEqualTo(1);
    }

    private long many(String sql) {
        return db.sql(sql).query(Long.class).single();
    }

    /** Whoever opens the page while it starts waits, or finds the whole cast; never a password. */
    @Test
    void everybodyIsThereBeforeTheDoorOpens() {
        var loading = new DemoLoading(world, opening);
        assertThat(loading.isAutoStartup()).isTrue();
        assertThat(loading.getPhase())
                .isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
        loading.start();
        assertThat(world.loaded()).isTrue();
        assertThat(campaigns.publishedAt(CampaignId.of("qingdao-2025"))).isPresent();
    }

    @Test
    void theCastIsOfferedByWhereTheyWork() {
        world.load();
        var groups = new DemoCast(world).groups();
        assertThat(groups)
                .extracting(Cast.Group::label)
                .containsExactly("市级", "区市和功能区", "部门、学会、高校、企业", "街道、学校", "管理员");
        assertThat(groups.stream().mapToInt(group -> group.members().size()).sum()).isEqualTo(33);
        assertThat(groups.getFirst().members().getFirst().label()).isEqualTo("青岛市科学技术局 · 叶知微（审核）");
    }
}
