package cn.kehui.staff.entrance.reset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.NewPerson;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Roster;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.message.MailServer;
import cn.kehui.ground.message.Post;
import cn.kehui.staff.entrance.Accepted;
import cn.kehui.staff.entrance.Arrival;
import cn.kehui.staff.entrance.Happenings;
import cn.kehui.staff.entrance.Joining;
import cn.kehui.world.SmallWorld;
import jakarta.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The link goes to a mailbox that has been the owner's for a week, and the code another way. */
@KehuiTest
class MailedResetTest {
    private static final String AT = "https://kehui.example.cn/invitation/";
    private static final Joining NEW = new Joining("", "", "Haidi-laoyue-7", "Haidi-laoyue-7");

    @Autowired ResetSql sql;
    @Autowired ResetPeopleSql names;
    @Autowired ResetLinks links;
    @Autowired Roster roster;
    @Autowired Happenings happenings;
    @Autowired Arrival arrival;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired ApplicationContext context;

    private MailServer server;
    private Post post;
    private Resets resets;
    private Actor system;
    private Actor security;
    private Actor audit;

    @BeforeEach
    void world() throws Exception {
        var world = new SmallWorld(context);
        server = MailServer.start();
        post = Post.to(server, context);
        resets = new Resets(sql, names, links, roster, post.messages(), happenings);
        security = world.person(world.laoshan, "安全", Role.SECURITY_ADMIN);
        audit = world.person(world.laoshan, "审计", Role.AUDIT_ADMIN);
        var id = new PersonId(UUID.randomUUID());
        var roles = Set.of(Role.SYSTEM_ADMIN);
        people.add(new NewPerson(id, world.laoshan.id(), "系统", "system", roles, "Yuanyang-2024"));
        system = people.known(id);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theLinkIsMailedAndOpensWithTheCodeThatTheSecondTells() throws Exception {
        mailbox(Duration.ofDays(8));
        var agreed = agreed();
        post.sendAll();

        assertThat(agreed.byMail()).isTrue();
        var mails = linkMails();
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().getAllRecipients()[0]).hasToString("system@qd.example");
        var words = mails.getFirst().getContent().toString();
        assertThat(words).contains(AT).doesNotContain(agreed.code());
        assertThatThrownBy(() -> resets.print(security, agreed.reset().id()))
                .isInstanceOf(NotFound.class);

        var secret = words.substring(words.indexOf(AT) + AT.length()).split("\\s")[0];
        assertThat(arrival.accept(secret, NEW)).isInstanceOf(Accepted.Unfinished.class);
        assertThat(arrival.accept(secret, agreed.code(), NEW))
                .isEqualTo(new Accepted.Joined(system.id()));
    }

    @Test
    void noLinkGoesToAMailboxThatWasSetThisWeek() throws Exception {
        mailbox(Duration.ofDays(6));
        var agreed = agreed();
        post.sendAll();

        assertThat(agreed.byMail()).isFalse();
        assertThat(linkMails()).isEmpty();
        assertThat(resets.print(security, agreed.reset().id())).isNotEmpty();
    }

    private void mailbox(Duration old) {
        assertThat(post.messages().address(system, "system@qd.example")).isEmpty();
        db.sql("update mailbox set set_at = :at where person_id = :id")
                .param("at", Timestamp.from(happenings.now().minus(old)))
                .param("id", system.id().value())
                .update();
    }

    private Agreed.Code agreed() {
        assertThat(resets.propose(security, system.id(), false)).isEmpty();
        var id = resets.list(security).getFirst().id();
        return (Agreed.Code) resets.decide(audit, id, true, secret -> AT + secret);
    }

    private List<MimeMessage> linkMails() throws Exception {
        var found = new java.util.ArrayList<MimeMessage>();
        for (var mail : server.taken()) {
            if (mail.getSubject().contains("重置科汇登录的链接")) {
                found.add(mail);
            }
        }
        return found;
    }
}
