package cn.kehui.filing.submission.web;

import cn.kehui.filing.submission.web.FillPage.DutyPart;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.sheet.printed.PrintedForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was filed, or that nothing is yet: shown, not written.
 *
 * @param refused why something could not be done; empty: nothing was refused
 * @param filed null: nothing is filed yet
 * @param mayWithdraw whether it may still be taken back
 * @param mayAsk whether a revision may be asked for
 */
public record StandingPage(
        Shell shell,
        DutyPart duty,
        String home,
        String refused,
        @Nullable Filed filed,
        List<AttachmentPart.FilePart> papers,
        List<Happened> happened,
        boolean mayWithdraw,
        boolean mayAsk) {

    /**
     * @param by who filed it and from which unit
     * @param instead the unit for which a clerk of another filed; null: its own did
     * @param nature empty for a filled form; else that nothing is to be reported, with {@code note}
     * @param source the mailed file that it was read from; null: it was typed
     */
    public record Filed(
            int version,
            String by,
            @Nullable String instead,
            String at,
            String nature,
            String note,
            @Nullable String source,
            List<PrintedForm.Block> groups,
            List<PrintedForm.Block> rows) {}

    /** One step, with its reasons. */
    public record Happened(
            String at, String by, String what, String reason, List<String> remarks) {}
}
