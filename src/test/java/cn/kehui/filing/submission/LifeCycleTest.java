package cn.kehui.filing.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.Stepped;
import cn.kehui.filing.review.Reviews;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.world.SmallWorld;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LifeCycleTest extends FilingDay {

    @Test
    void whatIsSentBackComesBackWithItsReasonToTheSameReviewer() {
        file("500");
        reviews.sendBack(
                reviewer,
                owed.id(),
                now().current(),
                new Reviews.Reasons("", Map.of("public_on_site", "与新闻报道的 3000 人不符")));

        assertThat(now().state()).isEqualTo(State.RETURNED);
        assertThat(now().reviewer()).isEqualTo(new Obligation.Reviewer(reviewer.id(), "王审"));
        assertThat(obligations.steps(filler, owed.id()).getLast().remarks())
                .containsEntry("public_on_site", "与新闻报道的 3000 人不符");

        assertThat(file("3000")).isInstanceOf(Filing.Filed.class);
        assertThat(now().reviewer()).isEqualTo(new Obligation.Reviewer(reviewer.id(), "王审"));
        assertThat(submissions.versions(filler, owed.id())).hasSize(2);
    }

    @Test
    void sendingBackNeedsAReason() {
        file("500");
        assertThat(
                        reviews.sendBack(
                                reviewer,
                                owed.id(),
                                now().current(),
                                new Reviews.Reasons(" ", Map.of("events_held", ""))))
                .isEqualTo(new Stepped.NoReason());
    }

    @Test
    void whatIsAcceptedIsLockedUntilARevisionIsGrantedAndCountsUntilTheNext() {
        file("500");
        var first = now().current();
        assertThat(reviews.accept(reviewer, owed.id(), first))
                .isEqualTo(new Stepped.Done(State.ACCEPTED));
        assertThat(file("600")).isEqualTo(new Filing.Illegal(State.ACCEPTED));

        submissions.askRevision(filler, owed.id(), "漏计一场");
        assertThat(reviews.grantRevision(reviewer, owed.id(), first))
                .isEqualTo(new Stepped.Done(State.REVISING));
        assertThat(file("600")).isInstanceOf(Filing.Filed.class);
        assertThat(now().accepted()).isEqualTo(first);

        var second = now().current();
        reviews.accept(reviewer, owed.id(), second);
        assertThat(now().accepted()).isEqualTo(second);
    }

    @Test
    void whatWasShownMustBeWhatIsDecidedOn() {
        file("500");
        var shown = now().current();
        submissions.withdraw(filler, owed.id(), "");
        file("700");

        assertThat(reviews.accept(reviewer, owed.id(), shown))
                .isEqualTo(new Stepped.Illegal(State.FILED));
    }

    @Test
    void anAcceptedTotalHoldsWhatLiesBelowIt() {
        var below = world.owes(SmallWorld.STATISTICS, world.street, world.laoshan);
        var clerk = world.person(world.street, "街道", Role.FILLER);
        file("500");
        reviews.accept(reviewer, owed.id(), now().current());

        drafts.type(clerk, below.id(), figures("20"));
        assertThat(submissions.file(clerk, below.id(), drafts.open(clerk, below.id()).submission()))
                .isEqualTo(new Filing.Locked("小崂山区科学技术局"));
    }

    @Test
    void aSiblingSeesNothing() {
        var sibling = world.person(world.shinan, "邻居", Role.FILLER, Role.REVIEWER);

        assertThatThrownBy(() -> obligations.obligation(sibling, owed.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> drafts.open(sibling, owed.id())).isInstanceOf(NotFound.class);
        var administrator = world.person(world.bureau, "系统", Role.SYSTEM_ADMIN);
        assertThatThrownBy(() -> obligations.obligation(administrator, owed.id()))
                .isInstanceOf(NotFound.class);
    }
}
