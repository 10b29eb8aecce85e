package cn.kehui.launch.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.filing.review.Reviews;
import cn.kehui.filing.submission.Attachments;
import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.Drafts;
import cn.kehui.filing.submission.Filing;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.ground.database.Database;
import cn.kehui.sheet.form.FormId;
import cn.kehui.total.export.Reports;
import cn.kehui.total.statistics.Cut;
import cn.kehui.total.statistics.Statistics;
import cn.kehui.total.statistics.Tree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How fast reports are filed and accepted, and totals of 3,200 of them are there: through the faces
 * that pages call, with validation, journal and fsync on.
 */
public final class TotalsBench {
    private static final String BUREAU = "青岛市科学技术局";
    private static final FormId FORM = new FormId("week-statistics", "2025");
    private static final Cut ALL = Cut.of("qingdao-2025", FORM);
    private static final int ALONE = 600;
    private static final int CLIENTS = 8;
    private static final int READS = 200;
    private static final String COMMIT =
            "select pg_logical_emit_message(true, 'bench', repeat('x', 4000))";
    private static final String SUMS =
            """
            select f.field, sum(f.quantity) as quantity
              from obligation o
              join figure f on f.campaign_id = o.campaign_id and f.submission_id = o.accepted_id
             where o.campaign_id = 'qingdao-2025'
             group by f.field
            """;

    private final ApplicationContext context;
    private final Drafts drafts;
    private final Submissions submissions;
    private final Reviews reviews;
    private final Statistics statistics;
    private final JdbcClient db;
    private final Consumer<Figure> tell;

    /**
     * @param context of the product with the demo world in it
     */
    public TotalsBench(ApplicationContext context, Consumer<Figure> tell) {
        this.context = context;
        this.drafts = context.getBean(Drafts.class);
        this.submissions = context.getBean(Submissions.class);
        this.reviews = context.getBean(Reviews.class);
        this.statistics = context.getBean(Statistics.class);
        this.db = context.getBean(JdbcClient.class);
        this.tell = tell;
    }

    public void run() throws IOException {
        var world = new TotalsWorld(context, BUREAU);
        int all = world.owed.size();
        int warm = all / 10;
        Timed.of(CLIENTS, all, run -> attach(world, run));
        Timed.of(CLIENTS, warm, run -> file(world, run));
        filing(world, 1, warm, ALONE);
        filing(world, CLIENTS, warm + ALONE, all - warm - ALONE);
        var accept = Timed.of(CLIENTS, all, run -> accept(world, run));
        var commits = Timed.of(CLIENTS, ALONE, _ -> commit());
        rate("accept, 8 clients", accept, commits);
        Analyzed.by(context.getBean(Database.class));
        totals(world);
        table(world);
    }

    private void filing(TotalsWorld world, int clients, int from, int runs) {
        var filed = Timed.of(clients, runs, run -> file(world, from + run));
        var commits = Timed.of(clients, runs, _ -> commit());
        rate("file, " + clients + (clients == 1 ? " client" : " clients"), filed, commits);
    }

    private void rate(String work, Timed timed, Timed commits) {
        var floor = "commits of 4 kB by as many clients";
        tell.accept(new Figure(work, timed.perSecond(), "/s", commits.perSecond(), floor));
        spread(work, timed, commits, floor);
        tell.accept(new Figure(work + " CPU", timed.cpuMillis(), "ms", commits.cpuMillis(), floor));
    }

    private void spread(String work, Timed timed, Timed least, String floor) {
        tell.accept(new Figure(work + " p50", timed.within(0.5), "ms", least.within(0.5), floor));
        tell.accept(new Figure(work + " p95", timed.within(0.95), "ms", least.within(0.95), floor));
    }

    private void totals(TotalsWorld world) {
        var floor = "the bare sums in SQL";
        Timed.of(1, READS, _ -> root(world));
        var least = Timed.of(1, READS, _ -> db.sql(SUMS).query().listOfRows());
        spread("root total of 19 figures", Timed.of(1, READS, _ -> root(world)), least, floor);
        spread("160 districts x 19", Timed.of(1, READS, _ -> districts(world)), least, floor);
        spread(
                "drill to 3,200 reports",
                Timed.of(1, READS / 4, _ -> statistics.trail(world.clerk, ALL, "public_on_site")),
                least,
                floor);
    }

    private void table(TotalsWorld world) throws IOException {
        var reports = context.getBean(Reports.class);
        var table = Timed.of(1, 3, _ -> write(reports, world));
        var least =
                Timed.of(1, 3, _ -> db.sql("select answers from submission").query().listOfRows());
        tell.accept(
                new Figure(
                        "working table of 3,200 in XLSX",
                        table.within(0.5),
                        "ms",
                        least.within(0.5),
                        "reading their answers"));
    }

    private static void write(Reports reports, TotalsWorld world) {
        try {
            reports.total(world.clerk, ALL, Reports.Kind.UNITS, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("a stream to nowhere failed", e);
        }
    }

    private void root(TotalsWorld world) {
        var totals = statistics.totals(world.clerk, ALL);
        for (var field : totals.fields()) {
            totals.rollup().total(Tree.ROOT, field.id());
        }
    }

    /** Every figure of every node, with how far it covers what was asked for. */
    private void districts(TotalsWorld world) {
        var totals = statistics.totals(world.clerk, ALL);
        for (var node : totals.tree().nodes()) {
            totals.rollup().coverage(node.key());
            for (var field : totals.fields()) {
                totals.rollup().total(node.key(), field.id());
            }
        }
    }

    /** The page is opened and the report attached before anything is measured. */
    private void attach(TotalsWorld world, int run) {
        var report = new ByteArrayInputStream("%PDF-1.7 a report".getBytes(UTF_8));
        var sent = new Attachments.Sent("总结报告.pdf", "application/pdf", report);
        world.opened.put(run, drafts.open(world.clerk, world.owed.get(run).id()).submission());
        context.getBean(Attachments.class)
                .add(world.clerk, world.owed.get(run).id(), "summary", sent);
    }

    private void file(TotalsWorld world, int run) {
        Obligation owed = world.owed.get(run);
        var entered = new Draft.Entered(answers(run), Map.of(), true);
        var filing = submissions.file(world.clerk, owed.id(), world.opened.get(run), entered);
        if (!(filing instanceof Filing.Filed)) {
            throw new IllegalStateException("not filed: " + filing);
        }
    }

    private void accept(TotalsWorld world, int run) {
        var owed = world.owed.get(run);
        var current = submissions.versions(world.clerk, owed.id()).getLast().id();
        reviews.accept(world.clerk, owed.id(), current);
    }

    private void commit() {
        db.sql(COMMIT).query().listOfRows();
    }

    private static Map<String, String> answers(int run) {
        var typed = new HashMap<String, String>();
        for (var field :
                "events_held staff_fulltime staff_scientists staff_volunteers staff_other public_on_site public_online media_outlets media_reports venues_open institutes_open universities_open"
                        .split(" ")) {
            typed.put(field, Integer.toString(1 + run % 90));
        }
        for (var field :
                "funds_central funds_province funds_city funds_county funds_enterprise funds_other"
                        .split(" ")) {
            typed.put(field, 1 + run % 40 + ".5");
        }
        typed.put("in_kind", "科普图书" + run + "册");
        return typed;
    }
}
