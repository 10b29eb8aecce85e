package cn.kehui.week.safety.web;

import cn.kehui.ground.base.web.Shell;
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
            String noted) {}
}
