package cn.kehui.launch.demo;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityMove;
import cn.kehui.week.activity.ActivityMoving;
import cn.kehui.week.activity.ActivityReview;
import cn.kehui.week.activity.ActivityReview.Check;
import cn.kehui.week.activity.ActivityReview.Checked;
import cn.kehui.week.activity.ActivityStage;
import cn.kehui.week.activity.ActivitySteps;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What units of the demo's world have entered already, each as far as it says. */
@Component
class DemoActivities {
    private final World world;
    private final Activities activities;
    private final ActivitySteps steps;
    private final DemoCounts counts;
    private final DemoPlaces places;
    private final DemoPhotos photos;

    DemoActivities(
            World world,
            Activities activities,
            ActivitySteps steps,
            DemoCounts counts,
            DemoPlaces places,
            DemoPhotos photos) {
        this.world = world;
        this.activities = activities;
        this.steps = steps;
        this.counts = counts;
        this.places = places;
        this.photos = photos;
    }

    void enter(CampaignId campaign) {
        var names = new LinkedHashMap<String, String>();
        DemoFile.rows("people.csv").forEach(row -> names.put(row[0], row[1]));
        var cast = world.cast();
        for (var one : DemoActivity.all()) {
            var filler =
                    cast.stream()
                            .filter(
                                    actor ->
                                            actor.has(Role.FILLER)
                                                    && actor.name().equals(names.get(one.by())))
                            .findFirst()
                            .orElseThrow();
            new Life(one, filler, cast, activities.enter(filler, campaign, one.words())).live();
        }
    }

    /** One activity as it goes on. */
    private final class Life {
        private final DemoActivity one;
        private final Actor filler;
        private final List<Actor> cast;
        private final ActivityId id;

        private Life(DemoActivity one, Actor filler, List<Actor> cast, ActivityId id) {
            this.one = one;
            this.filler = filler;
            this.cast = cast;
            this.id = id;
        }

        private void live() {
            counts.permit(filler, id, one.besides().permits());
            switch (one.until()) {
                case DRAFT -> {}
                case SUBMITTED -> moved(steps.submit(filler, id));
                case RETURNED -> reviewed(ActivityMove.RETURN);
                case CHANGING -> goes(ActivityMove.CHANGE);
                case APPROVED -> reviewed(ActivityMove.APPROVE);
                case PUBLISHED -> {
                    goes(ActivityMove.PUBLISH);
                    places.offer(filler, id, one.besides().places());
                }
                case CANCELLED -> goes(ActivityMove.CANCEL);
                case HELD, CLOSED -> held();
            }
        }

        private void goes(ActivityMove move) {
            reviewed(ActivityMove.APPROVE);
            moved(steps.move(filler, id, move, one.said().why()));
        }

        private void held() {
            goes(ActivityMove.HOLD);
            counts.enter(filler, id, one.besides().counts());
            photos.remember(filler, id, one.besides().photos());
            if (one.until() == ActivityStage.CLOSED) {
                moved(steps.move(filler, id, ActivityMove.CLOSE, ""));
            }
        }

        private void reviewed(ActivityMove move) {
            moved(steps.submit(filler, id));
            var version = activities.activity(filler, id).edited().version();
            moved(steps.review(reviewer(), id, move, review(move, version)));
        }

        private ActivityReview review(ActivityMove move, long version) {
            if (move == ActivityMove.RETURN) {
                return new ActivityReview(
                        version, List.of(), one.said().why(), one.said().remarks());
            }
            var checks =
                    Arrays.stream(Check.values())
                            .map(check -> new Checked(check, true, ""))
                            .toList();
            return new ActivityReview(version, checks, "", Map.of());
        }

        private Actor reviewer() {
            return cast.stream()
                    .filter(actor -> actor.has(Role.REVIEWER))
                    .filter(actor -> actor.unitId().equals(filler.unit().parent()))
                    .findFirst()
                    .orElseThrow();
        }

        private void moved(ActivityMoving became) {
            if (!(became instanceof ActivityMoving.Moved)) {
                throw new IllegalStateException(
                        "the demo's own activity is not as it should: " + one + ": " + became);
            }
        }
    }
}
