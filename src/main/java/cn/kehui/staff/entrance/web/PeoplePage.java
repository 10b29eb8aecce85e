package cn.kehui.staff.entrance.web;

import cn.kehui.ground.account.Listed;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import cn.kehui.staff.entrance.Invitation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people below an administrator's unit.
 *
 * @param invitee what was typed for an invitation; null: whoever looks does not invite
 * @param sought only those whose name or unit holds this; empty: all
 */
public record PeoplePage(
        List<Listed> people,
        String sought,
        List<Open> open,
        Invitation.@Nullable Invitee invitee,
        List<Finding> findings) {

    /** A link that nobody has used yet. {@code until}: in words. */
    public record Open(
            String name, String unit, String roles, String until, boolean anew, String withdraw) {}

    public List<Role> roles() {
        return List.of(Role.values());
    }

    public String words(Listed person) {
        return JoinPage.words(person.roles());
    }

    /** Whether something is wrong with the field of that name. */
    public boolean wrong(String field) {
        return findings.stream().anyMatch(finding -> finding.at().equals(field));
    }
}
