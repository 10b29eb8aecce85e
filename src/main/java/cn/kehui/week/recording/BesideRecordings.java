package cn.kehui.week.recording;

import cn.kehui.ground.base.Texts;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.photo.PhotoOutcome;
import java.util.List;
import org.springframework.stereotype.Component;

/** The films at the head of an activity's page: how many, and what was found. */
@Component
class BesideRecordings implements Activity.Beside {
    private final RecordingSql sql;

    BesideRecordings(RecordingSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Activity.BesideLine> of(Activity activity) {
        var all = sql.all(activity.id());
        var home = "/campaigns/" + activity.id().campaign() + "/activities/" + activity.id();
        return List.of(
                new Activity.BesideLine(
                        Texts.say("recording.title"),
                        all.isEmpty() ? Texts.say("recording.add") : words(all),
                        home + "/recordings"));
    }

    private static String words(List<Recording> all) {
        var found = all.stream().map(Recording::found).toList();
        if (found.stream().anyMatch(one -> one == null)) {
            return Texts.say("recording.some", all.size(), Texts.say("recording.unlooked"));
        }
        var worst =
                found.stream()
                        .map(RecordingFound::verdict)
                        .reduce(PhotoOutcome.PASS, PhotoOutcome::worse);
        return Texts.say("recording.some", all.size(), worst.said());
    }
}
