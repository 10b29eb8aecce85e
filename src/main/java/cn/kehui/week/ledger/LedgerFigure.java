package cn.kehui.week.ledger;

import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.dictionary.YearNumber;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the activities that were held add up to, of one figure.
 *
 * @param quantity yuan, times, events, or places that were opened
 * @param counted how much of it somebody really counted
 * @param lines of how many activities, or reports of the press, it is; a figure of which nobody
 *     said anything is not there
 */
public record LedgerFigure(FactName fact, long quantity, long counted, long lines) {
    static final Set<FactName> MEDIA = EnumSet.of(FactName.MEDIA_OUTLETS, FactName.MEDIA_REPORTS);

    static final Set<FactName> OPEN =
            EnumSet.range(FactName.VENUES_OPEN, FactName.UNIVERSITIES_OPEN);

    /** Whether it is of what was opened: named by activities, each name once. */
    public static boolean opened(FactName fact) {
        return OPEN.contains(fact);
    }

    /** Whether it is of what the press told: its records are reports, and no activities. */
    public static boolean media(FactName fact) {
        return MEDIA.contains(fact);
    }

    /** Whether it is a number of times that somebody came, of which a share was counted. */
    public boolean graded() {
        return Counted.fact(YearNumber.of(fact).map(YearNumber::fact).orElse(fact)).isPresent();
    }

    /** Whether it is money, in yuan. */
    public boolean money() {
        return LineRules.MONEY.contains(fact);
    }

    /** 其中实计, in percent; of nothing there is no share: 100. */
    public long share() {
        return new ActivityCounts.Sum(quantity, counted).share();
    }
}
