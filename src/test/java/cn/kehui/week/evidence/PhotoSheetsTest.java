package cn.kehui.week.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.world.SmallWorld;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@KehuiTest
class PhotoSheetsTest {
    private static final CampaignId SMALL = CampaignId.of("small-2025");

    @Autowired ApplicationContext context;
    @Autowired Evidence evidence;
    @Autowired PhotoSheets sheets;

    private SmallWorld world;
    private Actor filler;
    private Actor reviewer;
    private Actor neighbour;
    private ActivityId activity;

    @BeforeEach
    void begin() {
        world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER, Role.REVIEWER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
        neighbour = world.person(world.shinan, "邻居", Role.FILLER, Role.REVIEWER);
        activity = Entered.submitted(context, filler);
    }

    @Test
    void aUnitsPhotographsLieSideBySideAPageAtATime() {
        var other = Entered.submitted(context, filler);
        add("一.jpg", 1);
        add("二.jpg", 2);
        evidence.add(filler, other, sent("三.jpg", 3));

        var first = sheets.sheet(reviewer, SMALL, all(), 2);
        assertThat(first.photos())
                .extracting(one -> one.photo().name())
                .containsExactly("一.jpg", "二.jpg");
        var rest = new PhotoSheet.Sought(world.laoshan.id(), null, null, first.next());
        assertThat(sheets.sheet(reviewer, SMALL, rest, 2).photos())
                .extracting(one -> one.photo().name())
                .containsExactly("三.jpg");
        var one = new PhotoSheet.Sought(world.laoshan.id(), other.value(), null, null);
        assertThat(sheets.sheet(reviewer, SMALL, one).photos()).hasSize(1);
        assertThat(first.activities()).extracting(PhotoSheet.Of::all).containsExactly(2, 1);
    }

    @Test
    void nobodySeesMoreThanTheActivitiesThemselvesShow() {
        add("现场.jpg", 1);
        var draft = context.getBean(Activities.class).begin(filler, SMALL, "还没报");
        evidence.add(filler, draft, sent("草稿.jpg", 2));

        assertThat(sheets.units(neighbour, SMALL, "", 9)).isEmpty();
        assertThatThrownBy(() -> sheets.sheet(neighbour, SMALL, all()))
                .isInstanceOf(NotFound.class);
        assertThat(sheets.units(reviewer, SMALL, "", 9))
                .extracting(PhotoSheet.Unit::all)
                .containsExactly(1);
        assertThat(sheets.units(filler, SMALL, "", 9))
                .extracting(PhotoSheet.Unit::all)
                .containsExactly(2);
        assertThat(sheets.units(reviewer, SMALL, world.laoshan.path(), 9)).isEmpty();
    }

    private PhotoSheet.Sought all() {
        return new PhotoSheet.Sought(world.laoshan.id(), null, null, null);
    }

    private void add(String name, int content) {
        evidence.add(filler, activity, sent(name, content));
    }

    private static Evidence.SentFile sent(String name, int content) {
        var bytes = new byte[] {-1, -40, (byte) content};
        return new Evidence.SentFile(name, "image/jpeg", new ByteArrayInputStream(bytes));
    }
}
