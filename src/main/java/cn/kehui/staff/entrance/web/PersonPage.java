package cn.kehui.staff.entrance.web;

import cn.kehui.ground.account.Listed;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.RoleChange;
import cn.kehui.ground.base.Finding;
import java.util.Collection;
import java.util.List;

/**
 * One person's account, for an administrator.
 *
 * @param waiting roles that the security administrator has yet to decide on
 * @param may what whoever looks may do
 */
public record PersonPage(
        Listed person,
        List<RoleChange> waiting,
        Collection<Role> ticked,
        May may,
        List<Finding> findings) {

    /**
     * @param roles change them
     * @param close close or open the account, and make a link for a new password
     * @param factors take away its second factors
     * @param resets propose to set its access anew, as an administrator's
     */
    public record May(boolean roles, boolean close, boolean factors, boolean resets) {}

    public List<Role> roles() {
        return List.of(Role.values());
    }

    public String home() {
        return "/people/" + person.id();
    }
}
