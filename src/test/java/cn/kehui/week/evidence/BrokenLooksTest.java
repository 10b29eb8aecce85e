package cn.kehui.week.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.ReadingLimits;
import cn.kehui.week.activity.Activities;
import cn.kehui.world.SmallWorld;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Looking at photographs that breaks off. */
@KehuiTest
class BrokenLooksTest {
    @Autowired ApplicationContext context;
    @Autowired Activities activities;
    @Autowired Evidence evidence;
    @Autowired EvidenceLooks looks;
    @Autowired JdbcClient db;
    @Autowired Clock clock;

    @Test
    void isBegunAgainThreeTimesAndThenGivenUp() {
        var world = new SmallWorld(context);
        world.defined();
        var filler = world.person(world.laoshan, "李文", Role.FILLER);
        var activity = activities.begin(filler, CampaignId.of("small-2025"), "海洋科普进校园");
        var lost = "0".repeat(64);
        db.sql("insert into blob (sha256, size, added_at) values (?, 9, now())")
                .param(lost)
                .update();
        db.sql(
                        """
                        insert into photo (campaign_id, activity_id, id, name, sha256, size, added_by, added_at)
                        values ('small-2025', :activity, :id, '丢了.jpg', :sha256, 9, :by, now())
                        """)
                .param("activity", activity.value())
                .param("id", Uuid7.next(clock))
                .param("sha256", lost)
                .param("by", filler.id().value())
                .update();
        db.sql(
                        "insert into photo_set (campaign_id, activity_id, changes) values ('small-2025', ?, 1)")
                .param(activity.value())
                .update();

        for (int i = 0; i < EvidenceWorkSql.TRIES; i++) {
            assertThat(evidence.of(filler, activity).stage()).isEqualTo(EvidenceSet.Stage.WAITS);
            assertThatThrownBy(looks::next).isInstanceOf(RuntimeException.class);
        }

        assertThat(looks.next()).isFalse();
        assertThat(evidence.of(filler, activity).stage()).isEqualTo(EvidenceSet.Stage.GIVEN_UP);

        evidence.again(filler, activity);
        evidence.again(filler, activity);
        assertThat(evidence.of(filler, activity).stage()).isEqualTo(EvidenceSet.Stage.WAITS);
        assertThat(
                        db.sql("select count(*) from journal where act = 'PhotosAskedAgain'")
                                .query(Long.class)
                                .single())
                .isOne();
    }

    /** So many wait, or the product is stopped: later there is room. */
    @Test
    void whatNobodyHadRoomForWaits() {
        var world = new SmallWorld(context);
        world.defined();
        var filler = world.person(world.laoshan, "李文", Role.FILLER);
        var activity = activities.begin(filler, CampaignId.of("small-2025"), "海洋科普进校园");
        var head = new ByteArrayInputStream(new byte[] {-1, -40, -1});
        evidence.add(filler, activity, new Evidence.SentFile("半张.jpg", "image/jpeg", head));
        var full = new Readers(ReadingLimits.usual());
        full.close();
        var past = looks(full);

        for (int i = 0; i <= EvidenceWorkSql.TRIES; i++) {
            assertThat(past.next()).isFalse();
        }

        assertThat(evidence.of(filler, activity).stage()).isEqualTo(EvidenceSet.Stage.WAITS);
        assertThat(looks.next()).isTrue();
        assertThat(evidence.of(filler, activity).stage()).isEqualTo(EvidenceSet.Stage.LOOKED);
    }

    private EvidenceLooks looks(Readers readers) {
        var through = context.getBean(EvidenceLooks.Looking.class);
        return new EvidenceLooks(
                context.getBean(EvidenceWorkSql.class),
                context.getBean(EvidenceSql.class),
                context.getBean(HeldSql.class),
                context.getBean(Campaigns.class),
                new EvidenceLooks.Looking(
                        through.vault(),
                        through.scans(),
                        readers,
                        through.sights(),
                        through.echoes(),
                        clock),
                context.getBean(PlatformTransactionManager.class));
    }
}
