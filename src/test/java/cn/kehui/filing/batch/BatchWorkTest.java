package cn.kehui.filing.batch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.collection.folder.MailedFile;
import cn.kehui.collection.visit.CollectionId;
import cn.kehui.collection.visit.Collections;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.filing.batch.BatchFile.Becomes;
import cn.kehui.filing.batch.BatchFile.Outcome;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.layout.Layouts;
import cn.kehui.world.Asked;
import cn.kehui.world.ManyUnits;
import cn.kehui.world.Product;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
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
    private static final DutyId DUTY = new DutyId("qingdao-2025/D3");
    private static final FormId STATISTICS = FormId.of("week-statistics@2025");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final int MOST = 10;

    /** As {@link ManyUnits} leaves them: every third has not filed. */
    private static final int THIRD = 3;

    @TempDir static Path folder;
    private static Product product;
    private static ManyUnits many;
    private static Actor clerk;
    private static int made;

    @BeforeAll
    static void start() throws Exception {
        product = Product.start(folder.resolve("data"), ASKED);
        many = new ManyUnits(product, product.person("叶知微"));
        many.owner("update duty set definition = definition - 'papers' where id = '" + DUTY + "'");
        many.owner(
                "insert into person_role (person_id, role) select '%s', 'FILLER' on conflict do nothing"
                        .formatted(product.person("叶知微").id()));
        clerk = product.person("叶知微");
    }

    @AfterAll
    static void end() {
        product.close();
    }

    /** So many more units that owe it, and a form of each on a desk. */
    private BatchId tried(int units) throws Exception {
        int from = made;
        made += units * THIRD;
        many.owe(from, made, DUTY.value());
        many.owner(
                "update unit set name = '多家' || translate(split_part(code, '-', 2), '0123456789', '零一二三四五六七八九') || '街道' where code like 'many-%'");
        var forms = product.the(Forms.class).find(STATISTICS).orElseThrow();
        var mail = new ArrayList<MailedFile>();
        for (int unit = from; unit < made; unit += THIRD) {
            var path = folder.resolve("来" + unit + ".xlsx");
            try (var out = Files.newOutputStream(path)) {
                var answers = new Answers(name(unit), BatchDay.figures("500"), List.of());
                new Layouts().xlsx(forms, answers, out);
            }
            mail.add(new MailedFile(path.getFileName().toString(), path, false, null));
        }
        var desk = CollectionId.next(product.the(Clock.class));
        var collections = product.the(Collections.class);
        collections.add(desk, STATISTICS, mail, new Whose("clerk"));
        until(() -> collections.find(desk).unread() == 0);
        return product.the(Batches.class).take(clerk, desk, DUTY).orElseThrow();
    }

    private static String name(int unit) {
        var name = new StringBuilder("多家");
        for (char one : Integer.toString(unit).toCharArray()) {
            name.append("零一二三四五六七八九".charAt(one - '0'));
        }
        return name.append("街道").toString();
    }

    private static void until(BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it takes too long").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static Batch done(BatchId id) throws InterruptedException {
        var batches = product.the(Batches.class);
        batches.confirm(clerk, id, false, false);
        until(() -> batches.batch(clerk, id).endedAt() != null);
        return batches.batch(clerk, id);
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
    void eachFileCostsFewStatementsAndAHundredOneTransaction() throws Exception {
        var some = tried(12);
        var asked = Asked.of("batch", () -> done(some));
        var more = tried(36);
        var again = Asked.of("batch", () -> done(more));

        assertThat(versions(more)).isEqualTo(36);
        double each = (again.statements().size() - asked.statements().size()) / 24.0;
        System.out.printf(
                "%d statements for 12 files, %d for 36: %.1f a file; %d transactions write%n",
                asked.statements().size(), again.statements().size(), each, again.writing());
        assertThat(each).isLessThanOrEqualTo(MOST);
        assertThat(again.writing()).as("the files, and the batch's end").isLessThanOrEqualTo(4);
    }

    @Test
    void oneThatCannotBeKeptIsLeftAndTheOthersAreFiledOnce() throws Exception {
        var id = tried(10);
        var unlucky = product.the(Batches.class).files(clerk, id, "", 0).get(5).owed();
        many.owner(
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
        many.owner("drop trigger refuse on submission; drop function refuse()");
    }
}
