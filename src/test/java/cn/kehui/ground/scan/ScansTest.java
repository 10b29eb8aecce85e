package cn.kehui.ground.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.ground.vault.Blob;
import cn.kehui.ground.vault.Vault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A file is to be had once it was found clean, and not before. */
@KehuiTest
class ScansTest {
    @Autowired ScanSql sql;
    @Autowired ScanFiles files;
    @Autowired Vault vault;
    @Autowired PlatformTransactionManager transactions;
    @Autowired ApplicationEventPublisher events;
    @Autowired JdbcClient db;
    @Autowired Clock clock;
    @Autowired Scans unset;

    @Test
    void whereNoClamdIsNamedEveryFileIsToBeHad() {
        assertThat(unset.of(kept("x").id().sha256())).isEqualTo(new Verdict.Clean());
        unset.require(kept("x").id());
    }

    @Test
    void aCleanFileIsAskedAboutOnce() throws IOException {
        try (var clamd = new ClamServer(0, 1 << 20)) {
            var scans = scans(clamd.settings(), Duration.ZERO);
            var blob = kept("good");
            assertThat(scans.of(blob.id().sha256())).isEqualTo(new Verdict.Waiting(""));
            assertThat(scans.of(blob.id().sha256()).words()).contains("待查毒");
            scans.require(blob.id());
            scans.require(blob.id());
            assertThat(clamd.asked).hasValue(1);
        }
    }

    @Test
    void anInfectedOneIsGivenToNobodyAndTheJournalSaysSo() throws IOException {
        try (var clamd = new ClamServer(0, 1 << 20)) {
            var scans = scans(clamd.settings(), Duration.ZERO);
            var blob = kept(ClamServer.SIGNATURE);
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> scans.require(blob.id()))
                        .isInstanceOf(Unclean.class)
                        .hasMessageContaining("Kehui.Test")
                        .hasMessageContaining("隔离");
            }
            assertThat(
                            db.sql(
                                            "select detail ->> 'found' from journal where act = 'MalwareFound' and subject = :sha256")
                                    .param("sha256", blob.id().sha256())
                                    .query(String.class)
                                    .list())
                    .containsExactly("Kehui.Test");
        }
    }

    @Test
    void withoutAnswerItWaitsAndIsTriedAgainButNotForever() throws IOException {
        int port;
        try (var clamd = new ClamServer(0, 1 << 20)) {
            port = clamd.port();
        }
        var settings = new ClamdSettings("127.0.0.1", port, null);
        var blob = kept("patient");
        assertThatThrownBy(() -> scans(settings, Duration.ZERO).require(blob.id()))
                .hasMessageContaining("会自动再查");
        var passed = Duration.ZERO;
        for (int tries = 1; tries <= Scans.PAUSES.size(); tries++) {
            assertThat(known(blob).tries()).isEqualTo(tries);
            assertThat(known(blob).nextAt()).isNotNull();
            scans(settings, passed).askDue(); // not yet
            assertThat(known(blob).tries()).isEqualTo(tries);
            passed = passed.plus(Scans.PAUSES.get(tries - 1)).plusSeconds(5);
            scans(settings, passed).askDue();
        }
        assertThat(known(blob).nextAt()).isNull();

        try (var _ = new ClamServer(port, 1 << 20)) {
            scans(settings, passed).require(blob.id()); // whoever asks for it has it asked about
        }
    }

    @Test
    void whatIsPastTheLimitOfClamdStaysShutAndSaysWhy() throws IOException {
        try (var clamd = new ClamServer(0, 1000)) {
            var scans = scans(clamd.settings(), Duration.ZERO);
            var blob = kept("long".repeat(1000));
            assertThatThrownBy(() -> scans.require(blob.id()))
                    .hasMessageContaining("size limit exceeded");
        }
    }

    private ScanSql.Known known(Blob blob) {
        return sql.one(blob.id().sha256()).orElseThrow();
    }

    /** Kept at once, as it is between two requests. */
    private Blob kept(String words) {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var bytes = (words + UUID.randomUUID()).getBytes(UTF_8);
        return apart.execute(_ -> vault.keep(new ByteArrayInputStream(bytes)));
    }

    private Scans scans(ClamdSettings settings, Duration later) {
        return new Scans(sql, settings, files, transactions, events, Clock.offset(clock, later));
    }
}
