package cn.kehui.entrance.web;

import cn.kehui.account.Role;
import cn.kehui.base.Finding;
import cn.kehui.entrance.FirstUnit;
import cn.kehui.entrance.Joining;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The page on which somebody makes an own account.
 *
 * @param unit what is asked about the unit at the top; null: nothing
 * @param typed what was typed; no password comes back
 * @param named whether the name is given by the invitation; {@code loginNamed} likewise
 * @param rule what a password must be like, in words
 */
public record JoinPage(
        String action,
        String csrf,
        @Nullable FirstUnit unit,
        Joining typed,
        boolean named,
        boolean loginNamed,
        String roles,
        String rule,
        List<Finding> findings) {

    static String words(Set<Role> roles) {
        return roles.stream().sorted().map(Role::label).collect(Collectors.joining("、"));
    }

    /** Whether something is wrong with the field of that name. */
    public boolean wrong(String field) {
        return findings.stream().anyMatch(finding -> finding.at().equals(field));
    }
}
