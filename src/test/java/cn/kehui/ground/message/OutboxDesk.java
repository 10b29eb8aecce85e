package cn.kehui.ground.message;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.calendar.WorkingHours;
import cn.kehui.world.SmallWorld;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Somebody to be told, and an outbox at whatever hour. */
@KehuiTest
abstract class OutboxDesk {
    static final String TUESDAY = "2025-05-06T09:30";

    @Autowired ApplicationContext context;
    @Autowired MessageSql messageSql;
    @Autowired MailSql mailSql;
    @Autowired WorkingHours hours;
    @Autowired PlatformTransactionManager transactions;
    @Autowired ApplicationEventPublisher events;
    @Autowired JdbcClient db;
    SmallWorld world;
    Actor filler;
    Actor admin;

    @BeforeEach
    void world() {
        world = new SmallWorld(context);
        filler = world.person(world.laoshan, "王小明", Role.FILLER);
        admin = world.person(world.bureau, "管理员", Role.SYSTEM_ADMIN);
    }

    int tell(Smtp smtp, String key) {
        db.sql(
                        """
                        insert into mailbox values (:person, 'wxm@example.cn') on conflict do nothing
                        """)
                .param("person", filler.id().value())
                .update();
        return messages(smtp)
                .tell(
                        List.of(
                                new Note(
                                        filler.id(),
                                        key,
                                        "about",
                                        "报送统计表：2025年6月18日 截止",
                                        "小崂山区科学技术局：\n请填报。",
                                        "/obligations/x")));
    }

    Messages messages(Smtp smtp) {
        return new Messages(messageSql, mailSql, smtp, events, at("2025-05-06T09:00"));
    }

    int sendAll(Smtp smtp, String now) {
        var outbox = outbox(smtp, now);
        int sent = 0;
        while (outbox.sendNext()) {
            sent++;
        }
        return sent;
    }

    Outbox outbox(Smtp smtp, String now) {
        return new Outbox(mailSql, smtp, hours, transactions, events, at(now));
    }

    java.util.UUID message() {
        return db.sql("select message_id from mail").query(java.util.UUID.class).single();
    }

    String state() {
        return db.sql("select state || ' ' || tries || ' ' || answer from mail")
                .query(String.class)
                .single();
    }

    static Smtp smtp(int port) {
        return smtp(port, "none", Map.of());
    }

    static Smtp smtp(int port, String guard, Map<String, String> more) {
        var variables =
                new java.util.HashMap<>(
                        Map.of(
                                "KEHUI_SMTP_HOST",
                                "127.0.0.1",
                                "KEHUI_SMTP_PORT",
                                "" + port,
                                "KEHUI_SMTP_TLS",
                                guard,
                                "KEHUI_SMTP_FROM",
                                "kehui@example.cn"));
        variables.putAll(more);
        return Smtp.of(variables::get);
    }

    static Clock at(String beijing) {
        return Clock.fixed(
                LocalDateTime.parse(beijing).atZone(Beijing.ZONE).toInstant(), Beijing.ZONE);
    }
}
