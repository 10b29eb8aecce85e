package cn.kehui.week.recording;

import cn.kehui.ground.base.Finding;
import cn.kehui.week.photo.Check;
import cn.kehui.week.photo.Films;
import cn.kehui.week.photo.PhotoOutcome;
import java.util.List;

/**
 * What was found in one film.
 *
 * @param verdict the worst of all checks
 * @param lines a line for each check
 */
public record RecordingFound(PhotoOutcome verdict, List<Line> lines) {
    /** One check, in a sentence for a clerk. */
    public record Line(Check.Kind check, PhotoOutcome verdict, String words) {}

    static RecordingFound of(Films.Checked film) {
        return new RecordingFound(
                film.verdict(),
                film.checks().stream()
                        .map(one -> new Line(one.check(), one.verdict(), one.words()))
                        .toList());
    }

    /** Of what was not opened. */
    static RecordingFound harmful(Finding why) {
        return new RecordingFound(
                PhotoOutcome.FAIL,
                List.of(new Line(Check.Kind.FORMAT, PhotoOutcome.FAIL, why.message())));
    }
}
