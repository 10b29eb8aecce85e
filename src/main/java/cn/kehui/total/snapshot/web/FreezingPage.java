package cn.kehui.total.snapshot.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;
import java.util.Map;

/**
 * What is asked before a total is frozen.
 *
 * @param action where it is frozen, {@code said} which cut of it
 * @param back to the total
 * @param coverage reported of expected, in words
 * @param seen the same, so that what is frozen is what was seen
 * @param moved whether it has moved since it was seen
 * @param waiting what was filed and not accepted, {@code missing} what was not filed
 */
public record FreezingPage(
        Shell shell,
        String action,
        Map<String, String> said,
        String back,
        String title,
        String coverage,
        String seen,
        boolean moved,
        List<String> waiting,
        List<String> missing) {}
