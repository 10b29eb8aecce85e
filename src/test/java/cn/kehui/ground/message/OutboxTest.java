package cn.kehui.ground.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mails on their way to a server that is really there. */
class OutboxTest extends OutboxDesk {
    @Test
    void aMailArrivesAsItWasWritten() throws Exception {
        try (var server = MailServer.start()) {
            tell(smtp(server.port()), "k1");
            var id = message();

            assertThat(sendAll(smtp(server.port()), TUESDAY)).isEqualTo(1);

            var mail = server.taken().getFirst();
            assertThat(mail.getHeader("Message-ID")).containsExactly("<" + id + "@example.cn>");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getFrom()[0].toString()).contains("<kehui@example.cn>");
            assertThat(mail.getAllRecipients()[0]).hasToString("wxm@example.cn");
            assertThat(mail.getSubject()).isEqualTo("报送统计表：2025年6月18日 截止");
            assertThat(mail.getContent().toString().strip().lines())
                    .containsExactly("小崂山区科学技术局：", "请填报。");
            assertThat(state()).isEqualTo("SENT 1 250 taken");
            assertThat(sendAll(smtp(server.port()), TUESDAY)).isZero();
            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void theSameIsToldOnceHoweverOften() {
        assertThat(tell(new Smtp(null), "k1")).isEqualTo(1);
        assertThat(tell(new Smtp(null), "k1")).isZero();
        assertThat(tell(new Smtp(null), "k2")).isEqualTo(1);
        assertThat(messageSql.of(filler.id(), 9)).hasSize(2);
    }

    @Test
    void nothingLeavesOutsideWorkingHours() throws Exception {
        try (var server = MailServer.start()) {
            var smtp = smtp(server.port());
            tell(smtp, "k1");
            for (var closed :
                    List.of(
                            "2025-05-06T08:59", // before work
                            "2025-05-06T17:00", // after it
                            "2025-05-05T10:00", // Labour Day's last
                            "2025-05-10T10:00")) { // a Saturday
                assertThat(sendAll(smtp, closed)).isZero();
            }
            // a Sunday that is worked; the mail was told later, but not to be sent before
            db.sql("update mail set next_at = '2025-04-27 00:00+08'").update();
            assertThat(sendAll(smtp, "2025-04-27T10:00")).isEqualTo(1);
        }
    }

    /** It may be there; nobody is told twice on a guess. */
    /** A server that offers no TLS gets nothing, unless it was said that it needs none. */
    @Test
    void withoutAServerItIsKeptForReading() {
        tell(new Smtp(null), "k1");
        var outbox = outbox(new Smtp(null), TUESDAY);
        assertThat(outbox.sendNext()).isFalse();
        assertThat(outbox.list(admin, 9))
                .extracting(Mailed::state, Mailed::address)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(MailState.KEPT, "wxm@example.cn"));
    }

    @Test
    void whatIsDoneIsNoLongerMailed() throws Exception {
        try (var server = MailServer.start()) {
            var smtp = smtp(server.port());
            tell(smtp, "k1");
            messages(smtp).settle("about");
            assertThat(sendAll(smtp, TUESDAY)).isZero();
            assertThat(state()).startsWith("IDLE");
            assertThat(messageSql.of(filler.id(), 9)).noneMatch(Message::unread);
        }
    }

    @Test
    void isForTheAdministratorOfThoseUnitsOnly() {
        tell(new Smtp(null), "k1");
        var outbox = outbox(new Smtp(null), TUESDAY);
        var other = world.person(world.association, "另一管理员", Role.SYSTEM_ADMIN);
        var id = new MessageId(message());
        assertThat(outbox.list(other, 9)).isEmpty();
        assertThatThrownBy(() -> outbox.again(other, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> outbox.list(filler, 9)).isInstanceOf(NotFound.class);
    }
}
