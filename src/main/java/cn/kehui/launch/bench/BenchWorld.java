package cn.kehui.launch.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.Stepped;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.batch.Batch;
import cn.kehui.filing.batch.BatchFile;
import cn.kehui.filing.review.Reviews;
import cn.kehui.filing.submission.Attachments;
import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.Drafts;
import cn.kehui.filing.submission.Filing;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.launch.bench.meter.Timed;
import cn.kehui.sheet.form.FormId;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContext;

/**
 * A bureau to which many units owe a table of recommended activities and one of statistics with a
 * report, and what they have filed of it so far: through the faces that pages call.
 */
final class BenchWorld {
    static final FormId STATISTICS = new FormId("week-statistics", "2025");

    /** Of so many units one recommends nothing yet, and what one recommends is not reviewed yet. */
    private static final int OPEN = 10;

    private final Founding founding;
    private final Drafts drafts;
    private final Submissions submissions;
    private final Attachments attachments;
    private final Reviews reviews;
    private final Map<ObligationId, SubmissionId> opened = new ConcurrentHashMap<>();
    private final Set<ObligationId> accepted = ConcurrentHashMap.newKeySet();
    private final Set<ObligationId> filed = ConcurrentHashMap.newKeySet();

    /** Who writes, files and reviews for the bureau. */
    final Actor clerk;

    final CampaignId campaign;
    final Shape shape;
    private final List<Obligation> recommending;
    private final List<Obligation> counting;

    BenchWorld(ApplicationContext context, Shape shape) {
        this.shape = shape;
        drafts = context.getBean(Drafts.class);
        submissions = context.getBean(Submissions.class);
        attachments = context.getBean(Attachments.class);
        reviews = context.getBean(Reviews.class);
        founding = new Founding(context, shape);
        var founded = founding.founded();
        clerk = founded.clerk();
        campaign = founded.campaign();
        var owed = context.getBean(Obligations.class).received(clerk);
        recommending = of(owed, "D1");
        counting = of(owed, "D2");
        Timed.of(Measuring.CLIENTS, shape.all(), this::open);
    }

    private List<Obligation> of(List<Obligation> owed, String duty) {
        return owed.stream()
                .filter(one -> one.duty().value().equals(campaign + "/" + duty))
                .toList();
    }

    /** How many units owe. */
    int units() {
        return counting.size();
    }

    /** Somebody new who fills in for the unit of that number. */
    PersonId filler(int number) {
        return founding.person(counting.get(number).owes().id(), "填报", Role.FILLER).id();
    }

    /** Whether the unit recommends anything. */
    boolean recommends(int unit) {
        return shape.recommends() && unit % OPEN != 0;
    }

    /** The pages are opened and the report attached before anything is measured. */
    private void open(int unit) {
        var counts = counting.get(unit);
        opened.put(counts.id(), drafts.open(clerk, counts.id()).submission());
        if (shape.recommends()) {
            var recommends = recommending.get(unit);
            opened.put(recommends.id(), drafts.open(clerk, recommends.id()).submission());
        }
        var report = new ByteArrayInputStream("%PDF-1.7 a report".getBytes(UTF_8));
        var sent = new Attachments.Sent("总结报告.pdf", "application/pdf", report);
        attachments.add(clerk, counts.id(), "summary", sent);
    }

    /** What the unit of that number is called. */
    String unit(int number) {
        return counting.get(number).owes().name();
    }

    /** The duty that asks for the table of statistics. */
    DutyId statistics() {
        return counting.getFirst().duty();
    }

    /** Notes that all of a batch is filed. */
    void filed(Batch batch) {
        if (batch.with(BatchFile.Outcome.FILED) != batch.files()) {
            throw new IllegalStateException("not filed: " + batch.counts());
        }
    }

    /** The press of 报送 for the table of statistics. */
    void count(int unit) {
        file(counting.get(unit), Invented.figures(unit));
    }

    /** The press for three recommended activities. */
    void recommend(int unit) {
        file(recommending.get(unit), Invented.rows(unit));
    }

    private void file(Obligation owed, Map<String, String> typed) {
        var entered = new Draft.Entered(typed, Map.of(), true);
        var filing = submissions.file(clerk, owed.id(), opened.get(owed.id()), entered);
        if (!(filing instanceof Filing.Filed)) {
            throw new IllegalStateException("not filed: " + filing);
        }
        filed.add(owed.id());
    }

    /** Accepts what the unit has counted. */
    void accept(int unit) {
        accept(counting.get(unit));
    }

    private void accept(Obligation owed) {
        var stepped = reviews.accept(clerk, owed.id(), opened.get(owed.id()));
        if (!(stepped instanceof Stepped.Done)) {
            throw new IllegalStateException("not accepted: " + stepped);
        }
        accepted.add(owed.id());
    }

    /**
     * Files and accepts what is still open but for a tenth of the recommendations, and leaves
     * another tenth to be reviewed.
     *
     * @return whether there was anything to do
     */
    boolean finish() {
        int before = filed.size() + accepted.size();
        Timed.of(Measuring.CLIENTS, units(), this::finish);
        return filed.size() + accepted.size() > before;
    }

    private void finish(int unit) {
        var counts = counting.get(unit);
        if (!filed.contains(counts.id())) {
            count(unit);
        }
        if (!accepted.contains(counts.id())) {
            accept(counts);
        }
        var recommends = recommending.get(unit);
        if (recommends(unit) && !filed.contains(recommends.id())) {
            recommend(unit);
        }
        if (recommends(unit) && unit % OPEN > 1 && !accepted.contains(recommends.id())) {
            accept(recommends);
        }
    }
}
