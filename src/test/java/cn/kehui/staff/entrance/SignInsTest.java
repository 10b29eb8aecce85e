package cn.kehui.staff.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.NewPerson;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.message.Message;
import cn.kehui.ground.message.Messages;
import cn.kehui.ground.org.UnitId;
import cn.kehui.staff.entrance.guard.Devices;
import cn.kehui.world.SmallWorld;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** house: long because every count at the door is tried from known and strange browsers. */
@KehuiTest
class SignInsTest {
    private static final String FROM = "127.0.0.1";

    @Autowired SignIns signIns;
    @Autowired People people;
    @Autowired Devices devices;
    @Autowired Messages messages;
    @Autowired JdbcClient db;
    @Autowired ApplicationContext context;

    private UnitId unit;

    @BeforeEach
    void somebody() {
        unit = new SmallWorld(context).laoshan.id();
        var id = new PersonId(UUID.randomUUID());
        people.add(new NewPerson(id, unit, "崂山填报", "laoshan", Set.of(Role.FILLER), "Laoshan-25"));
    }

    @Test
    void letsInWhoKnowsThePassword() {
        assertThat(signIns.enter(" LaoShan", "Laoshan-25", FROM)).isInstanceOf(Entry.Right.class);
    }

    @Test
    void locksTheNameAfterFiveAndTellsTheSameOfANameThatNobodyHas() {
        for (var login : new String[] {"laoshan", "nobody"}) {
            for (int left = 4; left > 0; left--) {
                assertThat(signIns.enter(login, "wrong", FROM)).isEqualTo(new Entry.Wrong(left));
            }
            assertThat(signIns.enter(login, "wrong", FROM)).isInstanceOf(Entry.Locked.class);
            assertThat(signIns.enter(login, "Laoshan-25", FROM)).isInstanceOf(Entry.Locked.class);
        }
        assertThat(acts()).containsOnlyOnce("SignInLocked laoshan", "SignInLocked nobody");
    }

    @Test
    void aLockEnds() {
        for (int i = 0; i < 5; i++) {
            signIns.enter("laoshan", "wrong", FROM);
        }
        db.sql("update sign_in_failure set locked_until = now() - interval '1 second'").update();

        assertThat(signIns.enter("laoshan", "Laoshan-25", FROM)).isInstanceOf(Entry.Right.class);
        assertThat(signIns.enter("laoshan", "wrong", FROM)).isEqualTo(new Entry.Wrong(4));
    }

    /** It was made while the clock was an hour ahead: it does not last an hour longer. */
    @Test
    void aLockEndsWhenTheClockIsPutBack() {
        for (int i = 0; i < 5; i++) {
            signIns.enter("laoshan", "wrong", FROM);
        }
        db.sql("update sign_in_failure set locked_until = locked_until + interval '1 hour'")
                .update();

        for (int i = 0; i < 5; i++) {
            signIns.enter("laoshan", "wrong", FROM);
        }
        assertThat(signIns.enter("laoshan", "Laoshan-25", FROM)).isInstanceOf(Entry.Locked.class);
    }

    @Test
    void oneRightOneForgetsTheWrongOnes() {
        for (int i = 0; i < 4; i++) {
            signIns.enter("laoshan", "wrong", FROM);
        }
        signIns.enter("laoshan", "Laoshan-25", FROM);

        assertThat(signIns.enter("laoshan", "wrong", FROM)).isEqualTo(new Entry.Wrong(4));
    }

    @Test
    void strangersDoNotHoldUpABrowserThatIsKnown() {
        var owner = ((Entry.Right) signIns.enter("laoshan", "Laoshan-25", FROM)).actor();
        var secret = devices.keep(owner, "", "Firefox Windows");
        for (int i = 0; i < 15; i++) {
            signIns.enter("laoshan", "wrong", FROM);
            signIns.enter("laoshan", "wrong", "10.1.0." + i);
        }

        assertThat(signIns.enter("laoshan", "Laoshan-25", FROM)).isInstanceOf(Entry.Locked.class);
        assertThat(known("Laoshan-25", secret)).isInstanceOf(Entry.Right.class);
        for (int left = 4; left > 0; left--) {
            assertThat(known("wrong", secret)).isEqualTo(new Entry.Wrong(left));
        }
        assertThat(known("wrong", secret)).isInstanceOf(Entry.Locked.class);
    }

