package cn.kehui.ground.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.world.SmallWorld;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Three administrators, and none makes another alone. */
@KehuiTest
class RosterTest {
    @Autowired Roster roster;
    @Autowired People people;
    @Autowired ApplicationContext context;

    private SmallWorld world;
    private Actor system;
    private Actor security;
    private Actor filler;
    private Actor sibling;

    @BeforeEach
    void world() {
        world = new SmallWorld(context);
        system = world.person(world.laoshan, "系统", Role.SYSTEM_ADMIN);
        security = world.person(world.laoshan, "安全", Role.SECURITY_ADMIN);
        filler = world.person(world.street, "街道", Role.FILLER);
        sibling = world.person(world.shinan, "市南", Role.FILLER);
    }

    @Test
    void listsThePeopleOfTheOwnUnitAndBelow() {
        assertThat(roster.list(system)).extracting(Listed::name).containsExactly("安全", "系统", "街道");
        assertThatThrownBy(() -> roster.person(system, sibling.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> roster.list(filler)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> roster.roles(system, sibling.id(), Set.of(Role.VIEWER)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void changesWhatAdministersNothingAtOnce() {
        assertThat(roster.roles(system, filler.id(), Set.of(Role.FILLER, Role.REVIEWER)))
                .isEqualTo(new Changed.Done());
        assertThat(people.known(filler.id()).roles())
                .containsExactlyInAnyOrder(Role.FILLER, Role.REVIEWER);
        assertThatThrownBy(() -> roster.roles(security, filler.id(), Set.of(Role.VIEWER)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAdministratorIsMadeByTwo() {
        assertThat(roster.roles(system, filler.id(), Set.of(Role.AUDIT_ADMIN)))
                .isEqualTo(new Changed.Waits());
        assertThat(people.known(filler.id()).roles()).isEmpty();

        var change = roster.waiting(security).getFirst();
        assertThatThrownBy(() -> roster.decide(system, change.id(), true))
                .isInstanceOf(NotFound.class);
        assertThat(roster.decide(security, change.id(), true)).isEqualTo(new Changed.Done());
        assertThat(people.known(filler.id()).roles()).containsExactly(Role.AUDIT_ADMIN);
        assertThatThrownBy(() -> roster.decide(security, change.id(), true))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsNotAgreedToChangesNothing() {
        roster.roles(system, security.id(), Set.of());
        var change = roster.waiting(security).getFirst();

        assertThat(change.given()).isFalse();
        assertThat(roster.decide(security, change.id(), false))
                .isInstanceOf(Changed.Refused.class); // it is about herself
        assertThat(people.known(security.id()).roles()).containsExactly(Role.SECURITY_ADMIN);
    }

    @Test
    void whoAdministersIsGivenNothingBesideIt() {
        var audit = world.person(world.laoshan, "审计", Role.AUDIT_ADMIN);

        assertThat(roster.roles(system, audit.id(), Set.of(Role.FILLER, Role.REVIEWER)))
                .isEqualTo(
                        new Changed.Refused(Finding.stops("roles", "account.roles-held", "审计管理员")));
        assertThat(people.known(audit.id()).roles()).containsExactly(Role.AUDIT_ADMIN);
        assertThat(roster.waiting(security)).isEmpty();
    }

    @Test
    void aRoleThatCameInBetweenStopsTheDecision() {
        roster.roles(system, filler.id(), Set.of(Role.AUDIT_ADMIN));
        roster.roles(system, filler.id(), Set.of(Role.FILLER));
        var change = roster.waiting(security).getFirst();

        assertThat(roster.decide(security, change.id(), true))
                .isEqualTo(
                        new Changed.Refused(
                                Finding.stops("roles", "account.role-beside", "街道", "填报")));
        assertThat(people.known(filler.id()).roles()).containsExactly(Role.FILLER);
        assertThat(roster.decide(security, change.id(), false)).isEqualTo(new Changed.Done());
    }

    @Test
    void whoHasBothSinceBeforeIsShownAndPutRight() {
        var both = world.person(world.street, "兼任", Role.AUDIT_ADMIN, Role.FILLER);

        assertThat(roster.mixed(security)).extracting(Listed::name).containsExactly("兼任");
        assertThat(roster.roles(system, both.id(), Set.of(Role.AUDIT_ADMIN)))
                .isEqualTo(new Changed.Done());
        assertThat(people.known(both.id()).roles()).containsExactly(Role.AUDIT_ADMIN);
        assertThat(roster.mixed(security)).isEmpty();
    }

    @Test
    void nobodyChangesTheOwnAccount() {
        assertThat(roster.roles(system, system.id(), Set.of(Role.SECURITY_ADMIN)))
                .isInstanceOf(Changed.Refused.class);
        assertThat(roster.disable(system, system.id())).isInstanceOf(Changed.Refused.class);
        assertThat(roster.waiting(security)).isEmpty();
    }

    @Test
    void nobodyIsTwoAdministrators() {
        var both = Set.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN);

        assertThat(roster.roles(system, filler.id(), both)).isInstanceOf(Changed.Refused.class);
        assertThat(roster.roles(system, filler.id(), Set.of(Role.AUDIT_ADMIN, Role.FILLER)))
                .isInstanceOf(Changed.Refused.class);
    }

    @Test
    void closesAndOpensAnAccount() {
        assertThat(roster.disable(system, filler.id())).isEqualTo(new Changed.Done());
        assertThat(people.actor(filler.id())).isEmpty();
        roster.enable(system, filler.id());
        assertThat(people.actor(filler.id())).isPresent();

        assertThat(roster.disable(system, security.id())).isInstanceOf(Changed.Refused.class);
        assertThat(roster.disable(security, system.id())).isEqualTo(new Changed.Done());
    }
}
