package cn.kehui.filing.submission;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.Expected;
import cn.kehui.ground.org.UnitId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Filing reads rows of its own obligation and of those above it, however many others its campaign
 * has: also where the database has no statistics of a campaign that was published a moment ago.
 */
class OwnRowsTest extends FilingDay {
    private static final int OTHERS = 400;
    private static final int FEW = 60;

    @Test
    void aFilingReadsNoRowsOfOthers() {
        others();
        // what is there is known, as it is soon after it came: a plan by chance tells nothing
        for (var table : List.of("unit", "obligation", "submission", "figure", "draft")) {
            db.sql("analyze " + table).update();
        }
        // few as they are here, reading all of them would be quick
        db.sql("set local enable_seqscan = off").update();
        long obligations = read("obligation");
        long versions = read("submission");

        assertThat(file("500")).isInstanceOf(Filing.Filed.class);
        reviews.accept(reviewer, owed.id(), now().current());

        assertThat(read("obligation") - obligations).isLessThan(FEW);
        assertThat(read("submission") - versions).isLessThan(FEW);
        assertThat(read("obligation")).as("otherwise nothing is counted").isPositive();
    }

    /** In this transaction, by whatever way. */
    private long read(String table) {
        return db.sql(
                        """
                        select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)
                          from pg_stat_xact_user_tables where relid = to_regclass(:table)
                        """)
                .param("table", table)
                .query(Long.class)
                .single();
    }

    /** Units that owe the same and have filed it. */
    private void others() {
        db.sql(
                        """
                        insert into unit (id, code, name, region_code, kind, level, line, path)
                        select gen_random_uuid(), 'w1-' || n, '小镇' || n, '990212', 'AUTHORITY', 'COUNTY', 'SCIENCE', 'w1/w1-' || n || '/'
                          from generate_series(1000, 999 + :many) n
                        """)
                .param("many", OTHERS)
                .update();
        var ids = db.sql("select id from unit where name like '小镇%'").query(UUID.class).list();
        obligations.owe(
                ids.stream()
                        .map(
                                unit ->
                                        new Expected(
                                                owed.duty(),
                                                new UnitId(unit),
                                                world.bureau.id(),
                                                "",
                                                null,
                                                ""))
                        .toList());
        db.sql(
                        """
                        insert into submission (campaign_id, id, obligation_id, version, nature, answers, filed_by, filed_name, filed_unit, filed_at)
                        select o.campaign_id, gen_random_uuid(), o.id, 1, 'NIL', '{"unit": "", "values": {}, "rows": []}', :by, '李文', o.unit_id, now()
                          from obligation o join unit u on u.id = o.unit_id and u.name like '小镇%'
                        """)
                .param("by", filler.id().value())
                .update();
    }
}
