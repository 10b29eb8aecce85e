package cn.kehui.week.ledger;

import cn.kehui.week.activity.ActivityId;

/**
 * What one activity says of a figure.
 *
 * @param adds whether it is added; else another entry of the same event is, in its place
 */
public record LedgerRecord(
        ActivityId activity,
        String title,
        String unit,
        long quantity,
        long counted,
        String words,
        boolean adds) {}
