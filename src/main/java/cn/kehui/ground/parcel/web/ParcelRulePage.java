package cn.kehui.ground.parcel.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * What is made at once, and how long the rest is kept.
 *
 * @param typed rows of a workbook, of Word, of PDF, days, most: as typed
 * @param source who set what holds now
 * @param said what has just been done, {@code wrong} what cannot be; empty: nothing
 */
public record ParcelRulePage(
        Shell shell, List<String> typed, String source, String said, String wrong) {}
