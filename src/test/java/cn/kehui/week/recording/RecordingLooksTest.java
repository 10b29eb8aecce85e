package cn.kehui.week.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.scan.Scans;
import cn.kehui.ground.vault.Vault;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.ReadingLimits;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.evidence.Entered;
import cn.kehui.world.SmallWorld;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What could not be looked at is no verdict. */
@KehuiTest
class RecordingLooksTest {
    private static final byte[] HEAD =
            "\0\0\0\u0018ftypmp42\0\0\0\0isommp42".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired ApplicationContext context;
    @Autowired Recordings recordings;
    @Autowired RecordingWorkSql work;
    @Autowired JdbcClient db;

    private Actor filler;
    private Actor reviewer;
    private ActivityId activity;

    @BeforeEach
    void begin() {
        var world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
        activity = Entered.submitted(context, filler);
        var bytes = new BufferedInputStream(new ByteArrayInputStream(HEAD));
        recordings.add(filler, activity, "开幕.mp4", bytes);
    }

    /** So many wait, or the product is stopped: later there is room. */
    @Test
    void whatNobodyHadRoomForWaits() {
        var full = new Readers(ReadingLimits.usual());
        full.close();
        var looks = looks(full);
        for (int i = 0; i <= RecordingWorkSql.TRIES; i++) {
            assertThat(looks.next()).isFalse();
        }
        var film = recordings.of(filler, activity).getFirst();
        assertThat(film.found()).isNull();
        assertThat(film.given()).isFalse();

        assertThat(looks(context.getBean(Readers.class)).next()).isTrue();
        assertThat(recordings.of(filler, activity).getFirst().found()).isNotNull();
    }

    private RecordingLooks looks(Readers readers) {
        return new RecordingLooks(
                work,
                context.getBean(Campaigns.class),
                new RecordingLooks.Through(
                        context.getBean(Vault.class), context.getBean(Scans.class), readers),
                context.getBean(Clock.class),
                context.getBean(PlatformTransactionManager.class));
    }

    /** What plays films was put in later. */
    @Test
    void whatCouldNotBeSaidIsAskedAgainByWhoLeads() {
        db.sql("update recording set seen = '{\"verdict\": \"UNKNOWN\", \"lines\": []}'").update();
        assertThatThrownBy(() -> recordings.again(reviewer, activity)).isInstanceOf(NotFound.class);

        recordings.again(filler, activity);
        recordings.again(filler, activity);

        assertThat(recordings.of(filler, activity).getFirst().found()).isNull();
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void whatWasSaidStands() {
        db.sql("update recording set seen = '{\"verdict\": \"FAIL\", \"lines\": []}'").update();
        recordings.again(filler, activity);
        assertThat(recordings.of(filler, activity).getFirst().found()).isNotNull();
        assertThat(asked()).isZero();
    }

    private int asked() {
        return db.sql("select count(*) from journal where act = 'RecordingsAskedAgain'")
                .query(Integer.class)
                .single();
    }
}
