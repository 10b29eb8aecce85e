package cn.kehui.staff.entrance.guard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.staff.entrance.Entry;
import cn.kehui.staff.entrance.SignIns;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Many at once are no way round the count. */
@KehuiTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TryRaceTest {
    private static final int AT_ONCE = 16;

    @Autowired SignIns signIns;
    @Autowired JdbcClient db;

    @AfterEach
    void gone() {
        db.sql("delete from sign_in_failure where login like '%race-of-tries%'").update();
        db.sql("delete from sign_in_failure where login like 'address 10.77.%'").update();
    }

    @Test
    void atMostFiveOfSixteenAreCompared() throws Exception {
        Callable<Entry> guess = () -> signIns.enter("race-of-tries", "wrong", "10.77.0.1");
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            int compared = 0;
            for (var done : threads.invokeAll(Collections.nCopies(AT_ONCE, guess))) {
                compared += done.get() instanceof Entry.Wrong ? 1 : 0;
            }
            assertThat(compared).isEqualTo(4); // the fifth was compared, too, and locked
        }
        assertThat(
                        db.sql(
                                        """
                                        select count(*) from journal
                                         where act = 'SignInFailed' and subject = 'race-of-tries'
                                        """)
                                .query(Long.class)
                                .single())
                .isEqualTo(5);
    }
}
