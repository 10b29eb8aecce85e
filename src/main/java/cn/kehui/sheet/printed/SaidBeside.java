package cn.kehui.sheet.printed;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import java.util.List;

/**
 * What is said beside an answer.
 *
 * @param css stops, asks or noted; of what a reviewer said, returned
 */
public record SaidBeside(String css, String message) {
    /** What is said at one place, beside the {@code label} that stands there. */
    public static List<SaidBeside> at(String place, String label, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.at().equals(place))
                .map(finding -> new SaidBeside(css(finding), behind(label, finding.message())))
                .toList();
    }

    /** Words that stand behind their label, which they do not say once more. */
    public static String behind(String label, String words) {
        int end = words.indexOf('：');
        var said = end < 0 ? "" : words.substring(0, end);
        return end > 0 && (label.equals(said) || label.endsWith(" " + said))
                ? words.substring(end + 1)
                : words;
    }

    public static String css(Finding finding) {
        return switch (finding.level()) {
            case STOPS -> "stops";
            case ASKS -> "asks";
            case NOTES -> "noted";
        };
    }

    /** The mark in front of it, for scripts; pages print it by its template. */
    public static String mark(Finding finding) {
        return switch (finding.level()) {
            case STOPS -> "改";
            case ASKS -> "核";
            case NOTES -> "注";
        };
    }

    /** 必须改正, 请确认 or 提示. */
    public static String strength(Finding finding) {
        return switch (finding.level()) {
            case STOPS -> Texts.say("level.stops");
            case ASKS -> Texts.say("level.asks");
            case NOTES -> Texts.say("level.notes");
        };
    }
}
