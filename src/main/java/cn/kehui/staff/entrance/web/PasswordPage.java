package cn.kehui.staff.entrance.web;

import cn.kehui.ground.base.Finding;
import java.util.List;

/**
 * Changing one's own password.
 *
 * @param due it has become too old: nothing else before
 */
public record PasswordPage(String rule, boolean due, List<Finding> findings) {
    /** Whether something is wrong with the field of that name. */
    public boolean wrong(String field) {
        return findings.stream().anyMatch(finding -> finding.at().equals(field));
    }
}
