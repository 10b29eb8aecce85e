package cn.kehui.week.safety.web;

import cn.kehui.ground.base.web.Shell;
import cn.kehui.week.safety.Safeties;
import java.util.List;

/**
 * What is asked of the safety of an activity, with a plan drafted from it.
 *
 * @param flags what is to be known first, the most pressing first
 * @param late whether the permit can no longer be applied for in time
 * @param plan heading by heading
 * @param permit how it stands; {@code asked} whether one is needed
 */
public record SafetyPage(
        Shell shell,
        List<Shell.Place> path,
        String title,
        List<String> flags,
        boolean late,
        List<Part> plan,
        PermitPart permit,
        String refused) {
    /** The same, with another part on the permit. */
    SafetyPage with(PermitPart other) {
        return new SafetyPage(shell, path, title, flags, late, plan, other, refused);
    }

    /**
     * @param lines what is known of it; none: the unit writes it
     */
    public record Part(String heading, List<String> lines) {}

    public record PermitPart(
            boolean asked,
            boolean writes,
            String action,
            String applied,
            String number,
            String people,
            String noted,
            Changing changing) {
        /** With what was typed, of a page that showed it as it stands now. */
        PermitPart typed(Safeties.PermitTyped typed) {
            return new PermitPart(
                    asked,
                    writes,
                    action,
                    typed.applied(),
                    typed.number(),
                    typed.people(),
                    noted,
                    new Changing(changing.seen(), changing.holds(), typed.why()));
        }
    }

    /**
     * What a change of a permit asks.
     *
     * @param seen what is shown of it, to be sent back; empty: nothing is
     * @param holds what may not be changed while it stands; none: it has no number
     * @param why what was typed
     */
    public record Changing(String seen, List<String> holds, String why) {}
}
