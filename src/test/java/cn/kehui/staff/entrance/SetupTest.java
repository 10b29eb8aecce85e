package cn.kehui.staff.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.NewPerson;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.org.Units;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first account of all, and the two that follow from it. */
@KehuiTest
class SetupTest {
    private static final Setup.FirstUnit BUREAU = new Setup.FirstUnit("370200", "青岛市科学技术局");
    private static final Joining ZHANG =
            new Joining("张三", "Zhang.San", "Haitian-2025!", "Haitian-2025!");

    @Autowired Setup setup;
    @Autowired Arrival arrival;
    @Autowired People people;
    @Autowired Units units;
    @Autowired SignIns signIns;
    @Autowired JdbcClient db;

    @Test
    void makesTheUnitTheFirstPersonAndTwoLinks() {
        var begun = (Settled.Begun) setup.settle(secret(), BUREAU, ZHANG);

        var unit = units.named("青岛市科学技术局").orElseThrow();
        assertThat(unit.path()).isEqualTo("370200/");
        var entry = (Entry.Right) signIns.enter("zhang.SAN ", "Haitian-2025!", "127.0.0.1");
        assertThat(entry.actor().roles()).containsExactly(Role.SYSTEM_ADMIN);
        assertThat(entry.actor().unitId()).isEqualTo(unit.id());
        assertThat(begun.links()).containsOnlyKeys(Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);
        assertThat(setup.begin()).isEmpty();

        var link = begun.links().get(Role.AUDIT_ADMIN);
        var joined = (Accepted.Joined) arrival.accept(link, joining("li.si"));
        assertThat(people.known(joined.person()).roles()).containsExactly(Role.AUDIT_ADMIN);
        assertThat(arrival.accept(link, joining("wang.wu"))).isEqualTo(new Accepted.Gone());
    }

    @Test
    void aLinkWorksOnceAndOnlyTheLastOne() {
        var first = secret();
        var second = secret();

        assertThat(setup.settle(first, BUREAU, ZHANG)).isEqualTo(new Settled.Gone());
        assertThat(setup.open(second)).isTrue();
        assertThat(setup.settle(second, BUREAU, ZHANG)).isInstanceOf(Settled.Begun.class);
        assertThat(setup.settle(second, BUREAU, ZHANG)).isEqualTo(new Settled.Gone());
        assertThat(setup.settle("", BUREAU, ZHANG)).isEqualTo(new Settled.Gone());
    }

    @Test
    void keepsNoLinkThatCouldBeRead() {
        var secret = secret();

        assertThat(db.sql("select invitation::text from invitation").query(String.class).list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(secret));
    }

    @Test
    void aLinkEndsAfterADay() {
        var secret = secret();
        db.sql("update invitation set ends_at = now()").update();

        assertThat(setup.open(secret)).isFalse();
        assertThat(setup.settle(secret, BUREAU, ZHANG)).isEqualTo(new Settled.Gone());
    }

    @Test
    void saysAllThatIsWrongAndTheLinkStaysGood() {
        var secret = secret();
        var result =
                setup.settle(secret, new Setup.FirstUnit("1", " "), new Joining("", "张", "a", "b"));

        assertThat(((Settled.Unfinished) result).findings())
                .extracting(Finding::at)
                .contains("region", "unit", "name", "login", "password", "again");
        assertThat(setup.open(secret)).isTrue();
    }

    @Test
    void anInvitationSetsNothingUpAndTheSetupInvitesNobody() {
        var secret = secret();

        assertThat(arrival.open(secret)).isEmpty();
        assertThat(arrival.accept(secret, joining("li.si"))).isEqualTo(new Accepted.Gone());
    }

    @Test
    void nobodySetsUpWhatHasPeople() {
        var secret = secret();
        setup.settle(secret, BUREAU, ZHANG);
        people.add(
                new NewPerson(
                        new PersonId(java.util.UUID.randomUUID()),
                        setup.root().orElseThrow(),
                        "某",
                        "somebody",
                        Set.of(Role.VIEWER),
                        null));

        assertThat(setup.begin()).isEmpty();
    }

    private String secret() {
        return setup.begin().orElseThrow();
    }

    private static Joining joining(String login) {
        return new Joining("李四", login, "Haitian-2025!", "Haitian-2025!");
    }
}
