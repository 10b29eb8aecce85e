package cn.kehui.staff.entrance.web.gate;

import cn.kehui.ground.base.Finding;
import java.util.List;

/**
 * From which networks the staff may come, as it is typed: a range a line.
 *
 * @param own the address of whoever looks at it; empty: at the machine itself
 */
public record NetworkPage(
        String staff, String admins, String own, List<Finding> findings, boolean saved) {

    NetworkPage saved(boolean done) {
        return new NetworkPage(staff, admins, own, findings, done);
    }

    /** Whether something is wrong with that list. */
    public boolean wrong(String at) {
        return findings.stream().anyMatch(finding -> finding.at().equals(at));
    }
}
