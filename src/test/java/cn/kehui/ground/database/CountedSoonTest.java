package cn.kehui.ground.database;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL knows of tables decides how it reads them. */
@KehuiTest
class CountedSoonTest {
    private final JdbcClient db;

    @Autowired
    CountedSoonTest(JdbcClient db) {
        this.db = db;
    }

    /** However many of former years lie in the same table. */
    @Test
    void aNewCampaignIsKnownWhenSomeHundredsOfItHaveCome() {
        assertThat(
                        db.sql(
                                        """
                                        select c.relname from pg_class c
                                          join pg_attribute a on a.attrelid = c.oid and a.attname = 'campaign_id' and not a.attisdropped
                                         where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
                                           and not coalesce(c.reloptions, '{}') @> '{autovacuum_analyze_scale_factor=0.01,autovacuum_analyze_threshold=200}'
                                         order by c.relname
                                        """)
                                .query(String.class)
                                .list())
                .isEmpty();
    }

    @Test
    void whatIsFilledIsCountedByWhoReadsItWhole() {
        db.sql("select tables_counted()").query(Integer.class).single();
        assertThat(
                        db.sql(
                                        """
                                        select c.relname from pg_class c
                                         where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
                                           and c.reltuples < 0 and pg_relation_size(c.oid) > 0
                                        """)
                                .query(String.class)
                                .list())
                .isEmpty();
        assertThat(
                        db.sql("select reltuples > 3000 from pg_class where relname = 'region'")
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }
}
