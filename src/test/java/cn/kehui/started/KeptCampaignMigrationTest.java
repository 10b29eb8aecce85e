package cn.kehui.started;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.Step;
import cn.kehui.filing.review.Reviews;
import cn.kehui.filing.submission.Attachments;
import cn.kehui.filing.submission.Drafts;
import cn.kehui.filing.submission.Filing;
import cn.kehui.filing.submission.Submission;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.database.Database;
import cn.kehui.ground.database.Settings;
import cn.kehui.ground.database.TestPlace;
import cn.kehui.sheet.form.FormId;
import cn.kehui.total.selection.Selections;
import cn.kehui.total.snapshot.Comparison;
import cn.kehui.total.snapshot.Revisions;
import cn.kehui.total.snapshot.Snapshots;
import cn.kehui.total.statistics.Cut;
import cn.kehui.total.statistics.Flagging;
import cn.kehui.total.statistics.Overlaps;
import cn.kehui.total.statistics.Statistics;
import cn.kehui.world.Product;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A campaign that the version kept which did not yet name it in its keys: half filed, half
 * reviewed, with an overlap, a frozen total and a list sent upward. All of it is there in the new
 * version, and goes on.
 *
 * <p>house: long because every room that keeps rows of a campaign is asked for them.
 */
@Tag("slow")
class KeptCampaignMigrationTest {
    /** The last step before keys began with the campaign. */
    private static final String BEFORE = "20261129.0036";

    private static final Path ROWS =
            Path.of("src/test/resources/kept/campaign-before-its-keys.txt");
    private static final CampaignId SMALL = new CampaignId("small-2025");
    private static final Cut ALL = Cut.of(SMALL.value(), new FormId("week-statistics", "2025"));

    private static final List<String> GROWN =
            List.of(
                    "obligation",
                    "step",
                    "remark",
                    "draft",
                    "submission",
                    "figure",
                    "tally",
                    "paper",
                    "submission_paper",
                    "overlap",
                    "overlap_part",
                    "snapshot",
                    "pick_list",
                    "pick");

    private Path data;
    private Product product;
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    @BeforeEach
    void leftByTheVersionBefore() throws Exception {
        data = TestPlace.fresh();
        var old = Database.start(new Settings(data, "a test", null));
        try (var connection = old.coordinates().connect()) {
            Flyway.configure()
                    .dataSource(
                            old.coordinates().url(),
                            old.coordinates().user(),
                            old.coordinates().password())
                    .target(BEFORE)
                    .placeholderReplacement(false)
                    .load()
                    .migrate();
            for (var line : Files.readAllLines(ROWS)) {
                var table = line.substring(0, line.indexOf(' '));
                var sql =
                        "insert into %1$s select * from jsonb_populate_record(null::%1$s, ?::jsonb)";
                try (var insert = connection.prepareStatement(sql.formatted(table))) {
                    insert.setString(1, line.substring(line.indexOf(' ') + 1));
                    insert.executeUpdate();
                }
                rows.merge(table, 1, Integer::sum);
            }
        } finally {
            old.close();
        }
        product = Product.start(data, Map.of("kehui.reminders", "false"));
    }

    @AfterEach
    void close() {
        product.close();
        TestPlace.remove(data);
    }

