package cn.kehui.launch.demo;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityMove;
import cn.kehui.week.activity.ActivityMoving;
import cn.kehui.week.activity.ActivityReview;
import cn.kehui.week.activity.ActivityReview.Check;
import cn.kehui.week.activity.ActivityReview.Checked;
import cn.kehui.week.activity.ActivitySteps;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What units of the demo's world have entered already, each as far as it says. */
@Component
class DemoActivities {
    private static final String DRAFT = "草稿";
    private static final String APPROVED = "通过";

    /** The questions in the order of the table's columns; the first is who enters it. */
    private static final List<String> COLUMNS =
            List.of(
                    "",
                    "title",
                    "intro",
                    "tier",
                    "kind",
                    first("day"),
                    first("from"),
                    first("to"),
                    first("venue"),
                    first("link"),
                    first("expected"),
                    "contact",
                    "funds_city");

    /** A question of the first session. */
    private static String first(String field) {
        return new RowPlace(0, field).toString();
    }

    private final World world;
    private final Activities activities;
    private final ActivitySteps steps;

    DemoActivities(World world, Activities activities, ActivitySteps steps) {
        this.world = world;
        this.activities = activities;
        this.steps = steps;
    }

    void enter(CampaignId campaign) {
        var accounts = new LinkedHashMap<String, String>();
        DemoFile.rows("people.csv").forEach(row -> accounts.put(row[0], row[1]));
        for (var row : DemoFile.rows("activities.csv")) {
            var filler = cast(accounts.getOrDefault(row[0], ""));
            var id = activities.enter(filler, campaign, typed(row));
            var until = row[COLUMNS.size()];
            if (!until.equals(DRAFT)) {
                moved(steps.submit(filler, id));
            }
            if (until.equals(APPROVED)) {
                approve(id, filler);
            }
        }
    }

    private static Map<String, String> typed(String[] row) {
        var words = new LinkedHashMap<String, String>();
        for (int column = 1; column < COLUMNS.size(); column++) {
            if (!row[column].isEmpty()) {
                words.put(COLUMNS.get(column), row[column]);
            }
        }
        words.put("secrecy", "不涉密，可以公开");
        return words;
    }

    private void approve(ActivityId id, Actor filler) {
        var activity = activities.activity(filler, id);
        var reviewer =
                world.cast().stream()
                        .filter(
                                one ->
                                        one.has(Role.REVIEWER)
                                                && one.unitId().equals(filler.unit().parent()))
                        .findFirst()
                        .orElseThrow();
        var checks = Arrays.stream(Check.values()).map(one -> new Checked(one, true, "")).toList();
        moved(
                steps.review(
                        reviewer,
                        id,
                        ActivityMove.APPROVE,
                        new ActivityReview(activity.edited().version(), checks, "", Map.of())));
    }

    private static void moved(ActivityMoving became) {
        if (!(became instanceof ActivityMoving.Moved)) {
            throw new IllegalStateException(
                    "the demo's own activity is not as it should: " + became);
        }
    }

    private Actor cast(String name) {
        return world.cast().stream()
                .filter(one -> one.name().equals(name) && one.has(Role.FILLER))
                .findFirst()
                .orElseThrow();
    }
}
