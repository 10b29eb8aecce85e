package cn.kehui.ground.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Several processes on one queue: what each holds, the others pass over. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class OutboxRaceTest extends OutboxDesk {
    private static final int MAILS = 60;
    private static final int SENDERS = 4;
    private static final UUID UNIT = UUID.randomUUID();

    @Override
    @BeforeEach
    void world() {
        var person = UUID.randomUUID();
        db.sql(
                        """
                        insert into unit (id, code, name, region_code, kind, level, line, path)
                        values (:unit, :code, :code, '370200', 'OTHER', 'CITY', 'OTHER', :code || '/')
                        """)
                .param("unit", UNIT)
                .param("code", "race-" + UNIT)
                .update();
        db.sql(
                        """
                        insert into person (id, unit_id, name, login, created_at)
                        values (:person, :unit, '某人', :login, '2025-05-06 09:00+08')
                        """)
                .param("person", person)
                .param("unit", UNIT)
                .param("login", "race-" + person)
                .update();
        db.sql(
                        """
                        insert into message (id, person_id, key, about, title, body, href, told_at)
                        select gen_random_uuid(), :person, 'race/' || n, 'nothing', '提醒', '请报送。', '/desk',
                               '2025-05-06 09:00+08'
                          from generate_series(1, :mails) n
                        """)
                .param("person", person)
                .param("mails", MAILS)
                .update();
        db.sql(
                        """
                        insert into mail (message_id, address, header, state, next_at)
                        select id, 'somebody@example.cn', '<' || id || '@example.cn>', 'WAITING', told_at
                          from message where person_id = :person
                        """)
                .param("person", person)
                .update();
    }

    @AfterEach
    void gone() {
        db.sql("delete from person where unit_id = :unit").param("unit", UNIT).update();
        db.sql("delete from unit where id = :unit").param("unit", UNIT).update();
    }

    @Test
    void eachMailIsSentByOne() throws Exception {
        try (var server = MailServer.start();
                var senders = Executors.newFixedThreadPool(SENDERS)) {
            var smtp = smtp(server.port());
            Callable<Integer> sender = () -> sendAll(smtp, TUESDAY);
            int sent = 0;
            for (var one : senders.invokeAll(java.util.Collections.nCopies(SENDERS, sender))) {
                sent += one.get();
            }
            var headers = new ArrayList<String>();
            for (var mail : server.taken()) {
                headers.add(mail.getHeader("Message-ID")[0]);
            }
            assertThat(sent).isEqualTo(MAILS);
            assertThat(headers).hasSize(MAILS).doesNotHaveDuplicates();
            assertThat(
                            db.sql(
                                            """
                                            select count(*) from mail_handed h join message m on m.id = h.message_id
                                              join person p on p.id = m.person_id
                                             where p.unit_id = :unit
                                            """)
                                    .param("unit", UNIT)
                                    .query(Integer.class)
                                    .single())
                    .isZero();
        }
    }
}
