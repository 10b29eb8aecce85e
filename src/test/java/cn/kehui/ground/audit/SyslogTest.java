package cn.kehui.ground.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Journal;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Roster;
import cn.kehui.world.SmallWorld;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.net.ServerSocketFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal on its way to a collector that is there, gone, back again, or cut off. */
@KehuiTest
class SyslogTest {
    @Autowired SyslogSql sql;
    @Autowired Journal journal;
    @Autowired Roster roster;
    @Autowired TransactionTemplate transaction;
    @Autowired PlatformTransactionManager transactions;
    @Autowired JdbcClient db;
    @Autowired Clock clock;
    @Autowired ApplicationContext context;
    @TempDir Path folder;

    private Actor system;
    private Actor filler;
    private long begin;

    @BeforeEach
    void world() {
        var world = new SmallWorld(context);
        system = world.person(world.laoshan, "系统", Role.SYSTEM_ADMIN);
        filler = world.person(world.street, "街道", Role.FILLER);
        journal.seal();
        begin = db.sql("select coalesce(max(line), 0) from journal").query(Long.class).single();
        sql.move(begin, clock.instant());
    }

    @Test
    void everyLineOnceInOrderOverTls() throws Exception {
        var made = Certificates.in(folder, "ip:127.0.0.1");
        try (var collector = new Collector(made.context().getServerSocketFactory(), 0)) {
            var syslog = to("tls://127.0.0.1:" + collector.port(), made.certificate());
            act(3);
            assertThat(syslog.state().behind()).isEqualTo(3);
            syslog.send();
            syslog.send();

            assertThat(lines(collector)).containsExactly(begin + 1, begin + 2, begin + 3);
            assertThat(collector.taken.getLast())
                    .contains(" HEAD [head@32473 line=\"" + (begin + 3) + "\" hash=\"");
            assertThat(syslog.state())
                    .isEqualTo(new Syslog.State(syslog.state().to(), 0, null, ""));
        }
    }

    @Test
    void aCollectorThatIsNotWhoItSaysGetsNothing() throws Exception {
        var made = Certificates.in(folder, "dns:other.example.cn");
        try (var collector = new Collector(made.context().getServerSocketFactory(), 0)) {
            act(1);
            for (var trusted : new Path[] {made.certificate(), null}) {
                var syslog = to("tls://127.0.0.1:" + collector.port(), trusted);
                sql.move(begin, clock.instant());
                syslog.send();
                assertThat(syslog.state().trouble()).contains("SSL");
                assertThat(syslog.state().behind()).isEqualTo(1);
            }
            assertThat(collector.taken).isEmpty();
        }
    }

    @Test
    void goesOnWhereItStoodAfterAnOutageAndARestart() throws Exception {
        int port;
        try (var collector = new Collector(ServerSocketFactory.getDefault(), 0)) {
            port = collector.port();
            act(2);
            to("tcp://127.0.0.1:" + port, null).send();
            assertThat(lines(collector)).containsExactly(begin + 1, begin + 2);
        }
        act(2);
        var syslog = to("tcp://127.0.0.1:" + port, null);
        syslog.send();
        assertThat(syslog.state().trouble()).contains("Connect");
        assertThat(syslog.state().behind()).isEqualTo(2);

        try (var collector = new Collector(ServerSocketFactory.getDefault(), port)) {
            syslog.send(); // too soon after the last attempt
            assertThat(collector.taken).isEmpty();
            later("tcp://127.0.0.1:" + port).send();
            assertThat(lines(collector)).containsExactly(begin + 3, begin + 4);
        }
    }

    @Test
    void asTheProductEndsWhatWaitsIsLeftForTheNext() throws Exception {
        try (var collector = new Collector(ServerSocketFactory.getDefault(), 0)) {
            act(2);
            var syslog = to("tcp://127.0.0.1:" + collector.port(), null);
            syslog.end();
            syslog.send();
            assertThat(syslog.state().behind()).isEqualTo(2);

            to("tcp://127.0.0.1:" + collector.port(), null).send();
            assertThat(lines(collector)).containsExactly(begin + 1, begin + 2);
        }
    }

    @Test
    void whatWasCutOffOnTheWayIsSentAgain() throws Exception {
        try (var collector = new Collector(ServerSocketFactory.getDefault(), 0)) {
            collector.cutAfter = 1;
            act(3);
            var syslog = to("tcp://127.0.0.1:" + collector.port(), null);
            syslog.send();
            assertThat(syslog.state().behind()).isEqualTo(3);

            collector.cutAfter = -1;
            collector.taken.clear();
            later("tcp://127.0.0.1:" + collector.port()).send();
            assertThat(lines(collector)).containsExactly(begin + 1, begin + 2, begin + 3);
        }
    }

    @Test
    void oneProcessAtATimeSends() {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        // world() moved the row in this transaction, which therefore holds it
        var other =
                CompletableFuture.supplyAsync(() -> apart.execute(_ -> sql.take().isPresent()))
                        .join();
        assertThat(other).isFalse();
        assertThat(sql.take()).isPresent();
    }

    private void act(int lines) {
        for (int i = 0; i < lines; i++) {
            if (i % 2 == 0) {
                roster.disable(system, filler.id());
            } else {
                roster.enable(system, filler.id());
            }
        }
        journal.seal();
    }

    private static List<Long> lines(Collector collector) {
        var lines = new ArrayList<Long>();
        for (var each : collector.taken) {
            if (each.contains("[journal@32473 line=\"")) {
                lines.add(Long.valueOf(each.replaceFirst("(?s).*?line=\"(\\d+)\".*", "$1")));
            }
        }
        return lines;
    }

    private Syslog to(String target, Path ca) {
        return new Syslog(sql, settings(target, ca), journal, transaction, clock);
    }

    private Syslog later(String target) {
        var then = Clock.offset(clock, Duration.ofMinutes(2));
        return new Syslog(sql, settings(target, null), journal, transaction, then);
    }

    private static SyslogSettings settings(String target, Path ca) {
        var named =
                ca == null
                        ? Map.of("KEHUI_SYSLOG", target)
                        : Map.of("KEHUI_SYSLOG", target, "KEHUI_SYSLOG_CA", ca.toString());
        return SyslogSettings.of(named::get);
    }
}
