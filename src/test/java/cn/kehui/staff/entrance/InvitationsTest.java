package cn.kehui.staff.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.RoleChange;
import cn.kehui.ground.account.Roster;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.world.SmallWorld;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@KehuiTest
class InvitationsTest {
    private static final Joining PASSWORD = new Joining("", "", "Shilaoren-25", "Shilaoren-25");

    @Autowired Invitations invitations;
    @Autowired Arrival arrival;
    @Autowired SignIns signIns;
    @Autowired People people;
    @Autowired Roster roster;
    @Autowired ApplicationContext context;

    private SmallWorld world;
    private Actor system;

    @BeforeEach
    void world() {
        world = new SmallWorld(context);
        system = world.person(world.laoshan, "系统", Role.SYSTEM_ADMIN);
    }

    @Test
    void whoIsInvitedMakesAnOwnAccountOnce() {
        var link = invite(invitee("w1-212-1", Role.FILLER));

        assertThat(arrival.accept(link.secret(), new Joining("他人", "other", "a", "a")))
                .isInstanceOf(Accepted.Unfinished.class);
        assertThat(arrival.accept(link.secret(), PASSWORD)).isInstanceOf(Accepted.Joined.class);
        assertThat(arrival.accept(link.secret(), PASSWORD)).isEqualTo(new Accepted.Gone());

        var entry = (Entry.Right) signIns.enter("zhao.liu", "Shilaoren-25", "127.0.0.1");
        assertThat(entry.actor().name()).isEqualTo("赵六");
        assertThat(entry.actor().unit()).isEqualTo(world.street);
        assertThat(entry.actor().roles()).containsExactly(Role.FILLER);
    }

    @Test
    void invitesNobodyBeyondTheOwnUnits() {
        for (var unit : List.of("w1-202", "小市南区科学技术局", "小市科学技术局", "", "none")) {
            assertThat(invitations.invite(system, invitee(unit, Role.FILLER)))
                    .as(unit)
                    .isInstanceOfSatisfying(
                            Invited.Unfinished.class,
                            refused ->
                                    assertThat(refused.findings())
                                            .extracting(Finding::at)
                                            .containsExactly("unit"));
        }
        var viewer = world.person(world.laoshan, "看", Role.VIEWER);
        assertThatThrownBy(() -> invitations.invite(viewer, invitee("w1-212", Role.FILLER)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anInvitationDoesNotAdministerUntilASecondAgrees() {
        var link = invite(invitee("w1-212", Role.AUDIT_ADMIN));
        var joined =
                (Accepted.Joined)
                        arrival.accept(
                                link.secret(),
                                new Joining("", "", "Shilaoren-2025", "Shilaoren-2025"));

        assertThat(people.known(joined.person()).roles()).isEmpty();
        assertThat(roster.waiting(system))
                .extracting(RoleChange::person, RoleChange::role)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(joined.person(), Role.AUDIT_ADMIN));
    }

    @Test
    void theFirstSecurityAdministratorWaitsForNobody() {
        var link = invite(invitee("w1-212", Role.SECURITY_ADMIN));
        var typed = new Joining("", "", "Shilaoren-2025", "Shilaoren-2025");
        var joined = (Accepted.Joined) arrival.accept(link.secret(), typed);

        assertThat(people.known(joined.person()).roles()).containsExactly(Role.SECURITY_ADMIN);
    }

    @Test
    void aLinkCanBeTakenBack() {
        var link = invite(invitee("w1-212", Role.FILLER));
        var waiting = invitations.waiting(system).getFirst();
        var elsewhere = world.person(world.shinan, "别处", Role.SYSTEM_ADMIN);
        assertThat(invitations.waiting(elsewhere)).isEmpty();
        assertThatThrownBy(() -> invitations.withdraw(elsewhere, waiting.id()))
                .isInstanceOf(NotFound.class);

        invitations.withdraw(system, waiting.id());

        assertThat(invitations.waiting(system)).isEmpty();
        assertThat(arrival.accept(link.secret(), PASSWORD)).isEqualTo(new Accepted.Gone());
    }

    @Test
    void aForgottenPasswordIsSetAnewByItsOwner() {
        var made =
                (Accepted.Joined)
                        arrival.accept(invite(invitee("w1-212", Role.FILLER)).secret(), PASSWORD);
        var link = (Invited.Link) invitations.passwordLink(system, made.person());

        assertThat(arrival.accept(link.secret(), PASSWORD))
                .isInstanceOfSatisfying(
                        Accepted.Unfinished.class,
                        same ->
                                assertThat(same.findings())
                                        .extracting(Finding::key)
                                        .containsExactly("account.password.before"));
        assertThat(arrival.accept(link.secret(), new Joining("", "", "Fushan-2025", "Fushan-2025")))
                .isEqualTo(new Accepted.Joined(made.person()));
        assertThat(signIns.enter("zhao.liu", "Shilaoren-25", "-")).isInstanceOf(Entry.Wrong.class);
        assertThat(signIns.enter("zhao.liu", "Fushan-2025", "-")).isInstanceOf(Entry.Right.class);
    }

    @Test
    void nobodyAloneMakesALinkForAnAdministrator() {
        var security = world.person(world.laoshan, "安全", Role.SECURITY_ADMIN);

        for (var refused :
                List.of(
                        invitations.passwordLink(system, security.id()),
                        invitations.passwordLink(security, system.id()))) {
            assertThat(refused)
                    .isEqualTo(
                            new Invited.Unfinished(
                                    List.of(Finding.stops("account", "account.reset.two"))));
        }
    }

    @Test
    void aLinkOfBeforeDoesNotOpenAnAdministratorsAccount() {
        var security = world.person(world.laoshan, "安全", Role.SECURITY_ADMIN);
        var made =
                (Accepted.Joined)
                        arrival.accept(invite(invitee("w1-212", Role.FILLER)).secret(), PASSWORD);
        var link = (Invited.Link) invitations.passwordLink(system, made.person());
        roster.roles(system, made.person(), Set.of(Role.AUDIT_ADMIN));
        var change = roster.waiting(security).getFirst();
        assertThat(roster.decide(security, change.id(), true))
                .isEqualTo(new cn.kehui.ground.account.Changed.Done());

        assertThat(
                        arrival.accept(
                                link.secret(),
                                new Joining("", "", "Haidi-laoyue-7", "Haidi-laoyue-7")))
                .isEqualTo(new Accepted.Gone());
    }

    private Invited.Link invite(Invitation.Invitee invitee) {
        return (Invited.Link) invitations.invite(system, invitee);
    }

    private static Invitation.Invitee invitee(String unit, Role role) {
        return new Invitation.Invitee("赵六", "Zhao.Liu", unit, Set.of(role));
    }
}
