package cn.kehui.notice.facts.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * The questions of a form that was read from a notice.
 *
 * @param told what has just happened; empty: nothing
 * @param problems what is wrong, each with a link to its question
 */
public record FormSheetPage(
        Shell shell,
        String title,
        String notice,
        String noticeHref,
        String action,
        String told,
        List<Problem> problems,
        List<Row> rows) {

    public record Problem(String href, String message) {}

    /** {@code kinds}: what an answer may be. */
    public record Row(
            String id,
            String group,
            String label,
            List<Choice> kinds,
            String unit,
            String most,
            boolean required) {}

    public record Choice(String value, String label, boolean chosen) {}
}
