package cn.kehui.staff.entrance.reset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Roster;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.message.Message;
import cn.kehui.ground.message.Messages;
import cn.kehui.staff.entrance.Accepted;
import cn.kehui.staff.entrance.Arrival;
import cn.kehui.staff.entrance.Entry;
import cn.kehui.staff.entrance.Invitation;
import cn.kehui.staff.entrance.Invitations;
import cn.kehui.staff.entrance.Invited;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever invites an administrator does not hold that administrator's account. */
@KehuiTest
class AppointmentsTest {
    private static final String INVITERS = "Shilaoren-2025";
    private static final Joining NEW = new Joining("", "", "Haidi-laoyue-7", "Haidi-laoyue-7");

    @Autowired Appointments appointments;
    @Autowired Resets resets;
    @Autowired Invitations invitations;
    @Autowired Arrival arrival;
    @Autowired SignIns signIns;
    @Autowired Factors factors;
    @Autowired Devices devices;
    @Autowired People people;
    @Autowired Roster roster;
    @Autowired Messages messages;
    @Autowired JdbcClient db;
    @Autowired ApplicationContext context;

    private Actor system;
    private Actor security;

    @BeforeEach
    void world() {
        var world = new SmallWorld(context);
        system = world.person(world.laoshan, "系统", Role.SYSTEM_ADMIN);
        security = world.person(world.laoshan, "安全", Role.SECURITY_ADMIN);
    }

    @ParameterizedTest
    @EnumSource(names = {"SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN"})
    void thePasswordThatTheInviterSetOpensNothingOnceTheRoleIsGiven(Role role) {
        var invited = invited(role);
        assertThat(enter(INVITERS)).isInstanceOf(Entry.Right.class);
        factors.recoveryCodes(people.known(invited));

        var code = agreed();

        assertThat(people.known(invited).roles()).containsExactly(role);
        assertThat(enter(INVITERS)).isInstanceOf(Entry.Wrong.class);
        assertThat(db.sql("select count(*) from recovery_code").query(Integer.class).single())
                .isZero();
        assertThat(messages.mine(system, 9))
                .extracting(Message::title)
                .containsExactly("赵六任管理员已同意，请打印链接交给本人");
        assertThatThrownBy(() -> resets.print(security, code.reset().id()))
                .isInstanceOf(NotFound.class);
        var secret = resets.print(system, code.reset().id());
        assertThat(arrival.accept(secret, NEW)).isInstanceOf(Accepted.Unfinished.class);
        assertThat(arrival.accept(secret, code.code(), same(INVITERS)))
                .isEqualTo(
                        new Accepted.Unfinished(
                                List.of(Finding.stops("password", "account.password.before", 5))));
        assertThat(arrival.accept(secret, code.code(), NEW))
                .isEqualTo(new Accepted.Joined(invited));
        assertThat(enter("Haidi-laoyue-7")).isInstanceOf(Entry.Right.class);
        assertThat(db.sql("select act from journal order by seq").query(String.class).list())
                .containsSubsequence(
                        "AdminRoleDecided",
                        "AppointmentBegun",
                        "AccessResetPrinted",
                        "AccessResetCodeWrong",
                        "AccessResetUsed");
    }

    @Test
    void fiveWrongCodesEndTheLinkAndTwoBeginAnew() {
        var invited = invited(Role.AUDIT_ADMIN);
        var code = agreed();
        var secret = resets.print(system, code.reset().id());
        for (int left = 4; left >= 0; left--) {
            assertThat(arrival.accept(secret, "AAAAA-AAAAA", NEW))
                    .isEqualTo(
                            new Accepted.Unfinished(
                                    List.of(Finding.stops("code", "account.reset.code", left))));
        }

        assertThat(arrival.accept(secret, code.code(), NEW)).isEqualTo(new Accepted.Gone());
        assertThat(enter(INVITERS)).isInstanceOf(Entry.Wrong.class);
        assertThat(resets.propose(system, invited, false)).isEmpty();
        var anew = resets.list(security).getFirst().id();
        assertThat(resets.decide(security, anew, true, link -> link))
                .isInstanceOf(Agreed.Code.class);
    }

    @Test
    void whoHadAnAccountBeforeSetsAPasswordAnewAsWell() {
        var person = invited(Role.FILLER);
        var before = (Invited.Link) invitations.passwordLink(system, person);
        roster.roles(system, person, Set.of(Role.AUDIT_ADMIN));

        var code = agreed();

        assertThat(enter(INVITERS)).isInstanceOf(Entry.Wrong.class);
        assertThat(arrival.accept(before.secret(), NEW)).isEqualTo(new Accepted.Gone());
        var secret = resets.print(system, code.reset().id());
        assertThat(arrival.accept(secret, code.code(), NEW)).isEqualTo(new Accepted.Joined(person));
    }

    @Test
    void onePersonUnderTwoNamesDoesNotAgreeToTheOwnProposal() {
        var invited = invited(Role.AUDIT_ADMIN);
        var secret = devices.keep(system, "", "Firefox");
        devices.keep(security, secret, "Firefox");

        assertThat(appointments.decide(security, change(), true))
                .isEqualTo(
                        new Appointed.Refused(
                                Finding.stops("roles", "account.appoint.same-person")));
        assertThat(people.known(invited).roles()).isEmpty();
        assertThat(enter(INVITERS)).isInstanceOf(Entry.Right.class);
    }

    @Test
    void whatIsNotAgreedToChangesNothing() {
        var invited = invited(Role.AUDIT_ADMIN);
        var id = change();
        assertThatThrownBy(() -> appointments.decide(system, id, true))
                .isInstanceOf(NotFound.class);

        assertThat(appointments.decide(security, id, false)).isEqualTo(new Appointed.Done());
        assertThat(people.known(invited).roles()).isEmpty();
        assertThat(enter(INVITERS)).isInstanceOf(Entry.Right.class);
        assertThat(resets.list(system)).isEmpty();
    }

    @Test
    void whoAdministersNoMoreKeepsThePassword() {
        var person = invited(Role.AUDIT_ADMIN);
        var code = agreed();
        arrival.accept(resets.print(system, code.reset().id()), code.code(), NEW);
        roster.roles(system, person, Set.of());

        assertThat(appointments.decide(security, change(), true)).isEqualTo(new Appointed.Done());
        assertThat(people.known(person).roles()).isEmpty();
        assertThat(enter("Haidi-laoyue-7")).isInstanceOf(Entry.Right.class);
    }

    /** The inviter opens the link himself. */
    private PersonId invited(Role role) {
        var invitee = new Invitation.Invitee("赵六", "zhao.liu", "w1-212", Set.of(role));
        var link = (Invited.Link) invitations.invite(system, invitee);
        return ((Accepted.Joined) arrival.accept(link.secret(), same(INVITERS))).person();
    }

    private Appointed.Code agreed() {
        return (Appointed.Code) appointments.decide(security, change(), true);
    }

    private UUID change() {
        return roster.waiting(security).getFirst().id();
    }

    private Entry enter(String password) {
        return signIns.enter("zhao.liu", password, "-");
    }

    private static Joining same(String password) {
        return new Joining("", "", password, password);
    }
}
