package cn.kehui.staff.entrance.web;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.arrival.PiecedFiles;
import cn.kehui.ground.arrival.Piecing;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityMoving;
import cn.kehui.week.activity.ActivitySteps;
import cn.kehui.week.coverage.Clippings;
import cn.kehui.week.coverage.CoverageId;
import cn.kehui.week.coverage.CoverageSaving;
import cn.kehui.week.coverage.CoverageTyped;
import cn.kehui.week.coverage.PressReports;
import cn.kehui.week.evidence.Evidence;
import cn.kehui.week.evidence.PhotoTaking;
import cn.kehui.week.gathering.GatheringId;
import cn.kehui.week.gathering.Gatherings;
import cn.kehui.week.ledger.CountGrade;
import cn.kehui.week.ledger.CountTyped;
import cn.kehui.week.ledger.Counted;
import cn.kehui.week.ledger.Counting;
import cn.kehui.week.ledger.HeldOnce;
import cn.kehui.week.ledger.Ledgers;
import cn.kehui.week.recording.RecordingTaking;
import cn.kehui.week.recording.Recordings;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What another district holds: one that is written, one that waits, one that was held, one of the
 * year before.
 */
final class OtherActivities {
    private static final CampaignId SMALL = new CampaignId(OtherDistrict.CAMPAIGN);

    final ActivityId open;
    final ActivityId waiting;
    final ActivityId past;

    /** The same event as the one that waits, entered by another line. */
    final ActivityId twin;

    final UUID photo;
    final UUID waitingPhoto;
    final UUID upload;
    final UUID film;
    final UUID filmUpload;
    final CoverageId report;
    final String clipping;
    final GatheringId table;

    final ActivityId held;
    final UUID count = UUID.randomUUID();

    OtherActivities(ApplicationContext context, Actor filler, Actor reviewer, Actor association) {
        var activities = context.getBean(Activities.class);
        var words =
                Map.of(
                        "title", "海洋之声",
                        "intro", "讲海洋",
                        "contact", "李文 85910000",
                        "secrecy", "不涉密，可以公开",
                        "rows[0].day", "5月24日",
                        "rows[0].venue", "北宅小学");
        open = activities.enter(filler, SMALL, words);
        waiting = activities.enter(filler, SMALL, words);
        if (!(context.getBean(ActivitySteps.class).submit(filler, waiting)
                instanceof ActivityMoving.Moved)) {
            throw new IllegalStateException("it is whole");
        }
        photo = photo(context, filler, open);
        waitingPhoto = photo(context, filler, waiting);
        var told = new PiecedFiles.Told("k", "现场.jpg", 90);
        if (!(context.getBean(PiecedFiles.class).begin(filler, open.campaign() + "/" + open, told)
                instanceof Piecing.Come(var arrival))) {
            throw new IllegalStateException("it is begun");
        }
        upload = arrival.id();
        film = film(context.getBean(Recordings.class), filler, open);
        var coming = new PiecedFiles.Told("k", "现场.mp4", 90);
        var about = "recording " + open.campaign() + "/" + open;
        if (!(context.getBean(PiecedFiles.class).begin(filler, about, coming)
                instanceof Piecing.Come(var next))) {
            throw new IllegalStateException("it is begun, too");
        }
        filmUpload = next.id();
        held = new HeldOnce(context, reviewer).held(filler, Map.of());
        var typed =
                new CountTyped(count, Counted.ON_SITE, "30", CountGrade.CLICKER, "", "", null, "");
        if (!(context.getBean(Ledgers.class).enter(filler, held, typed)
                instanceof Counting.Entered)) {
            throw new IllegalStateException("it was held");
        }
        var story =
                new CoverageTyped("青岛日报", "市", "海洋之声开讲", "https://a.cn/1", "", "", open.toString());
        var coverage = context.getBean(PressReports.class);
        var shot =
                new Clippings.SentClipping(
                        "截图.jpg", "image/jpeg", new ByteArrayInputStream(new byte[] {-1, -40}));
        if (!(coverage.log(filler, SMALL, story, shot)
                instanceof CoverageSaving.Saved(var logged))) {
            throw new IllegalStateException("it is whole");
        }
        report = logged;
        var again = new CoverageTyped("青岛日报", "", "海洋之声开讲", "https://a.cn/2", "", "", "");
        if (!(coverage.log(filler, SMALL, again, null) instanceof CoverageSaving.Saved)) {
            throw new IllegalStateException("it is another");
        }
        clipping = context.getBean(Clippings.class).of(filler, logged).getFirst().blob().sha256();
        twin = activities.enter(association, SMALL, words);
        if (!(context.getBean(ActivitySteps.class).submit(association, twin)
                instanceof ActivityMoving.Moved)) {
            throw new IllegalStateException("it is whole, too");
        }
        var planned = "<table><tr><td>活动名称<td>时间<tr><td>海洋之声<td>5月24日</table>";
        table =
                context.getBean(Gatherings.class)
                        .hand(
                                filler,
                                SMALL,
                                "一览表.html",
                                new ByteArrayInputStream(planned.getBytes(StandardCharsets.UTF_8)));
        past = past(context.getBean(JdbcClient.class));
    }

    private static UUID photo(ApplicationContext context, Actor filler, ActivityId of) {
        var sent =
                new Evidence.SentFile(
                        "现场.jpg", "image/jpeg", new ByteArrayInputStream(new byte[] {-1, -40}));
        if (context.getBean(Evidence.class).add(filler, of, sent)
                instanceof PhotoTaking.PhotoTaken(var taken)) {
            return taken.id();
        }
        throw new IllegalStateException("it is one");
    }

    private static UUID film(Recordings recordings, Actor filler, ActivityId of) {
        var head = "    ftypmp42".getBytes(StandardCharsets.US_ASCII);
        var bytes = new BufferedInputStream(new ByteArrayInputStream(head));
        if (recordings.add(filler, of, "现场.mp4", bytes)
                instanceof RecordingTaking.RecordingTaken(var taken)) {
            return taken.id();
        }
        throw new IllegalStateException("it is one");
    }

    private ActivityId past(JdbcClient db) {
        db.sql(
                        """
                        insert into campaign (id, title, year, region_code, definition, published_at)
                        select 'small-2024', '2024年小市科技活动周', 2024, region_code,
                               definition || '{"id": "small-2024", "title": "2024年小市科技活动周", "year": 2024}', published_at
                          from campaign where id = 'small-2025'
                        """)
                .update();
        db.sql(
                        """
                        insert into activity (campaign_id, id, unit_id, stage, title, answers, rows, asides, sealed, begun_by, begun_at, edited_by, edited_at)
                        select 'small-2024', id, unit_id, 'CLOSED', title, answers, rows, asides, sealed, begun_by, begun_at, edited_by, edited_at
                          from activity where campaign_id = 'small-2025' and id = :id
                        """)
                .param("id", open.value())
                .update();
        return new ActivityId(new CampaignId("small-2024"), open.value());
    }

    /** The two that may be one event, as a page sends them. */
    List<String> two() {
        boolean first = waiting.toString().compareTo(twin.toString()) < 0;
        return List.of(
                "first",
                (first ? waiting : twin).toString(),
                "second",
                (first ? twin : waiting).toString(),
                "seen",
                "OPEN");
    }
}
