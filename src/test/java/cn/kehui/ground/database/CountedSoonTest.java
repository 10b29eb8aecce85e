package cn.kehui.ground.database;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL knows of tables decides how it reads them. */
@KehuiTest
class CountedSoonTest {
    private static final int TIMES = 100;
    private static final int PAUSE = 200; // ms

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

    /** A table that PostgreSQL looks at by itself just then is counted the next time. */
    @Test
    void whatIsFilledIsCountedByWhoReadsItWhole() throws Exception {
        var left = counted();
        for (int again = 0; again < TIMES && !left.isEmpty(); again++) {
            Thread.sleep(PAUSE);
            left = counted();
        }
        assertThat(left).isEmpty();
        assertThat(
                        db.sql(
                                        "select reltuples / (select count(*) from region) from pg_class where relname = 'region'")
                                .query(Double.class)
                                .single())
                .as("what it estimates, of how many there are")
                .isBetween(0.5, 1.5);
    }

    /** Those that hold something and are known to hold nothing, or not known at all. */
    private List<String> counted() {
        db.sql("select tables_counted()").query(Integer.class).single();
        return db.sql(
                        """
                        select c.relname from pg_class c
                         where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
                           and (c.reltuples < 0 or c.relname = 'region' and c.reltuples = 0) and pg_relation_size(c.oid) > 0
                        """)
                .query(String.class)
                .list();
    }
}
