package cn.kehui.week.echo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.likeness.Colours;
import cn.kehui.week.likeness.Plane;
import cn.kehui.week.likeness.Sketch;
import cn.kehui.world.SmallWorld;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The hashes in memory follow the table. */
@KehuiTest
class EchoIndexTest {
    @Autowired ApplicationContext context;
    @Autowired Activities activities;
    @Autowired Echoes echoes;
    @Autowired SketchSql sql;
    @Autowired Clock clock;

    private ActivityId activity;

    @BeforeEach
    void begin() {
        var world = new SmallWorld(context);
        world.defined();
        var filler = world.person(world.laoshan, "李文", Role.FILLER);
        activity = activities.begin(filler, CampaignId.of("small-2025"), "海洋科普进校园");
    }

    @Test
    void whatComesLaterIsFoundAndTablesFindWhatGoingThroughFinds() {
        var index = new EchoIndex(sql, 3);
        for (int i = 0; i < 9; i++) {
            keep(i);
            assertThat(found(index, i)).isEqualTo(1);
        }
        for (int i = 0; i < 9; i++) {
            assertThat(found(index, i)).isEqualTo(1);
        }
        assertThat(found(index, 99)).isZero();
        assertThat(found(new EchoIndex(sql, 1000), 4)).isEqualTo(1);
    }

    @Test
    void aSketchIsReadAsItWasKeptAndAnotherFormatIsNone() {
        var sketch = sketch(5);

        var read = Sketch.read(sketch.bytes()).orElseThrow();

        assertThat(read.bytes()).isEqualTo(sketch.bytes());
        assertThat(read.kept()).hasSize(640);
        assertThat(Sketch.read(new byte[0])).isEmpty();
        assertThat(Sketch.read(new byte[] {2, 0, 0})).isEmpty();
        var torn = java.util.Arrays.copyOf(sketch.bytes(), 4000);
        assertThat(Sketch.read(torn)).isEmpty();
    }

    private int found(EchoIndex index, int seed) {
        return sql.numbered(index.near(sketch(seed), 24)).size();
    }

    private void keep(int seed) {
        var photo = Uuid7.next(clock);
        echoes.keep(
                activity, List.of(new SketchedPhoto(photo, "%064x".formatted(seed), sketch(seed))));
    }

    private static Sketch sketch(int seed) {
        var chance = new Random(seed);
        var grey = new byte[256 * 192];
        for (int block = 0; block < 300; block++) {
            int x = chance.nextInt(240);
            int y = chance.nextInt(176);
            byte value = (byte) chance.nextInt(256);
            for (int i = 0; i < 256; i++) {
                grey[(y + i / 16) * 256 + x + i % 16] = value;
            }
        }
        var plane = new Plane(256, 192, grey);
        return Sketch.of(new Colours(plane, plane, plane, 256, 192));
    }
}
