package cn.kehui.ground.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A server that puts off, refuses, or falls silent. */
class OutboxTroubleTest extends OutboxDesk {
    @Test
    void whatTheServerPutsOffIsTriedWithGrowingPauses() throws Exception {
        try (var server = MailServer.start()) {
            var smtp = smtp(server.port());
            tell(smtp, "k1");
            server.refuses(451);
            var at = LocalDateTime.parse(TUESDAY);
            for (var pause : Outbox.PAUSES) {
                assertThat(sendAll(smtp, at.toString())).isEqualTo(1);
                assertThat(state()).startsWith("WAITING").contains("451 no such user here");
                assertThat(sendAll(smtp, at.plus(pause).minusSeconds(1).toString())).isZero();
                at = at.plus(pause);
            }
            assertThat(sendAll(smtp, at.toString())).isEqualTo(1);
            assertThat(state()).startsWith("FAILED 6").contains("451 no such user here");
            assertThat(Outbox.PAUSES).isSorted().last().isEqualTo(Duration.ofHours(4));
            assertThat(server.taken()).isEmpty();
        }
    }

    @Test
    void whatTheServerRefusesIsShownAndSentAgainOnAWord() throws Exception {
        try (var server = MailServer.start()) {
            var smtp = smtp(server.port());
            tell(smtp, "k1");
            server.refuses(550);
            sendAll(smtp, TUESDAY);
            assertThat(outbox(smtp, TUESDAY).list(admin, 9))
                    .extracting(Mailed::state, Mailed::answer)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(
                                    MailState.FAILED, "550 no such user here"));

            server.refuses(0);
            assertThat(outbox(smtp, TUESDAY).again(admin, new MessageId(message()))).isTrue();
            sendAll(smtp, TUESDAY);
            assertThat(server.taken()).hasSize(1);
            assertThat(outbox(smtp, TUESDAY).again(admin, new MessageId(message()))).isFalse();
        }
    }

    @Test
    void aMailRefusedAfterItsLastLineIsSurelyNotThere() throws Exception {
        try (var server = MailServer.start()) {
            var smtp = smtp(server.port());
            tell(smtp, "k1");
            server.refusesMail(452);
            sendAll(smtp, TUESDAY);
            assertThat(state()).startsWith("WAITING 1");
            server.refusesMail(0);
            sendAll(smtp, "2025-05-06T10:00");
            assertThat(state()).startsWith("SENT 2");
            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void aMailThatWasNotAnsweredIsNotSentAgainByItself() throws Exception {
        try (var server = new MuteServer()) {
            var smtp = smtp(server.port());
            tell(smtp, "k1");
            sendAll(smtp, TUESDAY);
            assertThat(state()).startsWith("UNSURE 1");
            assertThat(sendAll(smtp, "2025-05-06T16:00")).isZero();
            assertThat(server.taken).hasValue(1);
        }
    }

    @Test
    void whereTheProcessDiedAfterTheLastLineItIsNotSentAgainEither() throws Exception {
        try (var server = MailServer.start()) {
            var smtp = smtp(server.port());
            tell(smtp, "k1");
            mailSql.hand(
                    mailSql.take(at(TUESDAY).instant(), true).orElseThrow(), at(TUESDAY).instant());
            assertThat(sendAll(smtp, TUESDAY)).isEqualTo(1);
            assertThat(state()).startsWith("UNSURE");
            assertThat(server.taken()).isEmpty();
        }
    }

    @Test
    void signsInWhereTheServerWantsIt() throws Exception {
        try (var server = MailServer.secret()) {
            tell(smtp(server.port()), "k1");
            sendAll(smtp(server.port()), TUESDAY);
            assertThat(state()).startsWith("WAITING 1");
            var known =
                    Map.of("KEHUI_SMTP_USER", "kehui@example.cn", "KEHUI_SMTP_PASSWORD", "secret");
            sendAll(smtp(server.port(), "none", known), "2025-05-06T10:00");
            assertThat(state()).startsWith("SENT");
        }
    }

    @Test
    void nothingIsSentInTheClearUnasked() throws Exception {
        try (var server = MailServer.start()) {
            tell(smtp(server.port()), "k1");
            sendAll(smtp(server.port(), "starttls", Map.of()), TUESDAY);
            assertThat(state()).startsWith("WAITING 1").contains("STARTTLS");
            assertThat(server.taken()).isEmpty();
        }
    }
}
