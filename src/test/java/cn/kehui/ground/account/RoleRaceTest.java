package cn.kehui.ground.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two at once: one gives a role that files, the other one that administers. */
@KehuiTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RoleRaceTest {
    private static final int ROUNDS = 20;
    private static final UUID UNIT = UUID.randomUUID();
    private static final String BOTH =
            """
            select count(*) from (select person_id from person_role
                                   where person_id in (select id from person where unit_id = :unit)
                                   group by person_id having count(*) > 1) twice
            """;

    @Autowired Roster roster;
    @Autowired People people;
    @Autowired JdbcClient db;

    private Actor system;
    private Actor security;

    @BeforeEach
    void world() {
        db.sql(
                        """
                        insert into unit (id, code, name, region_code, kind, level, line, path)
                        values (:unit, :code, :code, '370200', 'OTHER', 'CITY', 'OTHER', :code || '/')
                        """)
                .param("unit", UNIT)
                .param("code", "race-" + UNIT)
                .update();
        system = people.known(somebody("SYSTEM_ADMIN"));
        security = people.known(somebody("SECURITY_ADMIN"));
    }

    @AfterEach
    void gone() {
        var of = "(select id from person where unit_id = :unit)";
        db.sql("delete from role_change where person_id in " + of).param("unit", UNIT).update();
        db.sql("delete from person where unit_id = :unit").param("unit", UNIT).update();
        db.sql("delete from unit where id = :unit").param("unit", UNIT).update();
    }

    @Test
    void oneOfThemIsTooLateAndIsTold() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            var whom = somebody();
            roster.roles(system, whom, Set.of(Role.AUDIT_ADMIN));
            var change =
                    roster.waiting(security).stream()
                            .filter(one -> one.person().equals(whom))
                            .findFirst()
                            .orElseThrow();

            var became =
                    atOnce(
                            () -> roster.decide(security, change.id(), true),
                            () -> roster.roles(system, whom, Set.of(Role.FILLER)));

            assertThat(became).filteredOn(Changed.Refused.class::isInstance).hasSize(1);
        }
        assertThat(both()).isZero();
    }

    @Test
    void theDatabaseRefusesTheSecondWhoeverAsks() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            var whom = somebody();

            var became = atOnce(() -> give(whom, "FILLER"), () -> give(whom, "AUDIT_ADMIN"));

            assertThat(became).containsExactlyInAnyOrder(true, false);
        }
        assertThat(both()).isZero();
    }

    private boolean give(PersonId whom, String role) {
        try {
            db.sql("insert into person_role (person_id, role) values (?, ?)")
                    .params(whom.value(), role)
                    .update();
            return true;
        } catch (DataAccessException refused) {
            return false;
        }
    }

    private long both() {
        return db.sql(BOTH).param("unit", UNIT).query(Long.class).single();
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        var start = new CyclicBarrier(2);
        var became = new ArrayList<T>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var tasks =
                    List.of(one, other).stream()
                            .map(
                                    task ->
                                            (Callable<T>)
                                                    () -> {
                                                        start.await();
                                                        return task.call();
                                                    })
                            .toList();
            for (var done : threads.invokeAll(tasks)) {
                became.add(done.get());
            }
        }
        return became;
    }

    private PersonId somebody(String... roles) {
        var id = new PersonId(UUID.randomUUID());
        db.sql(
                        """
                        insert into person (id, unit_id, name, login, created_at)
                        values (:id, :unit, '某人', :login, '2025-05-06 09:00+08')
                        """)
                .param("id", id.value())
                .param("unit", UNIT)
                .param("login", "race-" + id)
                .update();
        for (var role : roles) {
            give(id, role);
        }
        return id;
    }
}
