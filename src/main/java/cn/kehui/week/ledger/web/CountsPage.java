package cn.kehui.week.ledger.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many came to one activity.
 *
 * @param sums what was counted together
 * @param entering null: the reader enters nothing here
 * @param lines those that count, the first first
 * @param replaced what was put right or struck out, the last first
 */
public record CountsPage(
        Shell shell,
        Where where,
        List<SumLine> sums,
        @Nullable Entering entering,
        List<Line> lines,
        List<String> replaced) {

    /**
     * @param home of this page
     * @param told why nothing can be entered yet; empty: it can, or by others
     */
    public record Where(List<Shell.Place> path, String title, String home, String told) {}

    /**
     * @param number — where nobody counted, or where it cannot be added up
     * @param share 其中实计; empty: there is none
     */
    public record SumLine(String label, String number, String share) {}

    /**
     * A count to be entered.
     *
     * @param sessions empty: there is only one
     */
    public record Entering(
            String action,
            Asking asking,
            List<Option> what,
            List<Option> grades,
            List<Option> sessions,
            Typed typed) {}

    /**
     * What is asked or said of what was typed.
     *
     * @param said what is wrong, or asked
     * @param token not empty: it may be so, and one press says it
     */
    public record Asking(String under, List<String> said, String token) {
        public boolean asks() {
            return !token.isEmpty();
        }
    }

    public record Typed(String quantity, String source, String why) {
        static final Typed NOTHING = new Typed("", "", "");
    }

    public record Option(String value, String label, boolean chosen) {}

    /**
     * A count that stands.
     *
     * @param counted whether somebody really counted
     * @param right null: the reader cannot put it right
     */
    public record Line(
            String id,
            String number,
            String label,
            String grade,
            boolean counted,
            List<String> said,
            @Nullable Right right) {}

    /**
     * How it is put right.
     *
     * @param open whether it is being done
     */
    public record Right(
            String action,
            String what,
            String session,
            Asking asking,
            List<Option> grades,
            Typed typed,
            boolean open) {}
}
