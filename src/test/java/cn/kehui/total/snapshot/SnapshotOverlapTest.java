package cn.kehui.total.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.filing.submission.Submission.Nature;
import cn.kehui.ground.account.Role;
import cn.kehui.total.statistics.Flagging;
import cn.kehui.total.statistics.Overlaps;
import cn.kehui.total.statistics.web.Staff;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A frozen total that says another number now names what is counted once since. */
class SnapshotOverlapTest extends Staff {
    private static final CampaignId SMALL = new CampaignId("small-2025");

    @Autowired Snapshots snapshots;
    @Autowired Overlaps overlaps;

    @Test
    void namesTheOverlapThatMovedIt() throws Exception {
        accepted(world.laoshan, laoshan, figures("public_on_site", "800"));
        accepted(world.laoshanAssociation, association, figures("public_on_site", "500"));
        var before = snapshots.freeze(bureau, ALL);
        var flag =
                new Overlaps.Flag(
                        List.of(laoshan.id(), association.id()),
                        "启动仪式",
                        "两家总结都写了",
                        Map.of("public_on_site", "300"));
        var flagged = (Flagging.Flagged) overlaps.flag(bureau, SMALL, flag);

        var moved = page(bureau, "/snapshots/" + before.id());
        assertThat(moved.select("#overlapped + .lines").text())
                .isEqualTo("“启动仪式”计在小崂山区科学技术局，从小崂山区科学技术协会扣除：线下活动群众参与数量 定稿时 0，现在 300 人次");
        assertThat(moved.select(".cover.gaps").last().text()).contains("1 处重复认定变动");

        var after = snapshots.freeze(bureau, ALL);
        assertThat(page(bureau, "/snapshots/" + after.id()).select("#overlapped")).isEmpty();
        overlaps.end(bureau, SMALL, flagged.overlap(), "两场不同");
        assertThat(snapshots.changes(bureau, after.id()).orElseThrow().overlaps())
                .extracting(Comparison.Overlap::then, Comparison.Overlap::now)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(300L, 0L));
        assertThat(page(bureau, "/snapshots/" + before.id()).select(".cover.whole").text())
                .isEqualTo("定稿以后没有变动。");
    }

    @Test
    void keepsThatThereWasNothingToReport() throws Exception {
        var filler = world.person(world.shinan, "李文", Role.FILLER);
        submissions.answerNothing(filler, shinan.id(), Nature.NIL, "今年没有牵头举办");
        var filed = obligations.obligation(filler, shinan.id());
        reviews.accept(bureau, shinan.id(), filed.current());
        var frozen = page(bureau, "/snapshots/" + snapshots.freeze(bureau, ALL).id());
        assertThat(frozen.select("#sources + .lines").text())
                .contains("小市南区科学技术局 第 1 版，无此类情况（零报告）");
    }
}
