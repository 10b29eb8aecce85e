package cn.kehui.week.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.evidence.PhotoReviews.Word;
import cn.kehui.world.SmallWorld;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@KehuiTest
class PhotoReviewsTest {
    private static final CampaignId SMALL = CampaignId.of("small-2025");

    @Autowired ApplicationContext context;
    @Autowired Evidence evidence;
    @Autowired PhotoReviews reviews;
    @Autowired PhotoSheets sheets;
    @Autowired Looking looking;
    @Autowired JdbcClient db;

    private SmallWorld world;
    private Actor filler;
    private Actor reviewer;
    private Actor second;
    private Actor neighbour;
    private ActivityId activity;

    @BeforeEach
    void begin() {
        world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER, Role.REVIEWER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
        second = world.person(world.bureau, "陈审", Role.REVIEWER);
        neighbour = world.person(world.shinan, "邻居", Role.FILLER, Role.REVIEWER);
        activity = Entered.submitted(context, filler);
    }

    @Test
    void whatIsSentBackStandsWithItsReasonAndTheJournalSaysSo() {
        var photo = add("现场.jpg", 1);

        assertThat(decide(reviewer, photo, new Word(PhotoDecision.Verdict.RETURNED, 0, " 太暗 ")))
                .isEqualTo(new PhotoDeciding.Decided());

        var one = evidence.photo(filler, activity, photo);
        assertThat(one.is(PhotoDecision.Verdict.RETURNED)).isTrue();
        assertThat(one.decision().words()).isEqualTo("太暗");
        assertThat(one.decision().by()).isEqualTo("王审");
        assertThat(
                        db.sql(
                                        "select detail ->> 'verdict' || ' ' || (detail ->> 'words') from journal where act = 'PhotoDecided'")
                                .query(String.class)
                                .list())
                .containsExactly("RETURNED 太暗");
    }

    @Test
    void theSlowerOfTwoReviewersIsToldWhatStands() {
        var photo = add("现场.jpg", 1);
        decide(reviewer, photo, new Word(PhotoDecision.Verdict.DOUBTED, 0, ""));

        var became = decide(second, photo, new Word(PhotoDecision.Verdict.RETURNED, 0, "太暗"));

        assertThat(became)
                .isInstanceOfSatisfying(
                        PhotoDeciding.Meanwhile.class,
                        one -> {
                            assertThat(one.stands().verdict())
                                    .isEqualTo(PhotoDecision.Verdict.DOUBTED);
                            assertThat(one.stands().by()).isEqualTo("王审");
                        });
        assertThat(decide(second, photo, new Word(PhotoDecision.Verdict.OPEN, 1, "")))
                .isEqualTo(new PhotoDeciding.Decided());
        assertThat(
                        db.sql("select by_name || verdict from photo_decision order by number")
                                .query(String.class)
                                .list())
                .containsExactly("王审DOUBTED", "陈审OPEN");
        assertThat(sheets.sheet(reviewer, SMALL, all()).unit().open()).isEqualTo(1);
    }

    @Test
    void aReasonIsAskedForAndTheUnseenIsNotUsed() {
        var photo = add("现场.jpg", 1);

        assertThat(decide(reviewer, photo, new Word(PhotoDecision.Verdict.RETURNED, 0, " \0 ")))
                .isEqualTo(new PhotoDeciding.Unreasoned());
        assertThat(
                        decide(
                                reviewer,
                                photo,
                                new Word(PhotoDecision.Verdict.RETURNED, 0, "长".repeat(501))))
                .isEqualTo(new PhotoDeciding.TooLong(500));
        assertThat(decide(reviewer, photo, new Word(PhotoDecision.Verdict.USED, 0, "")))
                .isEqualTo(new PhotoDeciding.Unlooked());
        looking.all();
        assertThat(decide(reviewer, photo, new Word(PhotoDecision.Verdict.USED, 0, "")))
                .isEqualTo(new PhotoDeciding.Decided());
    }

    @Test
    void whatAMachineMadeIsNeverUsedWhoeverSays() {
        var photo = add("现场.jpg", 1);
        db.sql(
                        """
                        update photo set seen = '{"showing": "ON_SITE", "verdict": "FAIL", "lines": [{"check": "AIGC", "verdict": "FAIL", "words": "有标识"}]}'
                         where campaign_id = 'small-2025'
                        """)
                .update();

        assertThat(decide(reviewer, photo, new Word(PhotoDecision.Verdict.USED, 0, "")))
                .isEqualTo(new PhotoDeciding.MachineMade());
        assertThat(decide(reviewer, photo, new Word(PhotoDecision.Verdict.RETURNED, 0, "有标识")))
                .isEqualTo(new PhotoDeciding.Decided());
    }

    @Test
    void onlyTheUnitAboveDecidesAndOnlyOnWhatStands() {
        var photo = add("现场.jpg", 1);

        for (var other : new Actor[] {filler, neighbour}) {
            assertThatThrownBy(
                            () ->
                                    decide(
                                            other,
                                            photo,
                                            new Word(PhotoDecision.Verdict.DOUBTED, 0, "")))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(
                        decide(
                                reviewer,
                                UUID.randomUUID(),
                                new Word(PhotoDecision.Verdict.DOUBTED, 0, "")))
                .isEqualTo(new PhotoDeciding.Gone());
        evidence.remove(filler, activity, photo);
        assertThat(decide(reviewer, photo, new Word(PhotoDecision.Verdict.DOUBTED, 0, "")))
                .isEqualTo(new PhotoDeciding.Gone());
    }

    private PhotoSheet.Sought all() {
        return new PhotoSheet.Sought(world.laoshan.id(), null, null, null);
    }

    private PhotoDeciding decide(Actor who, UUID photo, Word word) {
        return reviews.decide(who, activity, photo, word);
    }

    private UUID add(String name, int content) {
        if (evidence.add(filler, activity, sent(name, content))
                instanceof PhotoTaking.PhotoTaken(var taken)) {
            return taken.id();
        }
        throw new IllegalStateException("it is one");
    }

    private static Evidence.SentFile sent(String name, int content) {
        var bytes = new byte[] {-1, -40, (byte) content};
        return new Evidence.SentFile(name, "image/jpeg", new ByteArrayInputStream(bytes));
    }
}
