package cn.kehui.staff.entrance.web;

import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.staff.entrance.Joining;
import cn.kehui.staff.entrance.Setup;
import cn.kehui.staff.entrance.SignInPolicy;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The page on which somebody makes an own account, or sets a new password.
 *
 * @param unit what is asked about the unit at the top; null: nothing
 * @param typed what was typed; no password comes back
 * @param given what of it the link says itself
 */
public record JoinPage(
        String action,
        String csrf,
        Setup.@Nullable FirstUnit unit,
        Joining typed,
        Given given,
        List<Finding> findings) {

    /**
     * What the link says.
     *
     * @param rule what a password must be like, in words
     * @param code whether a code that an administrator tells is asked for
     * @param anew an account is there: only its password is set anew
     */
    public record Given(
            boolean name, boolean login, String roles, String rule, boolean anew, boolean code) {}

    static String words(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::label).collect(Collectors.joining("、"));
    }

    static String rule(SignInPolicy policy, boolean admin) {
        return Texts.say(
                "account.password.rule",
                admin ? policy.adminLength() : policy.length(),
                policy.classes());
    }

    /** What the page is for. */
    public String title() {
        return unit != null ? "首次设置" : given.anew() ? "设置新密码" : "建立您自己的账号";
    }

    /** Whether something is wrong with the field of that name. */
    public boolean wrong(String field) {
        return findings.stream().anyMatch(finding -> finding.at().equals(field));
    }
}
