package cn.kehui.week.ledger;

import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.dictionary.YearRow;

/**
 * What the activities of a row of the yearly 科普统计 add up to, of one fact.
 *
 * @param quantity events, times that somebody came, or yuan
 * @param counted how much of it somebody really counted
 * @param lines how many of its activities say it; where none does, the figure is not there
 * @param events how many activities the row has
 */
public record YearFigure(
        YearRow row, FactName fact, long quantity, long counted, long lines, long events) {

    /** 其中实计, in percent; of nothing there is no share: 100. */
    public long share() {
        return new ActivityCounts.Sum(quantity, counted).share();
    }
}
