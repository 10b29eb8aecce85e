package cn.kehui.visitor.programme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.week.activity.ActivityMove;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.transaction.AfterTransaction;

/** The programme follows the record: whatever an act changes is in the next edition. */
@KehuiTest
class PublicProgrammeTest {
    @Autowired ApplicationContext context;
    @Autowired PublicProgramme programme;

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
    void whereNothingChangedTheEditionStays() {
        ones.published(Map.of());
        programme.follow();
        long before = programme.now().number();

        programme.follow();

        assertThat(programme.now().number()).isEqualTo(before);
    }
}
