package cn.kehui.filing.review.web;

import cn.kehui.ground.base.web.Shell;

/**
 * What holds for every review.
 *
 * @param hours as typed
 * @param source who set what holds now
 * @param said what has just been done, {@code wrong} what cannot be; empty: nothing
 */
public record ReviewRulePage(Shell shell, String hours, String source, String said, String wrong) {}
