package cn.kehui.week.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.gathering.Gatherings.Gathered;
import cn.kehui.week.gathering.PlannedRow.Difference;
import cn.kehui.week.gathering.PlannedRow.Step;
import cn.kehui.world.SmallWorld;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Forms that were filled in, read back: they speak of the activities that stand. */
@KehuiTest
class FilledFormsTest {
    private static final CampaignId SMALL = CampaignId.of("small-2025");

    @Autowired ApplicationContext context;
    @Autowired Gatherings gatherings;
    @Autowired Activities activities;

    private Actor filler;

    @BeforeEach
    void begin() {
        var world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        activities.enter(
                filler,
                SMALL,
                Map.of(
                        "title", "氢能开放日",
                        "intro", "看氢能",
                        "opening", "参观氢能馆",
                        "contact", "李文，85910000",
                        "budget", "3.5",
                        "rows[0].day", "2025-05-24",
                        "rows[0].from", "09:00",
                        "rows[0].venue", "氢能馆",
                        "rows[0].expected", "200"));
    }

    @Test
    void aFormThatSaysWhatStandsChangesNothing() throws IOException {
        var unit = filler.unit().name();
        assertThat(
                        steps(
                                TableFiles.word(
                                        "序号|活动名称|活动简介（100字以内）|举办时间、地点|推荐单位|联系人及电话",
                                        "1|氢能开放日|看氢能|5月24日9:00，氢能馆|" + unit + "|李文 85910000")))
                .as("F1")
                .allMatch(Step.Nothing.class::isInstance)
                .hasSize(1);
        assertThat(
                        steps(
                                TableFiles.word(
                                        "项目名称|氢能开放日|主办单位|" + unit,
                                        "主管部门||举办地点|氢能馆",
                                        "举办时间|5月24日上午9点|项目负责人|",
                                        "联系人|李文|联系电话|85910000",
                                        "活动经费|3.5万元|拟参加人数|200人",
                                        "项目简介|看氢能||")))
                .as("F4")
                .allMatch(Step.Nothing.class::isInstance)
                .hasSize(1);
        assertThat(
                        steps(
                                TableFiles.word(
                                        "单位名称|开放时间|开放内容|具体地址|联系人|联系方式",
                                        unit + "|5月24日9:00|参观氢能馆|氢能馆|李文|85910000")))
                .as("F5")
                .allMatch(Step.Nothing.class::isInstance)
                .hasSize(1);
    }

    @Test
    void whatAFilledFormSaysOtherwiseIsShown() throws IOException {
        var file =
                TableFiles.word(
                        "项目名称|氢能开放日|主办单位|" + filler.unit().name() + "、氢能公司",
                        "举办地点|氢能馆|举办时间|5月24日9:00",
                        "活动经费|4|项目负责人|张三",
                        "联系人|李文|联系电话|85910000");

        assertThat(run(file).rows().getFirst().differences())
                .containsExactly(
                        new Difference(0, "共同主办单位", "", "氢能公司"),
                        new Difference(0, "负责人", "", "张三"),
                        new Difference(0, "活动经费预算", "3.5", "4"));
    }

    private List<Step> steps(ByteArrayInputStream file) {
        return run(file).rows().stream().map(PlannedRow::step).toList();
    }

    private Gatherings.DryRun run(ByteArrayInputStream file) {
        var id = gatherings.hand(filler, SMALL, "表.docx", file);
        return ((Gathered.Read) gatherings.dryRun(filler, id)).run();
    }
}
