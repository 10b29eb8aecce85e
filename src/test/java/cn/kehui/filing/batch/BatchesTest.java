package cn.kehui.filing.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.duty.obligation.State;
import cn.kehui.filing.batch.BatchFile.Becomes;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BatchesTest extends BatchDay {

    @Test
    void saysWhatWouldBecomeOfEachFileAndChangesNothing() throws IOException {
        mails("崂山.xlsx", "小崂山区科学技术局", figures("500"));
        var lacking = figures("500");
        lacking.remove("events_held");
        mails("市南.xlsx", "小市南区科学技术局", lacking);
        mails("北宅一.xlsx", "小崂山区北宅街道", figures("500"));
        mails("北宅二.xlsx", "小崂山区北宅街道", figures("600"));
        mails("别处.xlsx", "大珠山管委会", figures("500"));
        mails("坏.xlsx", "这不是表格");
        read();

        var id = tried();

        assertThat(becomes(id))
                .isEqualTo(
                        Map.of(
                                "崂山.xlsx", Becomes.FILES,
                                "市南.xlsx", Becomes.OPEN,
                                "北宅一.xlsx", Becomes.TWICE,
                                "北宅二.xlsx", Becomes.TWICE,
                                "别处.xlsx", Becomes.STRANGER,
                                "坏.xlsx", Becomes.UNREAD));
        assertThat(said(id, "市南.xlsx")).extracting(Finding::at).containsExactly("events_held");
        assertThat(said(id, "别处.xlsx")).extracting(Finding::key).containsExactly("batch.stranger");
        assertThat(List.of(state(laoshan), state(shinan), state(street))).containsOnly(State.OPEN);
        assertThat(submissions.versions(clerk, laoshan.id())).isEmpty();
    }

    @Test
    void whatIsFiledAlreadyOrTooLateIsSaidBefore() throws IOException {
        mails("崂山.xlsx", "小崂山区科学技术局", figures("500"));
        mails("市南.xlsx", "小市南区科学技术局", figures("500"));
        read();
        var first = tried();
        batches.confirm(clerk, first, false, false);
        done();
        assertThat(becomes(tried()))
                .isEqualTo(Map.of("崂山.xlsx", Becomes.DONE, "市南.xlsx", Becomes.DONE));

        submissions.withdraw(clerk, shinan.id(), "重报");
        db.sql("update obligation set closes_at = timestamptz '2020-01-01 00:00+08'").update();
        assertThat(becomes(tried()))
                .isEqualTo(Map.of("崂山.xlsx", Becomes.DONE, "市南.xlsx", Becomes.SHUT));
    }

    @Test
    void onlyWhoFilesForTheReceiverTriesLooksAndConfirms() throws IOException {
        mails("崂山.xlsx", "小崂山区科学技术局", figures("500"));
        read();
        var id = tried();
        var reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
        var elsewhere = world.person(world.laoshan, "李文", Role.FILLER);

        for (var other : List.of(reviewer, elsewhere)) {
            assertThatThrownBy(() -> batches.take(other, desk, DUTY)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> batches.batch(other, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> batches.files(other, id, "", 0)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> batches.confirm(other, id, true, true))
                    .isInstanceOf(NotFound.class);
        }
    }
}
