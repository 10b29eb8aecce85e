package cn.kehui.week.evidence;

import cn.kehui.ground.base.Texts;
import cn.kehui.week.photo.Check;
import cn.kehui.week.photo.CheckedPhoto;
import cn.kehui.week.photo.PhotoKind;
import cn.kehui.week.photo.PhotoOutcome;
import java.util.List;

/**
 * What was found in one photograph.
 *
 * @param showing what it is of, as far as its name and looks tell
 * @param verdict the worst of all checks
 * @param lines a line for each check
 */
public record PhotoFound(PhotoKind showing, PhotoOutcome verdict, List<Line> lines) {
    /** One check, in a sentence for a clerk. */
    public record Line(Check.Kind check, PhotoOutcome verdict, String words) {}

    /** Of a file that is no photograph at all. */
    static final PhotoFound NONE =
            new PhotoFound(
                    PhotoKind.ON_SITE,
                    PhotoOutcome.FAIL,
                    List.of(
                            new Line(
                                    Check.Kind.FORMAT,
                                    PhotoOutcome.FAIL,
                                    Texts.say("evidence.none"))));

    static PhotoFound of(CheckedPhoto photo) {
        return new PhotoFound(
                photo.kind(),
                photo.verdict(),
                photo.checks().stream()
                        .map(one -> new Line(one.check(), one.verdict(), one.words()))
                        .toList());
    }

    /** Whether the file says of itself that a machine made the picture. */
    public boolean machineMade() {
        return lines().stream()
                .anyMatch(
                        one ->
                                one.check() == Check.Kind.AIGC
                                        && one.verdict() == PhotoOutcome.FAIL);
    }
}
