package cn.kehui.filing.submission.web;

import cn.kehui.filing.submission.web.FillPage.DutyPart;
import cn.kehui.ground.base.web.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every version of an obligation, the latest first, with what happened to it. */
public record VersionsPage(Shell shell, DutyPart duty, String home, List<Version> versions) {

    /**
     * @param counts whether this is the one that is accepted
     * @param changed where it differs from the one before; null: it is the first
     */
    public record Version(
            int number,
            StandingPage.Filed filed,
            boolean counts,
            List<StandingPage.Happened> happened,
            @Nullable List<Changed> changed,
            List<AttachmentPart.FilePart> papers) {}

    public record Changed(String place, String before, String after) {}
}
