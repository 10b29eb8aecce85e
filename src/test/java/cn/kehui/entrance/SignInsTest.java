package cn.kehui.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.account.NewPerson;
import cn.kehui.account.People;
import cn.kehui.account.PersonId;
import cn.kehui.account.Role;
import cn.kehui.world.SmallWorld;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@KehuiTest
class SignInsTest {
    private static final String FROM = "127.0.0.1";

    @Autowired SignIns signIns;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired ApplicationContext context;

    @BeforeEach
    void somebody() {
        var unit = new SmallWorld(context).laoshan.id();
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

    @Test
    void oneRightOneForgetsTheWrongOnes() {
        for (int i = 0; i < 4; i++) {
            signIns.enter("laoshan", "wrong", FROM);
        }
        signIns.enter("laoshan", "Laoshan-25", FROM);

        assertThat(signIns.enter("laoshan", "wrong", FROM)).isEqualTo(new Entry.Wrong(4));
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
