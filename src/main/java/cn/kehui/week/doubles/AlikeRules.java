package cn.kehui.week.doubles;

import cn.kehui.ground.base.Moments;
import cn.kehui.week.doubles.Sign.Kind;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether two entries may be one event: on the same day two of place, name and hours are alike, or
 * one photograph is in both. It proposes, and decides nothing.
 */
final class AlikeRules {
    /** Two lines write down one beginning differently: doors, opening, first speech. */
    private static final Duration NEAR = Duration.ofHours(1);

    /** How much of two names is the same where they are alike. */
    private static final double TITLE = 0.5;

    private static final double PLACE = 0.6;

    /** Shorter words stand in too many others. */
    private static final int WITHIN = 3;

    private AlikeRules() {}

    /** Empty: nothing says that they are one. */
    static List<Sign> signs(AlikeEntry one, AlikeEntry other) {
        var best = List.<Sign>of();
        boolean title = alike(WordRules.key(one.title()), WordRules.key(other.title()), TITLE);
        for (var first : one.sittings()) {
            for (var second : other.sittings()) {
                if (first.day().equals(second.day())) {
                    var signs = signs(new Named(one, first), new Named(other, second), title);
                    best = signs.size() > best.size() ? signs : best;
                }
            }
        }
        return best.size() > 1 ? best : List.of();
    }

    /** One time of an entry. */
    private record Named(AlikeEntry entry, AlikeEntry.Sitting at) {}

    private static List<Sign> signs(Named one, Named other, boolean title) {
        var signs = new ArrayList<Sign>();
        if (near(one.at(), other.at())) {
            signs.add(new Sign(Kind.TIME, when(one.at()), when(other.at())));
        }
        var first = WordRules.key(one.at().venue());
        if (alike(first, WordRules.key(other.at().venue()), PLACE)) {
            signs.add(new Sign(Kind.PLACE, one.at().venue(), other.at().venue()));
        }
        if (title) {
            signs.add(new Sign(Kind.TITLE, one.entry().title(), other.entry().title()));
        }
        return signs;
    }

    /** Of which both say the hour. */
    private static boolean near(AlikeEntry.Sitting one, AlikeEntry.Sitting other) {
        var first = one.from();
        var second = other.from();
        if (first == null || second == null) {
            return false;
        }
        return Duration.between(first, second).abs().compareTo(NEAR) <= 0
                || within(second, first, one.to())
                || within(first, second, other.to());
    }

    private static boolean within(LocalTime hour, LocalTime from, @Nullable LocalTime to) {
        return to != null && !hour.isBefore(from) && hour.isBefore(to);
    }

    private static boolean alike(String one, String other, double least) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (one.equals(other)) {
            return true;
        }
        boolean longer = Math.min(one.length(), other.length()) >= WITHIN;
        return longer && (one.contains(other) || other.contains(one))
                || WordRules.share(one, other) >= least;
    }

    private static String when(AlikeEntry.Sitting at) {
        var hours = at.from() + (at.to() == null ? "" : "—" + at.to());
        return Moments.shortDay(at.day()) + " " + hours;
    }
}
