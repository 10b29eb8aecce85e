package cn.kehui.week.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.world.SmallWorld;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A file that comes again is the one that is there, however many there are. */
@KehuiTest
class EvidenceOnceTest {
    @Autowired ApplicationContext context;
    @Autowired Evidence evidence;

    private Actor filler;
    private ActivityId activity;

    @BeforeEach
    void begin() {
        var world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        activity = Entered.submitted(context, filler);
    }

    @Test
    void theSameFileIsKeptOnce() {
        add("甲.jpg", 3);

        assertThat(add("改了名.jpg", 3)).isEqualTo(new PhotoTaking.TakenBefore("甲.jpg"));

        assertThat(evidence.of(filler, activity).photos()).hasSize(1);
    }

    @Test
    void whatIsThereAlreadyIsNotOneTooMany() {
        for (int i = 0; i < Evidence.MOST; i++) {
            add(i + ".jpg", i);
        }

        assertThat(add("又.jpg", 7)).isEqualTo(new PhotoTaking.TakenBefore("7.jpg"));
        assertThat(add("多.jpg", Evidence.MOST)).isInstanceOf(PhotoTaking.NotTaken.class);
        assertThat(evidence.of(filler, activity).photos()).hasSize(Evidence.MOST);
    }

    private PhotoTaking add(String name, int which) {
        var bytes = new byte[] {(byte) 0xff, (byte) 0xd8, (byte) which};
        return evidence.add(
                filler,
                activity,
                new Evidence.SentFile(name, "image/jpeg", new ByteArrayInputStream(bytes)));
    }
}
