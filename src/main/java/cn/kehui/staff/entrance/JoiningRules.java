package cn.kehui.staff.entrance;

import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import cn.kehui.staff.entrance.password.PasswordRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether what was typed makes an account. */
public final class JoiningRules {
    private static final String LOGIN = "[a-z0-9][a-z0-9._-]{2,39}";
    private static final int NAME = 40;

    private JoiningRules() {}

    /** As kept: without spaces around, in lower case. */
    public static String login(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * @param unit where it will belong, and its code: neither is in the password
     */
    static List<Finding> check(Joining typed, SignInPolicy.Least least, String unit, String code) {
        var findings = new ArrayList<>(names(typed.name(), typed.login()));
        findings.addAll(
                PasswordRules.check(
                        new PasswordRules.Typed(typed.password(), typed.again()),
                        least,
                        new PasswordRules.Owner(login(typed.login()), typed.name(), unit, code)));
        return findings;
    }

    /** Why these roles cannot be one person's; empty: they can. At least one there is. */
    static Optional<Finding> roles(Set<Role> roles) {
        if (roles.isEmpty()) {
            return Optional.of(Finding.stops("roles", "account.no-roles"));
        }
        return Role.together(roles)
                ? Optional.empty()
                : Optional.of(Finding.stops("roles", "account.roles-apart"));
    }

    static List<Finding> names(String name, String login) {
        var findings = new ArrayList<Finding>();
        if (name.isBlank() || name.strip().length() > NAME) {
            findings.add(Finding.stops("name", "account.name", NAME));
        }
        if (!login(login).matches(LOGIN)) {
            findings.add(Finding.stops("login", "account.login"));
        }
        return findings;
    }
}
