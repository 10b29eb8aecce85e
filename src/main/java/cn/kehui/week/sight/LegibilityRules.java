package cn.kehui.week.sight;

import cn.kehui.ground.base.Texts;
import java.util.Locale;

/** Whether the text of a clipping or a screenshot can be read. */
final class LegibilityRules {
    /** Fewer characters are a caption, not a clipping. */
    private static final int FEW = 10;

    private static final double GOOD = .9;
    private static final double BAD = .5;

    private LegibilityRules() {}

    static Judged judge(Seen seen) {
        if (!seen.blind().isEmpty()) {
            return new Judged(Opinion.UNKNOWN, "", seen.blind());
        }
        double all = 0;
        double read = 0;
        int characters = 0;
        for (var line : seen.lines()) {
            double length = Math.max(line.at().length(), line.at().height());
            boolean legible = line.confidence() >= WordingRules.LEGIBLE && !line.text().isEmpty();
            all += length;
            read += legible ? length : 0;
            characters += legible ? line.text().length() : 0;
        }
        if (all == 0) {
            return new Judged(Opinion.UNKNOWN, "", Texts.say("sight.legible.no-text"));
        }
        double share = read / all;
        var value = String.format(Locale.ROOT, "%.0f%%", share * 100);
        if (share >= GOOD && characters >= FEW) {
            return new Judged(
                    Opinion.PASS, value, Texts.say("sight.legible.good", value, characters));
        }
        return share < BAD
                ? new Judged(Opinion.FAIL, value, Texts.say("sight.legible.bad", value, characters))
                : new Judged(
                        Opinion.WARN, value, Texts.say("sight.legible.partly", value, characters));
    }
}
