package cn.kehui.ground.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.ground.anchor.Verified;
import cn.kehui.ground.base.NotFound;
import cn.kehui.world.SmallWorld;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@KehuiTest
class JournalTest {
    @Autowired Journal journal;
    @Autowired JournalLookup lookup;
    @Autowired JournalProof proof;
    @Autowired Roster roster;
    @Autowired JdbcClient db;
    @Autowired ApplicationContext context;

    private Actor system;
    private Actor audit;
    private Actor filler;

    @BeforeEach
    void world() {
        var world = new SmallWorld(context);
        system = world.person(world.laoshan, "系统", Role.SYSTEM_ADMIN);
        audit = world.person(world.bureau, "审计", Role.AUDIT_ADMIN);
        filler = world.person(world.street, "街道", Role.FILLER);
    }

    @Test
    void theChainIsWholeHoweverManyAreSealedAtOnce() {
        var before = (Verified.Whole) proof.verify(audit);
        roster.disable(system, filler.id());
        roster.enable(system, filler.id());
        journal.seal();
        roster.disable(system, filler.id());

        // with the line of the verification before
        assertThat(proof.verify(audit))
                .isInstanceOfSatisfying(
                        Verified.Whole.class,
                        whole -> assertThat(whole.lines()).isEqualTo(before.lines() + 4));
    }

    /** The clock was an hour ahead and is put right: the order of entering stays, and the chain. */
    @Test
    void keepsItsOrderWhenTheClockIsPutBack() {
        var before = ((Verified.Whole) proof.verify(audit)).lines();
        var right = Instant.parse("2025-05-06T09:00:00Z");
        for (var at : List.of(right.plusSeconds(3600), right)) {
            var as = Map.of("as", at.toString());
            context.publishEvent(new AccountAct.JournalExported(audit, at, "journal", as));
        }
        assertThat(((Verified.Whole) proof.verify(audit)).lines()).isEqualTo(before + 3);
        var order =
                "select detail ->> 'as' from journal where act = 'JournalExported' order by line";
        assertThat(db.sql(order).query(String.class).list())
                .endsWith(right.plusSeconds(3600).toString(), right.toString());
    }

    @Test
    void namesTheFirstLineThatWasChanged() {
        roster.disable(system, filler.id());
        roster.enable(system, filler.id());
        var lines = ((Verified.Whole) proof.verify(audit)).lines();
        forge();
        db.sql("update journal set person_name = '他人' where line = :line")
                .param("line", lines - 1)
                .update();

        assertThat(proof.verify(audit)).isEqualTo(new Verified.Broken(lines - 1));
    }

    @Test
    void namesTheLineThatWasTakenOut() {
        roster.disable(system, filler.id());
        roster.enable(system, filler.id());
        var lines = ((Verified.Whole) proof.verify(audit)).lines();
        forge();
        db.sql("delete from journal where line = :line").param("line", lines - 1).update();

        assertThat(proof.verify(audit)).isEqualTo(new Verified.Broken(lines - 1));
    }

    /**
     * For this transaction, a journal that nothing guards instead of the real one, as whoever owns
     * the database could make of it.
     */
    private void forge() {
        db.sql("create temporary table journal (like journal including all) on commit drop")
                .update();
        db.sql("insert into pg_temp.journal overriding system value select * from public.journal")
                .update();
        db.sql("select setval('pg_temp.journal_seq_seq', max(seq)) from pg_temp.journal")
                .query()
                .listOfRows();
    }

    @Test
    void theDatabaseRefusesToChangeALine() {
        roster.disable(system, filler.id());
        journal.seal();

        // of the columns that who runs may write to; the others: JournalRightsTest
        assertThatThrownBy(() -> db.sql("update journal set before = 'x'").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("neither changed nor taken out");
    }

    @Test
    void theDatabaseRefusesToTakeALineOut() {
        roster.disable(system, filler.id());

        assertThatThrownBy(() -> db.sql("delete from journal").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void findsByPersonActAndTime() {
        roster.disable(system, filler.id());
        roster.enable(system, filler.id());

        assertThat(acts(query("系统", "", Instant.EPOCH)))
                .containsExactly("PersonEnabled", "PersonDisabled");
        assertThat(acts(query("", "PersonDisabled", Instant.EPOCH)))
                .containsExactly("PersonDisabled");
        assertThat(acts(query("系统", "", Instant.parse("2999-01-01T00:00:00Z")))).isEmpty();
        assertThat(acts(query("没有的人", "", Instant.EPOCH))).isEmpty();
    }

    @Test
    void showsOnlyWhatTheOwnUnitsDid() {
        roster.roles(system, filler.id(), Set.of(Role.VIEWER));
        var world = context.getBean(People.class);
        var elsewhere = world.known(audit.id());
        var narrow =
                new JournalLookup.Query(
                        filler.unit().scope(),
                        false,
                        "",
                        "",
                        Instant.EPOCH,
                        Instant.parse("3000-01-01T00:00:00Z"));
        assertThat(lookup.find(elsewhere, narrow, Long.MAX_VALUE, 10).lines()).isEmpty();
    }

    @Test
    void exportsAndRecordsIt() {
        roster.disable(system, filler.id());
        var lines = new ArrayList<JournalLine>();
        lookup.export(audit, query("", "", Instant.EPOCH), "csv", lines::add);

        assertThat(lines)
                .extracting(JournalLine::act)
                .containsExactly("JournalExported", "PersonDisabled");
        assertThat(lines.getFirst().detail()).isEqualTo(Map.of("as", "csv"));
        assertThat(lines).allMatch(JournalLine::whole);
    }

    @Test
    void isOnlyForTheAuditAdministrator() {
        assertThatThrownBy(() -> proof.verify(system)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> look(system)).isInstanceOf(NotFound.class);
    }

    private void look(Actor by) {
        lookup.find(by, query("", "", Instant.EPOCH), Long.MAX_VALUE, 10);
    }

    private java.util.List<String> acts(JournalLookup.Query query) {
        return lookup.find(audit, query, Long.MAX_VALUE, 100).lines().stream()
                .map(JournalLine::act)
                .toList();
    }

    private JournalLookup.Query query(String person, String act, Instant since) {
        return new JournalLookup.Query(
                audit.unit().scope(),
                false,
                person,
                act,
                since,
                Instant.parse("3000-01-01T00:00:00Z"));
    }
}
