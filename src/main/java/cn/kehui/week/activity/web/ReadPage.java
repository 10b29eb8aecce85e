package cn.kehui.week.activity.web;

import cn.kehui.ground.base.web.Shell;
import cn.kehui.sheet.printed.PrintedForm;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An activity to be read, and decided on by who reviews it.
 *
 * @param told what has just happened, or was not done
 * @param panel null: the reader does not decide on it now
 */
public record ReadPage(
        Shell shell,
        List<Shell.Place> path,
        ActivityPage.Head head,
        Told told,
        PrintedForm printed,
        ActivityPage.Life life,
        @Nullable Panel panel) {

    /**
     * @param words what was done; {@code refused} why something was not; both may be empty
     * @param unkept what was typed and not kept, with its question
     */
    public record Told(String words, String refused, List<String> unkept) {
        static final Told NOTHING = new Told("", "", List.of());
    }

    /**
     * What a reviewer says.
     *
     * @param version of the activity that is looked at
     * @param remarks reasons at their places
     */
    public record Panel(
            String action,
            long version,
            List<CheckLine> checks,
            String words,
            Map<String, String> remarks) {
        public String remark(String place) {
            return remarks.getOrDefault(place, "");
        }
    }

    /**
     * @param name of its inputs
     * @param passed yes, no, or empty: nobody said
     */
    public record CheckLine(String name, String label, String hint, String passed, String words) {}
}
