package cn.kehui.filing.submission.web;

import cn.kehui.filing.submission.web.FillPage.DutyPart;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.sheet.printed.SaidBeside;
import java.util.List;

/**
 * What was read out of a mailed file, before anything is taken over.
 *
 * @param home of the obligation
 * @param sha256 of the file, {@code name} as its sender called it
 * @param problems what would have to be put right before filing
 */
public record ReceivedPage(
        Shell shell,
        DutyPart duty,
        String home,
        String sha256,
        String name,
        List<FillPage.Problem> problems,
        List<SaidBeside> said,
        List<Line> lines) {

    /**
     * One answer of the file.
     *
     * @param read as the file has it, {@code understood} how it is read where that is not plainly
     *     the same
     * @param draft what the draft has where that differs; empty: the same, or nothing
     */
    public record Line(
            String place, String read, String understood, String draft, List<SaidBeside> said) {}
}
