package cn.kehui.visitor.programme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.Amendments;
import cn.kehui.duty.campaign.CampaignAct;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.Owing;
import cn.kehui.week.activity.ActivityMove;
import cn.kehui.week.activity.Jointly;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;

/** The programme follows the record: whatever an act changes is in the next edition. */
@KehuiTest
class PublicProgrammeTest {
    @Autowired ApplicationContext context;
    @Autowired PublicProgramme programme;
    @Autowired JdbcClient db;

    private PublishedOnes ones;

    @BeforeEach
    void begin() {
        ones = new PublishedOnes(context);
        programme.renew();
    }

    @AfterTransaction
    void forget() {
        programme.renew();
    }

    @Test
    void whatIsPublishedChangedAndCancelledIsFollowedWithoutReadingAllAnew() {
        var id = ones.approved(Map.of());
        programme.follow();
        assertThat(programme.now().entry(id.value())).isEmpty();
        long before = programme.now().number();

        ones.move(id, ActivityMove.PUBLISH, "");
        programme.follow();
        assertThat(programme.now().entry(id.value()).orElseThrow().cancelled()).isFalse();
        assertThat(programme.now().number()).isGreaterThan(before);

        ones.move(id, ActivityMove.CANCEL, "台风");
        programme.follow();
        assertThat(programme.now().entry(id.value()).orElseThrow().cancelled()).isTrue();
    }

    @Test
    void aCampaignThatIsTakenBackIsGoneUntilItIsPublishedAgain() {
        var id = ones.published(Map.of());
        programme.follow();
        assertThat(programme.now().entry(id.value())).isPresent();
        assertThat(programme.now().campaign("small-2025")).isPresent();

        context.getBean(Amendments.class).withdraw(ones.reviewer, id.campaign(), "日期写错了");
        programme.follow();
        assertThat(programme.now().entry(id.value())).isEmpty();

        db.sql("update campaign set withdrawn_at = null where id = 'small-2025'").update();
        context.publishEvent(
                new CampaignAct.CampaignPublished(
                        ones.reviewer,
                        Instant.now(),
                        context.getBean(Campaigns.class).campaign(id.campaign()),
                        new Owing(List.of(), List.of(), List.of())));
        programme.follow();
        assertThat(programme.now().entry(id.value())).isPresent();
        assertThat(programme.now().campaign("small-2025")).isPresent();
    }

    @Test
    void theFirstOfACampaignBringsItsTitle() {
        programme.renew();
        var id = ones.published(Map.of());
        db.sql("update campaign set withdrawn_at = now() where id = 'small-2025'").update();
        programme.renew();
        db.sql("update campaign set withdrawn_at = null where id = 'small-2025'").update();
        ones.move(id, ActivityMove.CANCEL, "台风");

        programme.follow();

        assertThat(programme.now().campaign("small-2025")).isPresent();
    }

    @Test
    void anEventThatIsCountedAsAnotherThroughOneOfItsEntriesIsShownOnce() {
        var head = ones.published(Map.of());
        var member = ones.published(Map.of("title", "同一场"));
        var kept = ones.published(Map.of("title", "也是同一场"));
        var jointly = context.getBean(Jointly.class);
        jointly.merge(ones.reviewer, member, head, "");
        programme.follow();
        assertThat(programme.now().entry(head.value())).isPresent();
        assertThat(programme.now().entry(member.value())).isEmpty();

        jointly.merge(ones.reviewer, member, kept, "");
        programme.follow();

        assertThat(programme.now().entry(head.value())).isEmpty();
        assertThat(programme.now().entry(kept.value())).isPresent();
    }

    @Test
    void anEventIsShownThroughTheEntryThatIsPublishedWhicheverIsCounted() {
        var head = ones.approved(Map.of());
        var member = ones.approved(Map.of("title", "同一场"));
        context.getBean(Jointly.class).merge(ones.reviewer, member, head, "");

        ones.move(member, ActivityMove.PUBLISH, "");
        programme.follow();
        assertThat(programme.now().entry(member.value())).isPresent();

        ones.move(head, ActivityMove.PUBLISH, "");
        programme.follow();
        assertThat(programme.now().entry(head.value())).isPresent();
        assertThat(programme.now().entry(member.value())).isEmpty();
    }

    @Test
    void whatIsReadAnewAndIsTheSameIsTheSameEdition() {
        ones.published(Map.of());
        programme.renew();
        var before = programme.now();

        programme.renew();

        assertThat(programme.now()).isSameAs(before);
    }

    @Test
    void whereNothingChangedTheEditionStays() {
        ones.published(Map.of());
        programme.follow();
        long before = programme.now().number();

        programme.follow();

        assertThat(programme.now().number()).isEqualTo(before);
    }
}
