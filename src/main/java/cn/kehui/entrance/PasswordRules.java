package cn.kehui.entrance;

import cn.kehui.base.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether a password may be set. */
final class PasswordRules {
    /** What argon2 is given to chew on at most. */
    private static final int MOST = 128;

    private PasswordRules() {}

    /**
     * What was typed as the new password.
     *
     * @param login the account's name, which may not be in it
     */
    record Typed(String password, String again, String login) {
        @Override
        public String toString() {
            return "Typed for " + login;
        }
    }

    static List<Finding> check(Typed typed, SignInPolicy policy, boolean admin) {
        var findings = new ArrayList<Finding>();
        int least = admin ? policy.adminLength() : policy.length();
        int length = typed.password().codePointCount(0, typed.password().length());
        if (length < least) {
            findings.add(Finding.stops("password", "account.password.short", length, least));
        } else if (length > MOST) {
            findings.add(Finding.stops("password", "account.password.long", length, MOST));
        }
        if (classes(typed.password()) < policy.classes()) {
            findings.add(Finding.stops("password", "account.password.classes", policy.classes()));
        }
        if (!typed.login().isEmpty()
                && typed.password().toLowerCase(Locale.ROOT).contains(typed.login())) {
            findings.add(Finding.stops("password", "account.password.login"));
        }
        if (!typed.password().equals(typed.again())) {
            findings.add(Finding.stops("again", "account.password.again"));
        }
        return findings;
    }

    /** How many of capitals, small letters, digits and anything else it has. */
    static int classes(String password) {
        return (int)
                password.codePoints()
                        .map(
                                c ->
                                        Character.isUpperCase(c)
                                                ? 1
                                                : Character.isLowerCase(c)
                                                        ? 2
                                                        : Character.isDigit(c) ? 3 : 4)
                        .distinct()
                        .count();
    }
}
