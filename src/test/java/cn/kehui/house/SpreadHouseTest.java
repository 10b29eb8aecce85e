package cn.kehui.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
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

    /** What the parser does not know: a lock of a whole table, a collation, a comparison chosen. */
    private static final Set<String> UNREAD =
            Set.of(
                    "collection/visit/ReadingSql",
                    "duty/campaign/CampaignSql",
                    "ground/account/JournalSql",
                    "staff/entrance/SetupSql",
                    "total/statistics/ContributionSql",
                    "total/statistics/ListSql",
                    "total/statistics/SeenSql");

    @Test
    void noSentenceIsRefusedByASpreadDatabase() {
        var found = new TreeMap<String, Integer>();
        var unread = new TreeSet<String>();
        Sources.java()
                .forEach(
                        (file, text) -> {
                            var name =
                                    Sources.ROOMS.relativize(file).toString().replace(".java", "");
                            Sources.strings(text).stream()
                                    .filter(SqlTables::isSql)
                                    // a backup asks the database itself for its tables
                                    .filter(sql -> !sql.contains("%s"))
                                    .forEach(
                                            sql -> {
                                                try {
                                                    for (var kind : Spread.refused(sql)) {
                                                        found.merge(
                                                                name + " | " + kind,
                                                                1,
                                                                Integer::sum);
                                                    }
                                                } catch (JSQLParserException e) {
                                                    unread.add(name);
                                                }
                                            });
                        });
        assertThat(found).isEmpty();
        assertThat(unread).isEqualTo(new TreeSet<>(UNREAD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select 1 from obligation o where exists (select from duty d where d.id = o.duty_id) | exists (select from)",
                "insert into step (id, at) values (:id, (select max(at) from step)) | insert without campaign_id, subselect inside values",
                "select id from obligation where id = :id for update | lock without campaign_id",
                "select s.id from submission s join obligation o on o.id = s.obligation_id | join without campaign_id",
                "insert into draft (campaign_id, obligation_id) values (:c, :o) on conflict (obligation_id) do nothing | on conflict without campaign_id",
                "with gone as (delete from figure where submission_id = :id returning field) insert into remark (step_id) select field from gone | insert without campaign_id, join without campaign_id",
                "select s.id from submission s join obligation o on o.id = s.obligation_id and o.campaign_id = s.campaign_id for update | ''",
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
