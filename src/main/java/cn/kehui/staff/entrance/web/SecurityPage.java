package cn.kehui.staff.entrance.web;

import cn.kehui.ground.account.Listed;
import cn.kehui.ground.account.RoleChange;
import cn.kehui.ground.base.Finding;
import cn.kehui.staff.entrance.guard.Locks;
import java.util.List;

/**
 * What the security administrator decides on.
 *
 * @param changes roles of administrator that wait for a decision
 * @param mixed people who have had roles since before that do not go together
 * @param locked people who are locked out
 * @param policy how passwords, locks and sessions are held
 * @param notes how this installation is guarded, a sentence each
 */
public record SecurityPage(
        List<RoleChange> changes,
        List<Listed> mixed,
        List<Locks.Held> locked,
        List<Part> policy,
        List<String> notes,
        List<Finding> findings) {

    /** The roles of one who has too many. */
    public String roles(Listed person) {
        return JoinPage.words(person.roles());
    }

    /** One number of the policy. {@code value}: as typed. */
    public record Part(
            String name, String label, String value, int least, int most, boolean wrong) {}
}
