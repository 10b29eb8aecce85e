package cn.kehui.duty.obligation.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * Taking a published campaign back.
 *
 * @param back the campaign's own page
 * @param filed units that have filed: then it cannot be taken back
 * @param trouble why it was not; empty: nobody asked
 */
public record WithdrawalPage(
        Shell shell,
        String title,
        String back,
        List<String> filed,
        String reason,
        String trouble) {}
