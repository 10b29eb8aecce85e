package cn.kehui.visitor.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.ground.cipher.Keys;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tickets stay good, and new ones are given, whatever became of the keys of an installation. */
@KehuiTest
class DoorKeysTest {
    @Autowired DoorKeySql sql;
    @Autowired JdbcClient db;
    @Autowired Clock clock;
    @Autowired Keys keys;

    private DoorKeys started() {
        var door = new DoorKeys(sql, keys, clock);
        door.ready();
        return door;
    }

    @Test
    void aDatabaseThatCameWithoutItsKeysGetsAnotherAndKnowsTheOldOnes() {
        db.sql("delete from door_key").update();
        var old = started();
        assertThat(old.number()).isEqualTo(1);
        var words = "票".getBytes(UTF_8);
        assertThat(started().sign(words)).as("kept").isEqualTo(old.sign(words));

        // as another data directory's key left it
        db.sql(
                        """
                        update door_key set private_key = regexp_replace(private_key, '^(k1:[^:]+:)[0-9a-f]+', '\\100000000')
                        """)
                .update();
        var after = started();

        assertThat(after.number()).isEqualTo(2);
        assertThat(after.known()).hasSize(2).containsEntry(1, old.known().get(1));
        assertThat(after.sign(words)).hasSize(64).isNotEqualTo(old.sign(words));
        assertThat(started().number()).as("no third").isEqualTo(2);
        assertThat(after.reseal(200)).as("what cannot be opened is left").isEqualTo(1);
        assertThat(started().number()).isEqualTo(2);
    }
}