    @Test
    void aBrowserIsKnownToItsOwnerAloneUntilItIsRemoved() {
        var owner = ((Entry.Right) signIns.enter("laoshan", "Laoshan-25", FROM)).actor();
        var secret = devices.keep(owner, "", "Firefox Windows");
        assertThat(devices.known("laoshan", secret)).isPresent();
        assertThat(devices.known("nobody", secret)).isEmpty();
        assertThat(devices.known("laoshan", "x".repeat(32))).isEmpty();
        assertThat(devices.keep(owner, secret, "Firefox Windows")).isEqualTo(secret);
        assertThat(devices.keep(owner, "x".repeat(32), "Edge")).isNotEqualTo("x".repeat(32));

        var mine = devices.mine(owner, secret);
        assertThat(mine)
                .extracting(Devices.Device::label, Devices.Device::here)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Firefox Windows", true),
                        org.assertj.core.groups.Tuple.tuple("Edge", false));
        mine.forEach(device -> devices.remove(owner, device.id()));
        assertThat(devices.known("laoshan", secret)).isEmpty();
    }

    @Test
    void aGuessFromManyAddressesIsSlowedAndNeverLocks() {
        for (int i = 0; i < 10; i++) {
            assertThat(signIns.enter("laoshan", "wrong", "10.2.0." + i))
                    .isEqualTo(new Entry.Wrong(4));
        }
        assertThat(signIns.enter("laoshan", "wrong", "10.2.1.1")).isInstanceOf(Entry.Locked.class);
        assertThat(acts()).containsOnlyOnce("SignInLocked laoshan");

        db.sql("update sign_in_failure set last_at = last_at - interval '6 seconds'").update();
        assertThat(signIns.enter("laoshan", "wrong", "10.2.1.2")).isEqualTo(new Entry.Wrong(4));
        db.sql("update sign_in_failure set last_at = last_at - interval '6 seconds'").update();
        assertThat(signIns.enter("laoshan", "wrong", "10.2.1.3")).isInstanceOf(Entry.Locked.class);
        db.sql("update sign_in_failure set last_at = last_at - interval '15 minutes'").update();
        assertThat(signIns.enter("laoshan", "Laoshan-25", "10.2.1.4"))
                .isInstanceOf(Entry.Right.class);
    }

    @Test
    void oneAddressThatTriesManyNamesIsSlowed() {
        for (int i = 0; i < 30; i++) {
            assertThat(signIns.enter("name" + i, "wrong", "10.3.0.1"))
                    .isInstanceOf(Entry.Wrong.class);
        }
        assertThat(signIns.enter("laoshan", "Laoshan-25", "10.3.0.1"))
                .isInstanceOf(Entry.Locked.class);
        assertThat(signIns.enter("laoshan", "Laoshan-25", "10.3.0.2"))
                .isInstanceOf(Entry.Right.class);
        for (int i = 0; i < 30; i++) {
            signIns.enter("laoshan", "Laoshan-25", "10.3.0.3"); // an office of people who know it
        }
        assertThat(signIns.enter("laoshan", "Laoshan-25", "10.3.0.3"))
                .isInstanceOf(Entry.Right.class);
    }

    @Test
    void codesAreSearchedNoFurtherThanThirty() {
        var owner = ((Entry.Right) signIns.enter("laoshan", "Laoshan-25", FROM)).actor();
        for (int i = 0; i < 30; i++) {
            assertThat(signIns.confirm(owner, "000000", "10.4.0." + i))
                    .isNotInstanceOf(Entry.Right.class)
                    .isNotInstanceOf(Entry.Barred.class);
            db.sql("update sign_in_failure set locked_until = null").update();
        }
        assertThat(signIns.confirm(owner, "000000", FROM)).isEqualTo(new Entry.Barred());
        assertThat(messages.mine(owner, 100))
                .extracting(Message::title)
                .containsOnly("有人输对了您的密码，但验证码连续输错");

        people.password(owner.id(), "Haitun-25");
        assertThat(signIns.confirm(owner, "000000", FROM)).isEqualTo(new Entry.Barred());
    }

    @Test
    void thePresentPasswordIsGuessedNoFurtherThanAtTheDoor() {
        var owner = ((Entry.Right) signIns.enter("laoshan", "Laoshan-25", FROM)).actor();
        for (int left = 4; left > 0; left--) {
            assertThat(signIns.present(owner, "wrong", FROM)).isEqualTo(new Entry.Wrong(left));
        }
        assertThat(signIns.present(owner, "wrong", FROM)).isInstanceOf(Entry.Locked.class);
        assertThat(signIns.present(owner, "Laoshan-25", FROM)).isInstanceOf(Entry.Locked.class);
        assertThat(acts()).containsOnlyOnce("SignInLocked " + owner.id());
    }

    @Test
    void aPasswordIsComparedHoweverItsLettersAreWritten() {
        people.add(
                new NewPerson(
                        new PersonId(UUID.randomUUID()),
                        unit,
                        "宽",
                        "wide",
                        Set.of(Role.FILLER),
                        " Ｌａｏｓｈａｎ－２５"));

        assertThat(signIns.enter("wide", "Laoshan-25 ", FROM)).isInstanceOf(Entry.Right.class);
    }

    private Entry known(String password, String secret) {
        return signIns.enter(new SignIns.Knock("laoshan", password, FROM, secret));
    }

    @Test
    void keepsPasswordsAsArgon2id() {
        assertThat(
                        db.sql("select password from person where login = 'laoshan'")
                                .query(String.class)
                                .single())
                .startsWith("$argon2id$")
                .doesNotContain("Laoshan-25");
    }

    private java.util.List<String> acts() {
        return db.sql("select act || ' ' || subject from journal").query(String.class).list();
    }
}
