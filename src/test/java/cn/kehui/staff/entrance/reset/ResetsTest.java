package cn.kehui.staff.entrance.reset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.NewPerson;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.message.Message;
import cn.kehui.ground.message.Messages;
import cn.kehui.staff.entrance.Accepted;
import cn.kehui.staff.entrance.Arrival;
import cn.kehui.staff.entrance.Entry;
import cn.kehui.staff.entrance.Joining;
import cn.kehui.staff.entrance.SignIns;
import cn.kehui.staff.entrance.guard.Devices;
import cn.kehui.staff.factor.Factors;
import cn.kehui.world.SmallWorld;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No administrator alone comes by another's access. */
@KehuiTest
class ResetsTest {
    private static final Joining NEW = new Joining("", "", "Haidi-laoyue-7", "Haidi-laoyue-7");

    @Autowired Resets resets;
    @Autowired MachineReset machine;
    @Autowired Arrival arrival;
    @Autowired Factors factors;
    @Autowired SignIns signIns;
    @Autowired Devices devices;
    @Autowired People people;
    @Autowired Messages messages;
    @Autowired JdbcClient db;
    @Autowired ApplicationContext context;

    private SmallWorld world;
    private Actor system;
    private Actor security;
    private Actor audit;

    @BeforeEach
    void world() {
        world = new SmallWorld(context);
        system = admin("system", Role.SYSTEM_ADMIN);
        security = admin("security", Role.SECURITY_ADMIN);
        audit = admin("audit", Role.AUDIT_ADMIN);
    }

    @Test
    void twoOfTwoKindsAndTheOwnerWithBothPartsSetItAnew() {
        var id = proposed(security, system, true);
        assertThat(messages.mine(audit, 9))
                .extracting(Message::title)
                .containsExactly("安全管理员security提出重置system的登录，要您决定");
        var agreed = (Agreed.Code) resets.decide(audit, id, true, secret -> secret);
        assertThat(agreed.byMail()).isFalse();
        var secret = resets.print(security, id);

        assertThat(arrival.accept(secret, NEW)).isInstanceOf(Accepted.Unfinished.class);
        assertThat(arrival.accept(secret, agreed.code().toLowerCase(), NEW))
                .isEqualTo(new Accepted.Joined(system.id()));

        assertThat(signIns.enter("system", "Haidi-laoyue-7", "-")).isInstanceOf(Entry.Right.class);
        assertThat(arrival.accept(secret, agreed.code(), NEW)).isEqualTo(new Accepted.Gone());
        assertThat(messages.mine(system, 9))
                .extracting(Message::title)
                .contains(
                        "有管理员提出重置您的登录",
                        "两位管理员同意重置您的登录，链接和口令分开交给您",
                        "您的密码已用一个链接重新设置，以前的登录都已退出",
                        "二次验证少了一种方式，以前的登录都已退出");
        assertThat(acts())
                .containsSubsequence(
                        "AccessResetProposed",
                        "AccessResetDecided",
                        "AccessResetPrinted",
                        "AccessResetCodeWrong",
                        "PasswordChanged",
                        "AccessResetUsed");
    }

    @Test
    void neitherWhoProposedNorOneOfThatKindNorTheOwnerAgrees() {
        var id = proposed(security, system, false);
        var other = admin("second", Role.SECURITY_ADMIN);

        assertThat(refused(security, id)).isEqualTo("account.reset.four-eyes");
        assertThat(refused(other, id)).isEqualTo("account.reset.other-kind");
        assertThat(refused(system, id)).isEqualTo("account.reset.own");
        assertThat(resets.propose(system, system.id(), false))
                .contains(Finding.stops("reset", "account.own"));
        assertThatThrownBy(() -> resets.propose(audit, system.id(), false))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> resets.print(security, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void onePersonUnderTwoNamesDoesNotAgreeToItself() {
        var id = proposed(security, system, false);
        var secret = devices.keep(security, "", "Firefox");
        devices.keep(audit, secret, "Firefox");

        assertThat(refused(audit, id)).isEqualTo("account.reset.same-person");
        db.sql("delete from device").update();
        messages.address(security, "one@qd.example");
        messages.address(audit, "ONE@qd.example");
        assertThat(refused(audit, id)).isEqualTo("account.reset.same-person");
    }

    @Test
    void fiveWrongCodesEndTheLink() {
        var id = proposed(security, system, false);
        var agreed = (Agreed.Code) resets.decide(audit, id, true, secret -> secret);
        var secret = resets.print(security, id);
        for (int left = 4; left >= 0; left--) {
            assertThat(arrival.accept(secret, "AAAAA-AAAAA", NEW))
                    .isEqualTo(
                            new Accepted.Unfinished(
                                    List.of(Finding.stops("code", "account.reset.code", left))));
        }
        assertThat(arrival.accept(secret, agreed.code(), NEW)).isEqualTo(new Accepted.Gone());
    }

    @Test
    void itIsTakenBackByItsOwner() {
        var id = proposed(security, system, false);
        var agreed = (Agreed.Code) resets.decide(audit, id, true, secret -> secret);
        var secret = resets.print(security, id);

        resets.withdraw(system, id);

        assertThat(arrival.accept(secret, agreed.code(), NEW)).isEqualTo(new Accepted.Gone());
        assertThat(resets.list(security)).isEmpty();
    }

    @Test
    void whatIsNotAgreedToLeadsNowhere() {
        var id = proposed(system, audit, true);

        assertThat(resets.decide(security, id, false, secret -> secret))
                .isEqualTo(new Agreed.Declined());
        assertThatThrownBy(() -> resets.print(system, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> resets.decide(security, id, true, secret -> secret))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theFactorsOfAnAdministratorAreNotTakenAwayByOne() {
        assertThatThrownBy(() -> factors.reset(security, audit.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void theMachineIsTheWayBackAndTheJournalHasIt() {
        var made = machine.make("security").orElseThrow();

        assertThat(machine.make("nobody")).isEmpty();
        assertThat(arrival.accept(made.secret(), made.code(), NEW))
                .isEqualTo(new Accepted.Joined(security.id()));
        assertThat(acts()).containsSubsequence("AccessResetOnMachine", "AccessResetUsed");
        assertThat(messages.mine(security, 9))
                .extracting(Message::title)
                .contains("在服务器上用命令生成了重置您登录的链接");
    }

    private String refused(Actor by, UUID id) {
        return ((Agreed.Refused) resets.decide(by, id, true, secret -> secret)).finding().key();
    }

    private UUID proposed(Actor by, Actor whose, boolean withFactors) {
        assertThat(resets.propose(by, whose.id(), withFactors)).isEmpty();
        return resets.list(by).getFirst().id();
    }

    private Actor admin(String login, Role role) {
        var id = new PersonId(UUID.randomUUID());
        people.add(
                new NewPerson(id, world.laoshan.id(), login, login, Set.of(role), "Yuanyang-2024"));
        return people.known(id);
    }

    private List<String> acts() {
        return db.sql("select act from journal order by seq").query(String.class).list();
    }
}
