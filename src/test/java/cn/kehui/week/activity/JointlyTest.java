package cn.kehui.week.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.world.SmallWorld;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several entries of one event count as one, and apart again. */
@KehuiTest
class JointlyTest {
    private static final CampaignId CAMPAIGN = CampaignId.of("small-2025");

    @Autowired ApplicationContext context;
    @Autowired Activities activities;
    @Autowired Jointly jointly;
    @Autowired JdbcClient db;

    private SmallWorld world;
    private Actor science;
    private Actor association;
    private Actor reviewer;

    @BeforeEach
    void begin() {
        world = new SmallWorld(context);
        science = world.person(world.laoshan, "李文", Role.FILLER);
        association = world.person(world.laoshanAssociation, "王协", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
    }

    @Test
    void isCountedOnceAndBothAreThere() {
        var one = activities.begin(science, CAMPAIGN, "海洋科普");
        var other = activities.begin(association, CAMPAIGN, "海洋科普进校园");

        assertThat(jointly.merge(reviewer, other, one, "同一场")).isTrue();
        assertThat(jointly.merge(reviewer, one, other, "再来一次")).isFalse();

        assertThat(events()).isEqualTo(Map.of(one, one, other, one));
        assertThat(jointly.others(activities.activity(science, one)))
                .extracting(Activity::id)
                .containsExactly(other);
        assertThat(
                        db.sql(
                                        "select act || ' ' || (detail ->> 'activity') || ' ' || (detail ->> 'reason') from journal where subject = ? and act <> 'ActivityBegun'")
                                .param(other.toString())
                                .query(String.class)
                                .list())
                .containsExactly("ActivityMerged 小崂山区科学技术局：海洋科普 同一场");
    }

    @Test
    void theOneAsWhichOthersCountLeavesThemToEachOther() {
        var one = activities.begin(science, CAMPAIGN, "海洋科普");
        var other = activities.begin(association, CAMPAIGN, "海洋科普进校园");
        jointly.merge(reviewer, other, one, "同一场");

        assertThat(jointly.part(reviewer, one, other, "看错了")).isTrue();
        assertThat(jointly.part(reviewer, one, other, "看错了")).isFalse();

        assertThat(events()).isEqualTo(Map.of(one, one, other, other));
    }

    @Test
    void anEntryOfAnotherCampaignIsNone() {
        var one = activities.begin(science, CAMPAIGN, "海洋科普");
        var nowhere = new ActivityId(CampaignId.of("small-2024"), one.value());

        assertThatThrownBy(() -> jointly.merge(reviewer, one, nowhere, ""))
                .isInstanceOf(NotFound.class);
    }

    /** Whatever is merged and parted in whatever order: one step up, and what was said holds. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyOrderLeavesEachEntryInOneEvent(long seed) {
        var dice = new Random(seed);
        var all = new ArrayList<ActivityId>();
        for (int i = 0; i < 6; i++) {
            all.add(activities.begin(i % 2 == 0 ? science : association, CAMPAIGN, "活动" + i));
        }
        for (int i = 0; i < 80; i++) {
            var one = all.get(dice.nextInt(all.size()));
            var other = all.get(dice.nextInt(all.size()));
            if (one.equals(other)) {
                continue;
            }
            var before = events();
            boolean same = before.get(one).equals(before.get(other));
            if (dice.nextBoolean()) {
                assertThat(jointly.merge(reviewer, one, other, "")).isEqualTo(!same);
                var moved = before.get(one);
                var after = events();
                before.replaceAll((_, event) -> event.equals(moved) ? after.get(other) : event);
                assertThat(after).isEqualTo(before);
            } else {
                assertThat(jointly.part(reviewer, one, other, "")).isEqualTo(same);
                assertThat(events().get(one)).isNotEqualTo(events().get(other));
            }
            assertThat(db.sql(CHAINS).query(Integer.class).single()).isZero();
        }
    }

    private static final String CHAINS =
            """
            select count(*) from activity a join activity b on b.campaign_id = a.campaign_id and b.id = a.merged_into
             where a.campaign_id = 'small-2025' and b.merged_into is not null
            """;

    private Map<ActivityId, ActivityId> events() {
        var events = new HashMap<ActivityId, ActivityId>();
        db.sql(
                        "select id, coalesce(merged_into, id) from activity where campaign_id = 'small-2025'")
                .query(
                        row -> {
                            events.put(id(row.getString(1)), id(row.getString(2)));
                        });
        return events;
    }

    private static ActivityId id(String text) {
        return ActivityId.of("small-2025", text);
    }
}
