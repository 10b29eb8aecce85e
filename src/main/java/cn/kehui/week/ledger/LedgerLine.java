package cn.kehui.week.ledger;

import cn.kehui.sheet.dictionary.FactName;

/**
 * What an activity that was held adds to a figure.
 *
 * @param quantity yuan, times, or 1
 * @param counted how much of it somebody really counted
 * @param words of what is said in words; else empty
 */
record LedgerLine(FactName fact, long quantity, long counted, String words) {}
