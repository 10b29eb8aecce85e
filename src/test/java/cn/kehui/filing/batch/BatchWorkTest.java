package cn.kehui.filing.batch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.filing.batch.BatchFile.Becomes;
import cn.kehui.filing.batch.BatchFile.Outcome;
import cn.kehui.world.Asked;
import cn.kehui.world.MailedTables;
import cn.kehui.world.Product;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a folder costs the database, from the desk to the last version; and that a fault in the
 * middle of a hundred leaves nothing half and stops no other.
 */
class BatchWorkTest {
    private static final Asked ASKED = new Asked();

    /** Of a hundred files that are filed together: nothing is said of each. */
    private static final double MOST = 0.1;

    @TempDir static Path folder;
    private static Product product;
    private static MailedTables mailed;

    @BeforeAll
    static void start() throws Exception {
        product = Product.start(folder.resolve("data"), ASKED);
        mailed = new MailedTables(product, folder);
    }

    @AfterAll
    static void end() {
        product.close();
    }

    private static Batch done(BatchId id) throws InterruptedException {
        var batches = product.the(Batches.class);
        batches.confirm(mailed.clerk(), id, false, false);
        MailedTables.until(() -> batches.batch(mailed.clerk(), id).endedAt() != null);
        return batches.batch(mailed.clerk(), id);
    }

    private static long versions(BatchId id) {
        return product.the(JdbcClient.class)
                .sql(
                        """
                        select count(*) from batch_file f
                          join submission s on s.campaign_id = f.campaign_id and s.obligation_id = f.obligation_id
                         where f.campaign_id = :campaign and f.batch_id = :id
                        """)
                .param("campaign", id.campaign().value())
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    @Test
    void aHundredFilesCostTheStatementsOfOneAndOneTransaction() throws Exception {
        var some = mailed.tried(12);
        var asked = Asked.of("batch", () -> done(some));
        var more = mailed.tried(36);
        var again = Asked.of("batch", () -> done(more));

        assertThat(versions(more)).isEqualTo(36);
        double each = (again.work().size() - asked.work().size()) / 24.0;
        System.out.printf(
                "%d statements for 12 files, %d for 36: %.1f a file; %d transactions write%n",
                asked.work().size(), again.work().size(), each, again.writing());
        assertThat(asked.work()).isNotEmpty();
        assertThat(each).isLessThanOrEqualTo(MOST);
        assertThat(again.writing()).as("the files, and the batch's end").isLessThanOrEqualTo(4);
    }

    @Test
    void oneThatCannotBeKeptIsLeftAndTheOthersAreFiledOnce() throws Exception {
        var id = mailed.tried(10);
        var unlucky = product.the(Batches.class).files(mailed.clerk(), id, "", 0).get(5).owed();
        mailed.many()
                .owner(
                        """
                create function refuse() returns trigger language plpgsql as $$
                begin if new.obligation_id = '%s' then raise exception 'no'; end if; return new; end $$;
                create trigger refuse before insert on submission for each row execute function refuse()
                """
                                .formatted(unlucky));

        var batch = done(id);

        assertThat(batch.counts())
                .containsExactlyInAnyOrder(
                        new Batch.Count(Becomes.FILES, Outcome.FILED, 9),
                        new Batch.Count(Becomes.FILES, Outcome.LEFT, 1));
        assertThat(versions(id)).isEqualTo(9);
        mailed.many().owner("drop trigger refuse on submission; drop function refuse()");
    }
}
