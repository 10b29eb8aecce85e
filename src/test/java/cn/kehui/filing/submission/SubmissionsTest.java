package cn.kehui.filing.submission;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.State;
import cn.kehui.ground.base.Finding;
import cn.kehui.world.SmallWorld;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SubmissionsTest extends FilingDay {

    @Test
    void aDoublePressFilesOnce() {
        drafts.type(filler, owed.id(), figures("500"));
        var under = drafts.open(filler, owed.id()).submission();

        assertThat(submissions.file(filler, owed.id(), under)).isEqualTo(new Filing.Filed(under));
        assertThat(submissions.file(filler, owed.id(), under)).isEqualTo(new Filing.Filed(under));
        assertThat(submissions.versions(filler, owed.id())).hasSize(1);
    }

    @Test
    void saysEverythingThatStopsAtOnceAndKeepsWhatWasTyped() {
        drafts.type(filler, owed.id(), Map.of("public_on_site", "许多人"));
        var filing =
                submissions.file(filler, owed.id(), drafts.open(filler, owed.id()).submission());

        assertThat(filing).isInstanceOf(Filing.Unfinished.class);
        assertThat(((Filing.Unfinished) filing).findings())
                .extracting(Finding::at)
                .contains("events_held", "public_on_site", "universities_open");
        assertThat(drafts.open(filler, owed.id()).answers().values())
                .containsEntry("public_on_site", "许多人");
        assertThat(now().state()).isEqualTo(State.OPEN);
    }

    @Test
    void anUnlikelyAnswerNeedsAReasonAndAnotherFigureAnother() {
        assertThat(file("2000000")).isInstanceOf(Filing.Unfinished.class);

        drafts.explain(filler, owed.id(), Map.of("public_on_site", "灯光秀沿线人流，公安部门估算"));
        drafts.type(filler, owed.id(), Map.of("public_on_site", "3000000"));
        assertThat(drafts.open(filler, drafts.open(filler, owed.id())))
                .extracting(Finding::at)
                .containsExactly("public_on_site");

        drafts.explain(filler, owed.id(), Map.of("public_on_site", "灯光秀沿线人流，公安部门估算"));
        assertThat(submissions.file(filler, owed.id(), drafts.open(filler, owed.id()).submission()))
                .isInstanceOf(Filing.Filed.class);
    }

    @Test
    void keepsZeroBlankAndDashApart() {
        var typed = figures("0");
        typed.put("public_online", "—");
        drafts.type(filler, owed.id(), typed);
        var filed =
                (Filing.Filed)
                        submissions.file(
                                filler, owed.id(), drafts.open(filler, owed.id()).submission());

        assertThat(
                        db.sql(
                                        "select field || ' ' || grade || ' ' || coalesce(quantity::text, '') from figure"
                                                + " where submission_id = :id and field in ('public_on_site', 'public_online', 'funds_city') order by field")
                                .param("id", filed.id().value())
                                .query(String.class)
                                .list())
                .containsExactly(
                        "funds_city BLANK ", "public_on_site NUMBER 0", "public_online DASH ");
    }

    @Test
    void theFourthOfThreeIsStoppedWithItsClause() {
        var recommending = world.owes(SmallWorld.RECOMMENDATION, world.laoshan, world.bureau);
        for (int row = 0; row < 4; row++) {
            drafts.type(
                    filler,
                    recommending.id(),
                    Map.of(
                            "rows[" + row + "].name", "活动" + "甲乙丙丁".charAt(row),
                            "rows[" + row + "].intro", "简介",
                            "rows[" + row + "].time_place", "5月24日，科技馆",
                            "rows[" + row + "].recommender", "小崂山区科学技术局",
                            "rows[" + row + "].contact", "李文 85910000"));
        }
        var open = drafts.open(filler, drafts.open(filler, recommending.id()));
        assertThat(open).extracting(Finding::key).containsExactly("submission.over-quota");
        assertThat(open.getFirst().at()).isEqualTo("rows[3]");
        assertThat(open.getFirst().message()).contains("附件1 说明2");
    }
}
