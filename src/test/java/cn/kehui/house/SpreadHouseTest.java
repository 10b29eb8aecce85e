package cn.kehui.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sf.jsqlparser.JSQLParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tables that grow with each campaign, and the sentences on them, can be spread over several
 * databases by the campaign.
 */
@KehuiTest
class SpreadHouseTest {
    @Autowired JdbcClient db;

    /**
     * What is asked of every database, and may be: where an address names the thing alone, and what
     * is listed over all campaigns.
     */
    private static final Map<String, Integer> EVERY =
            Map.ofEntries(
                    // by id alone: an address says no more
                    Map.entry("duty/obligation/Whereabouts", 1),
                    Map.entry("total/selection/SelectionSql", 1),
                    Map.entry("total/snapshot/SnapshotSql", 2),
                    // what one unit owes or receives, in whatever campaign
                    Map.entry("duty/obligation/ObligationSql", 1),
                    Map.entry("duty/obligation/OwedSql", 1),
                    Map.entry("duty/standing/StandingSql", 1),
                    Map.entry("duty/inbox/InboxSql", 4),
                    Map.entry("filing/cofiling/LendingSql", 1),
                    // what one unit has tried lately, and who confirmed first
                    Map.entry("filing/batch/BatchSql", 2),
                    // what is owed anywhere and ends soon
                    Map.entry("filing/chase/ChaseSql", 1),
                    Map.entry("filing/chase/HelpedSql", 1),
                    // of what the lines of the journal are about
                    Map.entry("duty/obligation/ObligationSubjects", 2),
                    Map.entry("week/activity/ActivitySubjects", 2),
                    Map.entry("week/coverage/CoverageSubjects", 2),
                    Map.entry("filing/submission/told/SubmissionSubjects", 2),
                    // the year before is another campaign
                    Map.entry("filing/submission/DraftSql", 1),
                    Map.entry("filing/submission/LastYearSql", 1),
                    Map.entry("filing/submission/SubmissionSql", 1),
                    // what waits to be looked at, of whatever campaign
                    Map.entry("week/evidence/EvidenceWorkSql", 1),
                    // whether a photograph was handed in before: that is asked of every campaign
                    Map.entry("week/echo/SketchSql", 3),
                    // in which campaigns something is to be sealed anew
                    Map.entry("filing/submission/sealed/FilingReseal", 2),
                    Map.entry("week/activity/ActivityReseal", 1),
                    Map.entry("visitor/booking/BookingReseal", 1),
                    Map.entry("total/selection/SealedLists", 1),
                    // a link says no more than itself; what waits, waits wherever it is
                    Map.entry("visitor/booking/BookingSql", 2),
                    // a form that has booked anywhere books nowhere else
                    Map.entry("visitor/booking/BookingBatchSql", 1),
                    Map.entry("visitor/booking/EndSql", 2),
                    // what was held, in whatever campaign, before anybody kept a ledger
                    Map.entry("week/ledger/MemberSql", 1));

    /** What the parser does not know: a collation. */
    private static final Set<String> UNREAD = Set.of("collection/visit/ReadingSql");

