package cn.kehui.week.ledger.web;

import cn.kehui.ground.base.web.Shell;
import cn.kehui.week.ledger.LedgerFigures.AlikeOnes;
import java.util.List;

/**
 * The activities behind a figure.
 *
 * @param over whose, in words
 * @param sum what they add up to, in words
 * @param alike names of it that look like one
 * @param next where the others are; empty: these are all
 */
public record BehindPage(
        Shell shell,
        List<Shell.Place> path,
        String title,
        String over,
        String sum,
        AlikeOnes alike,
        List<Line> lines,
        String next) {

    /**
     * @param more which share was counted, or that another entry of the same event is added
     */
    public record Line(String href, String title, String unit, String number, String more) {}
}
