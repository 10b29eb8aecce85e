package cn.kehui.filing.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.Stepped;
import cn.kehui.filing.review.Reviews;
import cn.kehui.ground.account.Actor;
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
    void anAcceptedTotalHoldsWhatLiesBelowItAndIsInIt() {
        var below = world.owes(SmallWorld.STATISTICS, world.street, world.laoshan);
        var clerk = world.person(world.street, "街道", Role.FILLER);
        var between = world.person(world.laoshan, "区审", Role.REVIEWER);
        filed(clerk, below, "20");
        accept(between, below);
        file("500");
        accept(reviewer, owed);

        submissions.askRevision(clerk, below.id(), "漏计一场");

        assertThat(reviews.grantRevision(between, below.id(), state(between, below).current()))
                .isEqualTo(new Stepped.Locked("小崂山区科学技术局"));
    }

    @Test
    void whatIsNotInAnAcceptedTotalIsFiledAndRaisesItsRevision() {
        var below = world.owes(SmallWorld.STATISTICS, world.street, world.laoshan);
        var clerk = world.person(world.street, "街道", Role.FILLER);
        var between = world.person(world.laoshan, "区审", Role.REVIEWER);
        file("500");
        accept(reviewer, owed);
        assertThat(obligations.missedBy(below)).contains("小崂山区科学技术局");

        assertThat(filed(clerk, below, "20")).isInstanceOf(Filing.Filed.class);
        assertThat(now().state()).isEqualTo(State.ACCEPTED);
        accept(between, below);

        assertThat(now().state()).isEqualTo(State.REVISION_ASKED);
        assertThat(obligations.steps(filler, owed.id()).getLast().reason())
                .isEqualTo("小崂山区北宅街道报来的数在本单位的汇总报出之后才审核通过，不在其中，需要修订。");

        // the revision takes it in: from now on it is locked as others are
        reviews.grantRevision(reviewer, owed.id(), now().current());
        assertThat(obligations.missedBy(below)).isEmpty();
        file("520");
        accept(reviewer, owed);
        submissions.askRevision(clerk, below.id(), "漏计一场");
        assertThat(reviews.grantRevision(between, below.id(), state(between, below).current()))
                .isEqualTo(new Stepped.Locked("小崂山区科学技术局"));
        assertThat(obligations.missedBy(state(between, below))).isEmpty();
    }

    private Filing filed(Actor clerk, Obligation below, String onSite) {
        drafts.type(clerk, below.id(), figures(onSite));
        return submissions.file(clerk, below.id(), drafts.open(clerk, below.id()).submission());
    }

    private void accept(Actor by, Obligation obligation) {
        assertThat(reviews.accept(by, obligation.id(), state(by, obligation).current()))
                .isEqualTo(new Stepped.Done(State.ACCEPTED));
    }

    private Obligation state(Actor by, Obligation obligation) {
        return obligations.obligation(by, obligation.id());
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