    @Test
    void noSentenceIsRefusedByASpreadDatabase() {
        var found = new TreeMap<String, Integer>();
        var every = new TreeMap<String, Integer>();
        var unread = new TreeSet<String>();
        SpreadSentences.all()
                .forEach(
                        (name, sentences) ->
                                sentences.forEach(
                                        sql -> {
                                            try {
                                                for (var kind : Spread.refused(sql)) {
                                                    if (kind.equals(Spread.EVERY)) {
                                                        every.merge(name, 1, Integer::sum);
                                                    } else {
                                                        found.merge(
                                                                name + " | " + kind,
                                                                1,
                                                                Integer::sum);
                                                    }
                                                }
                                            } catch (JSQLParserException e) {
                                                unread.add(name);
                                            }
                                        }));
        assertThat(found).isEmpty();
        assertThat(every).isEqualTo(new TreeMap<>(EVERY));
        assertThat(unread).isEqualTo(new TreeSet<>(UNREAD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select 1 from obligation o where o.campaign_id = :c and exists (select from duty d where d.id = o.duty_id) | exists (select from)",
                "insert into step (id, at) values (:id, (select max(at) from step)) | insert without campaign_id, subselect inside values",
                "select id from obligation where id = :id for update | lock without campaign_id",
                "select id from obligation where campaign_id = any(:c) and id = :id for update | lock without campaign_id",
                "select id from obligation where campaign_id = :c and id = :id for update | ''",
                "select s.id from submission s join obligation o on o.id = s.obligation_id | join without campaign_id",
                "select s.id from submission s join obligation o on o.id = s.obligation_id where o.campaign_id = :c | join without campaign_id",
                "select s.id from submission s join obligation o on o.id = s.obligation_id and o.campaign_id = s.campaign_id where o.unit_id = :u | asks every campaign",
                "select s.id from submission s join obligation o on o.id = s.obligation_id and o.campaign_id = s.campaign_id where s.campaign_id = :c for update | ''",
                "select o.id from obligation o join duty d on d.id = o.duty_id join obligation a on a.campaign_id = d.campaign_id and a.duty_id = d.parent_id where o.campaign_id = :c | join without campaign_id",
                "select o.id from obligation o where o.campaign_id = :c and exists (select 1 from step t where t.obligation_id = o.id) | asks every campaign",
                "select o.id from obligation o where o.campaign_id = :c and exists (select 1 from step t where t.campaign_id = o.campaign_id and t.obligation_id = o.id) | ''",
                "with a as (select id, campaign_id from obligation where campaign_id = :c) select s.id from a join submission s on s.obligation_id = a.id | asks every campaign",
                "with a as (select id, campaign_id from obligation where campaign_id = :c) select s.id from a join submission s on s.campaign_id = a.campaign_id | ''",
                "update obligation set seen_at = :now where id = :id | write without campaign_id",
                "insert into draft (campaign_id, obligation_id) values (:c, :o) on conflict (obligation_id) do nothing | on conflict without campaign_id",
                "with gone as (delete from figure where submission_id = :id returning field) insert into remark (step_id) select field from gone | insert without campaign_id, write without campaign_id",
                "with recursive feeds (id) as (select duty_id from obligation where id = :id union select d.parent_id from feeds f join duty d on d.id = f.id) select id from feeds | asks every campaign, recursion over campaigns",
                "with recursive feeds (id) as (select id from duty where id = :id union select d.parent_id from feeds f join duty d on d.id = f.id) select o.id from feeds f join obligation o on o.campaign_id = any(:c) and o.duty_id = f.id | recursion over campaigns",
                "with recursive up (id) as (select unit_id from obligation where campaign_id = :c union select u.parent_id from up join unit u on u.id = up.id) select id from up | ''",
                "insert into step (campaign_id, id) select :c, :id on conflict (campaign_id, id) do nothing | ''",
                "select u.id from unit u join region r on r.code = u.region_code for update | ''"
            })
    void seesEachKind(String sql, String kinds) throws JSQLParserException {
        assertThat(String.join(", ", Spread.refused(sql))).isEqualTo(kinds);
    }

    @Test
    void everyTableHasAPrimaryKey() {
        assertThat(
                        db.sql(
                                        """
                                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                         where n.nspname = 'public' and c.relkind = 'r'
                                           and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')
                                         order by 1
                                        """)
                                .query(String.class)
                                .list())
                .isEmpty();
    }

    @Test
    void keysOfGrowingTablesBeginWithTheCampaign() {
        assertThat(
                        db.sql(
                                        """
                                        select k.conrelid::regclass || ' ' || k.conname from pg_constraint k
                                          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                                         where k.conrelid::regclass::text = any(:growing)
                                           and (k.contype in ('p', 'u')
                                                or k.contype = 'f' and k.confrelid::regclass::text = any(:growing))
                                           and a.attname <> 'campaign_id'
                                         order by 1
                                        """)
                                .param("growing", Spread.GROWING.toArray(String[]::new))
                                .query(String.class)
                                .list())
                .isEmpty();
    }
}
