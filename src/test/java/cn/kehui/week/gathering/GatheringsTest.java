package cn.kehui.week.gathering;

import static cn.kehui.week.gathering.TableFiles.excel;
import static cn.kehui.week.gathering.TableFiles.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivitySteps;
import cn.kehui.week.activity.ActivityTyping;
import cn.kehui.week.gathering.Gatherings.Gathered;
import cn.kehui.week.gathering.Gatherings.Taken;
import cn.kehui.week.gathering.PlannedRow.Difference;
import cn.kehui.week.gathering.PlannedRow.Step;
import cn.kehui.world.SmallWorld;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@KehuiTest
class GatheringsTest {
    private static final CampaignId SMALL = CampaignId.of("small-2025");
    private static final String[] TABLE = {
        "序号|活动名称|活动简介|时间|地点|联系人及电话",
        "1|海洋科普进校园|讲海洋|5月24日9:00—11:00|北宅小学|李文 85910000",
        "2|气象开放日|看雷达|5月25日|气象台|李文 85910000"
    };

    @Autowired ApplicationContext context;
    @Autowired Gatherings gatherings;
    @Autowired Activities activities;

    private Actor filler;
    private Actor neighbour;

    @BeforeEach
    void begin() {
        var world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        neighbour = world.person(world.shinan, "邻居", Role.FILLER);
    }

    @Test
    void isShownFirstThenEnteredAndTheSameFileTwiceEntersNothingTwice() throws IOException {
        var id = gatherings.hand(filler, SMALL, "一览表.docx", word(TABLE));
        assertThat(steps(id)).containsExactly(new Step.Enter(), new Step.Enter());
        assertThat(own()).isEmpty();

        assertThat(all(id)).isEqualTo(new Taken(2, 0, List.of()));

        assertThat(own()).extracting(Activity::title).containsExactly("海洋科普进校园", "气象开放日");
        assertThat(own().getFirst().answers().rows())
                .containsExactly(
                        Map.of("day", "5月24日", "from", "9:00", "to", "11:00", "venue", "北宅小学"));
        assertThat(all(id)).isEqualTo(new Taken(0, 0, List.of()));
        var again = gatherings.hand(filler, SMALL, "一览表.xlsx", excel(TABLE));
        assertThat(steps(again)).allMatch(Step.Nothing.class::isInstance);
        assertThat(all(again)).isEqualTo(new Taken(0, 0, List.of()));
        assertThat(own()).hasSize(2);
    }

    @Test
    void twoPressesAtOnceEnterOnce() throws IOException {
        var id = gatherings.hand(filler, SMALL, "一览表.docx", word(TABLE));
        var read = gatherings.read(filler, id);
        var shown = chosen(id);

        gatherings.take(filler, id, read, shown);

        assertThat(gatherings.take(filler, id, read, shown)).isEqualTo(new Taken(0, 0, List.of()));
        assertThat(own()).hasSize(2);
    }

    @Test
    void whatWouldChangeIsShownWithWhatStands() throws IOException {
        all(gatherings.hand(filler, SMALL, "一览表.docx", word(TABLE)));

        var id =
                gatherings.hand(
                        filler,
                        SMALL,
                        "改.docx",
                        word(TABLE[0], "1|海洋科普进校园||5月24日9:30—11:00；5月26日|北宅小学|李文 85910000"));

        var row = run(id).rows().getFirst();
        assertThat(row.differences())
                .containsExactly(
                        new Difference(1, "开始", "9:00", "9:30"),
                        new Difference(2, "日期", "", "5月26日"),
                        new Difference(2, "地点", "", "北宅小学"));
        assertThat(all(id)).isEqualTo(new Taken(0, 1, List.of()));
        assertThat(own().getFirst().answers().at("intro"))
                .as("what the table leaves blank stays")
                .isEqualTo("讲海洋");
        assertThat(own().getFirst().answers().rows()).hasSize(2);
        assertThat(steps(id)).allMatch(Step.Nothing.class::isInstance);
    }

    @Test
    void whatSomebodyWroteMeanwhileIsNotWrittenOver() throws IOException {
        all(gatherings.hand(filler, SMALL, "一览表.docx", word(TABLE)));
        var id =
                gatherings.hand(filler, SMALL, "改.docx", word("活动名称|活动简介|地点", "海洋科普进校园|新的简介|北宅小学"));
        var shown = chosen(id);
        var one = own().getFirst();
        activities.type(
                filler, one.id(), new ActivityTyping(Map.of("intro", "另写的"), null, "intro"));

        assertThat(gatherings.take(filler, id, gatherings.read(filler, id), shown))
                .isEqualTo(new Taken(0, 0, List.of("表1 第2行")));

        assertThat(own().getFirst().answers().at("intro")).isEqualTo("另写的");
    }

    @Test
    void whatIsSubmittedIsShutAndWhatIsNotChosenStays() throws IOException {
        var id = gatherings.hand(filler, SMALL, "一览表.docx", word(TABLE));
        var chosen = chosen(id);
        chosen.remove("r1");
        gatherings.take(filler, id, gatherings.read(filler, id), chosen);
        var one = own().getFirst();
        activities.type(
                filler, one.id(), new ActivityTyping(Map.of("secrecy", "不涉密，可以公开"), null, ""));
        context.getBean(ActivitySteps.class).submit(filler, one.id());
        var other =
                gatherings.hand(
                        filler, SMALL, "改.docx", word("活动名称|活动简介", "海洋科普进校园|改了", "气象开放日|看雷达"));

        assertThat(steps(other))
                .containsExactly(
                        new Step.Shut(one.id(), own().getFirst().stage().label()),
                        new Step.Enter());
    }

    @Test
    void isForTheOwnUnitAlone() throws IOException {
        var id = gatherings.hand(filler, SMALL, "一览表.docx", word(TABLE));

        assertThatThrownBy(() -> gatherings.dryRun(neighbour, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> gatherings.read(neighbour, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsNoTableIsSaid() {
        var id =
                gatherings.hand(
                        filler,
                        SMALL,
                        "坏.docx",
                        new ByteArrayInputStream(new byte[] {80, 75, 3, 4}));

        assertThat(gatherings.dryRun(filler, id)).isInstanceOf(Gathered.Unreadable.class);
    }

    private Taken all(GatheringId id) {
        return gatherings.take(filler, id, gatherings.read(filler, id), chosen(id));
    }

    private Map<String, Long> chosen(GatheringId id) {
        var chosen = new HashMap<String, Long>();
        for (var row : run(id).rows()) {
            chosen.put(
                    row.key(), row.step() instanceof Step.Change change ? change.version() : -1L);
        }
        return chosen;
    }

    private List<Step> steps(GatheringId id) {
        return run(id).rows().stream().map(PlannedRow::step).toList();
    }

    private Gatherings.DryRun run(GatheringId id) {
        return ((Gathered.Read) gatherings.dryRun(filler, id)).run();
    }

    private List<Activity> own() {
        return activities.seen(filler, SMALL, Activities.Sought.ALL, 50).ones();
    }
}
