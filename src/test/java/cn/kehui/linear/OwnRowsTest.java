package cn.kehui.linear;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.filing.review.Reviews;
import cn.kehui.filing.submission.Drafts;
import cn.kehui.filing.submission.Filing;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.database.Settings;
import cn.kehui.world.Known;
import cn.kehui.world.ManyUnits;
import cn.kehui.world.Product;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Filing and accepting read rows of their own obligation and of those above it, however many others
 * the campaign has, and whatever the database knows of its tables.
 */
@Tag("slow")
class OwnRowsTest {
    private static final String STATISTICS = "qingdao-2025/D3";
    private static final int OTHERS = 1_000;
    private static final int FEW = 60;

    @TempDir static Path folder;
    private Product product;
    private JdbcClient db;

    @AfterEach
    void end() {
        product.close();
    }

    @ParameterizedTest
    @EnumSource
    void aFilingReadsNoRowsOfOthers(Known known) throws Exception {
        product =
                Product.start(new Settings(folder.resolve(known.name()), "a test", null), Map.of());
        db = product.the(JdbcClient.class);
        var reviewer = product.person("叶知微");
        var filler = product.person("赵一鸣");
        var many = new ManyUnits(product, reviewer);
        known.of(many);
        many.owner(
                "update duty set definition = definition - 'papers' where id = '"
                        + STATISTICS
                        + "'");
        many.owe(0, OTHERS, STATISTICS);

        // what is counted is the transaction's own
        product.the(TransactionTemplate.class)
                .executeWithoutResult(_ -> filesAndIsAccepted(filler, reviewer));
    }

    private void filesAndIsAccepted(Actor filler, Actor reviewer) {
        var owed =
                product.the(Obligations.class).owed(filler).stream()
                        .filter(one -> one.duty().value().equals(STATISTICS))
                        .findFirst()
                        .orElseThrow();
        long obligations = read("obligation");
        long versions = read("submission");

        var filed = file(filler, owed);
        product.the(Reviews.class).accept(reviewer, owed.id(), filed.id());

        assertThat(read("obligation") - obligations).isBetween(1L, (long) FEW);
        assertThat(read("submission") - versions).isBetween(1L, (long) FEW);
    }

    private Filing.Filed file(Actor filler, Obligation owed) {
        var drafts = product.the(Drafts.class);
        var figures = new HashMap<String, String>();
        for (var field :
                "events_held staff_fulltime staff_scientists staff_volunteers staff_other public_online public_on_site media_outlets media_reports venues_open institutes_open universities_open"
                        .split(" ")) {
            figures.put(field, field.equals("public_on_site") ? "500" : "3");
        }
        drafts.type(filler, owed.id(), figures);
        var shown = drafts.open(filler, owed.id()).submission();
        var answer = product.the(Submissions.class).file(filler, owed.id(), shown);
        assertThat(answer).isInstanceOf(Filing.Filed.class);
        return (Filing.Filed) answer;
    }

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
}