    @Test
    void allOfItIsThereAndNamesItsCampaign() {
        var db = product.the(JdbcClient.class);
        for (var table : GROWN) {
            assertThat(
                            db.sql(
                                            "select count(*) from %s where campaign_id = 'small-2025'"
                                                    .formatted(table))
                                    .query(Integer.class)
                                    .single())
                    .as(table)
                    .isEqualTo(rows.get(table))
                    .isPositive();
        }
        var bureau = person("王审");
        assertThat(product.the(Overlaps.class).all(bureau, SMALL))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.activity()).isEqualTo("启动仪式");
                            assertThat(one.parts()).isEqualTo(Map.of("public_on_site", 200L));
                        });
        assertThat(onSite(bureau)).isEqualTo(1100);
        var frozen = product.the(Snapshots.class).of(bureau, SMALL.value()).getFirst();
        assertThat(product.the(Snapshots.class).snapshot(bureau, frozen.id()).frozen().totals())
                .extractingByKey("public_on_site")
                .extracting(total -> total.quantity())
                .isEqualTo(1100L);
        assertThat(product.the(Snapshots.class).changes(bureau, frozen.id()))
                .hasValueSatisfying(
                        since -> {
                            assertThat(since.moved()).isEmpty();
                            assertThat(since.cells()).noneMatch(Comparison.Cell::changed);
                        });
        var list = product.the(Selections.class).lists(bureau, SMALL.value()).getFirst();
        assertThat(list.content().rows().getFirst().values())
                .containsEntry("name", "海洋之声科普讲座")
                .containsEntry("contact", "李文 0532-88880000");
        var zhang = person("张三");
        assertThat(product.the(Drafts.class).open(zhang, owed(zhang, "D1").id()).answers().rows())
                .containsExactly(Map.of("name", "灯光秀"));
        var li = person("李文");
        var laoshan = owed(li, "D3");
        assertThat(product.the(Obligations.class).steps(li, laoshan.id()))
                .extracting(Step::move)
                .extracting(Enum::name)
                .containsExactly("FILE", "RETURN", "FILE", "ACCEPT");
        assertThat(product.the(Obligations.class).steps(li, laoshan.id()).get(1).remarks())
                .isEqualTo(Map.of("public_on_site", "与现场不符"));
        assertThat(product.the(Attachments.class).filed(li, laoshan.id(), laoshan.accepted()))
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("总结.pdf"));
    }

    @Test
    void aFormIsReturnedFiledRevisedAndFlagged() {
        var reviews = product.the(Reviews.class);
        var submissions = product.the(Submissions.class);
        var bureau = person("王审");
        var zhang = person("张三");
        var shinan = owed(zhang, "D3");
        var remark = Map.of("public_on_site", "请附签到表");
        reviews.sendBack(bureau, shinan.id(), shinan.current(), new Reviews.Reasons("", remark));
        files(zhang, shinan, "290");
        reviews.accept(bureau, shinan.id(), owed(zhang, "D3").current());
        assertThat(onSite(bureau)).isEqualTo(1390);

        var li = person("李文");
        var laoshan = owed(li, "D3");
        submissions.askRevision(li, laoshan.id(), "漏计一场");
        reviews.grantRevision(bureau, laoshan.id(), laoshan.accepted());
        files(li, laoshan, "810");
        reviews.accept(bureau, laoshan.id(), owed(li, "D3").current());
        assertThat(submissions.versions(li, laoshan.id()))
                .extracting(Submission::version)
                .containsExactly(1, 2, 3);
        assertThat(onSite(bureau)).isEqualTo(1400);
        var revision = product.the(Revisions.class).revision(bureau, laoshan.id());
        assertThat(revision.from() + " → " + revision.to()).isEqualTo("2 → 3");
        assertThat(revision.snapshots()).hasSize(1);

        var flag =
                new Overlaps.Flag(
                        List.of(laoshan.id(), shinan.id()),
                        "联合科普日",
                        "两家同一场",
                        Map.of("public_on_site", "90"));
        assertThat(product.the(Overlaps.class).flag(bureau, SMALL, flag))
                .isInstanceOf(Flagging.Flagged.class);
        assertThat(onSite(bureau)).isEqualTo(1310);
    }

    private void files(Actor who, Obligation owed, String onSite) {
        var drafts = product.the(Drafts.class);
        drafts.type(who, owed.id(), Map.of("public_on_site", onSite));
        var under = drafts.open(who, owed.id()).submission();
        assertThat(product.the(Submissions.class).file(who, owed.id(), under))
                .isInstanceOf(Filing.Filed.class);
    }

    private long onSite(Actor bureau) {
        return product.the(Statistics.class).totals(bureau, ALL).total("public_on_site").quantity();
    }

    private Obligation owed(Actor who, String duty) {
        return product.the(Obligations.class).owed(who).stream()
                .filter(one -> one.duty().equals(new DutyId(SMALL + "/" + duty)))
                .findFirst()
                .orElseThrow();
    }

    /** Who is called so in what was kept. */
    private Actor person(String name) {
        var id =
                product.the(JdbcClient.class)
                        .sql(
                                "select p.id from person p join unit u on u.id = p.unit_id and u.code like 'w%' where p.name = ?")
                        .param(name)
                        .query(UUID.class)
                        .single();
        return product.the(People.class).known(new PersonId(id));
    }
}
