package cn.kehui.filing.batch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.State;
import cn.kehui.filing.batch.BatchFile.Becomes;
import cn.kehui.filing.batch.BatchFile.Outcome;
import cn.kehui.filing.submission.Submission;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BatchFilingTest extends BatchDay {

    @Test
    void filesForEachUnitOnceWithItsVersionItsStepAndItsJournal() throws IOException {
        mails("崂山.xlsx", "小崂山区科学技术局", figures("500"));
        mails("市南.xlsx", "小市南区科学技术局", figures("1200"));
        read();
        var id = tried();

        batches.confirm(clerk, id, false, false);
        batches.confirm(clerk, id, true, true);
        done();
        done();

        assertThat(becomes(id))
                .isEqualTo(Map.of("崂山.xlsx", Outcome.FILED, "市南.xlsx", Outcome.FILED));
        for (var owed : List.of(laoshan, shinan)) {
            var versions = submissions.versions(clerk, owed.id());
            assertThat(versions).extracting(Submission::version).containsExactly(1);
            assertThat(versions.getFirst().filedBy()).isEqualTo("陈办");
            assertThat(obligations.steps(clerk, owed.id())).hasSize(1);
            assertThat(state(owed)).isEqualTo(State.FILED);
            assertThat(
                            db.sql(
                                            "select count(*) from journal where act = 'Moved' and subject = :id")
                                    .param("id", owed.id().toString())
                                    .query(Long.class)
                                    .single())
                    .isEqualTo(1);
        }
        var first = submissions.versions(clerk, laoshan.id()).getFirst();
        assertThat(first.answers().values()).containsEntry("public_on_site", "500");
        assertThat(first.answers().unit()).isEqualTo("小崂山区科学技术局");
        assertThat(first.source().name()).isEqualTo("崂山.xlsx");
        assertThat(batches.batch(clerk, id).endedAt()).isNotNull();
    }

    @Test
    void whatAUnitWroteItselfGivesWayOnlyWhereThatWasSaid() throws IOException {
        var own = world.person(world.laoshan, "李文", Role.FILLER);
        drafts.type(own, laoshan.id(), Map.of("events_held", "9", "public_on_site", "500"));
        mails("崂山.xlsx", "小崂山区科学技术局", figures("500"));
        read();

        var id = tried();
        assertThat(batches.files(clerk, id, "", 0))
                .singleElement()
                .satisfies(
                        file -> {
                            assertThat(file.becomes()).isEqualTo(Becomes.REPLACES);
                            assertThat(file.gives()).isEqualTo(1);
                        });
        batches.confirm(clerk, id, false, false);
        done();
        assertThat(state(laoshan)).isEqualTo(State.OPEN);
        assertThat(drafts.open(own, laoshan.id()).answers().at("events_held")).isEqualTo("9");

        var again = tried();
        batches.confirm(clerk, again, true, false);
        done();
        assertThat(submissions.versions(clerk, laoshan.id()).getFirst().answers().at("events_held"))
                .isEqualTo("3");
    }

    @Test
    void whoWritesAfterItWasLookedAtLosesNothing() throws IOException {
        mails("崂山.xlsx", "小崂山区科学技术局", figures("500"));
        mails("市南.xlsx", "小市南区科学技术局", figures("500"));
        read();
        var id = tried();
        var own = world.person(world.laoshan, "李文", Role.FILLER);
        drafts.type(own, laoshan.id(), Map.of("events_held", "9"));

        batches.confirm(clerk, id, true, true);
        done();

        assertThat(becomes(id))
                .isEqualTo(Map.of("崂山.xlsx", Outcome.LEFT, "市南.xlsx", Outcome.FILED));
        assertThat(said(id, "崂山.xlsx")).extracting(Finding::key).containsExactly("batch.moved");
        assertThat(drafts.open(own, laoshan.id()).answers().values())
                .isEqualTo(Map.of("events_held", "9"));
    }

    @Test
    void whatIsNotFitYetLiesInTheDraftOfItsUnitWhereThatWasSaid() throws IOException {
        var lacking = figures("500");
        lacking.remove("events_held");
        mails("市南.xlsx", "小市南区科学技术局", lacking);
        read();
        var id = tried();

        batches.confirm(clerk, id, false, true);
        done();

        assertThat(becomes(id)).isEqualTo(Map.of("市南.xlsx", Outcome.DRAFTED));
        assertThat(state(shinan)).isEqualTo(State.OPEN);
        assertThat(drafts.open(clerk, shinan.id()).answers().values()).isEqualTo(lacking);
    }

    @Test
    void whatWasPutRightAndConfirmedOnTheDeskIsWhatIsFiled() throws IOException {
        mails("市南.xlsx", "小市南科技局", figures("2000000"));
        read();
        int number = collections.table(desk).files().getFirst().number();
        assertThat(becomes(tried())).isEqualTo(Map.of("市南.xlsx", Becomes.STRANGER));

        corrections.correct(desk, number, "unit", "小市南区科学技术局");
        var unlikely =
                collections.table(desk).file(number).findings().stream()
                        .filter(said -> said.asks())
                        .toList();
        assertThat(unlikely).hasSize(1);
        assertThat(becomes(tried())).isEqualTo(Map.of("市南.xlsx", Becomes.OPEN));

        corrections.confirm(desk, number, unlikely.getFirst().finding().at(), "灯光秀沿线人流");
        var id = tried();
        assertThat(becomes(id)).isEqualTo(Map.of("市南.xlsx", Becomes.FILES));
        batches.confirm(clerk, id, false, false);
        done();

        var filed = submissions.versions(clerk, shinan.id()).getFirst();
        assertThat(filed.reasons().get("public_on_site").words()).isEqualTo("灯光秀沿线人流");
    }

    @Test
    void whatIsChangedOnTheDeskAfterItWasLookedAtIsNotFiled() throws IOException {
        mails("崂山.xlsx", "小崂山区科学技术局", figures("500"));
        read();
        var id = tried();
        int number = collections.table(desk).files().getFirst().number();
        corrections.correct(desk, number, "public_on_site", "5");

        batches.confirm(clerk, id, false, false);
        done();

        assertThat(becomes(id)).isEqualTo(Map.of("崂山.xlsx", Outcome.LEFT));
        assertThat(said(id, "崂山.xlsx")).extracting(Finding::key).containsExactly("batch.changed");
        assertThat(state(laoshan)).isEqualTo(State.OPEN);
    }
}
