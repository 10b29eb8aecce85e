package cn.kehui.staff.entrance.password;

import cn.kehui.ground.account.People;
import cn.kehui.ground.base.Finding;
import cn.kehui.staff.entrance.SignInPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether a password may be set. */
public final class PasswordRules {
    /** What argon2 is given to chew on at most. */
    private static final int MOST = 128;

    /** Shorter words of the owner's occur by chance. */
    private static final int TELLING = 3;

    private PasswordRules() {}

    /** What was typed as the new password, and once more. */
    public record Typed(String password, String again) {
        @Override
        public String toString() {
            return "Typed";
        }
    }

    /** Whose it is: none of these words may be in it, either way round. */
    public record Owner(String login, String name, String unit, String code) {}

    public static List<Finding> check(Typed typed, SignInPolicy.Least least, Owner owner) {
        var findings = new ArrayList<Finding>();
        var password = People.normal(typed.password());
        int length = password.codePointCount(0, password.length());
        if (length < least.length()) {
            findings.add(
                    Finding.stops("password", "account.password.short", length, least.length()));
        } else if (length > MOST) {
            findings.add(Finding.stops("password", "account.password.long", length, MOST));
        } else if (PasswordGuess.likely(password)) {
            findings.add(Finding.stops("password", "account.password.common"));
        }
        if (classes(password) < least.classes()) {
            findings.add(Finding.stops("password", "account.password.classes", least.classes()));
        }
        if (holds(password, owner.login())) {
            findings.add(Finding.stops("password", "account.password.login"));
        }
        if (holds(password, owner.name())
                || holds(password, owner.unit())
                || holds(password, owner.code())) {
            findings.add(Finding.stops("password", "account.password.owner"));
        }
        if (!password.equals(People.normal(typed.again()))) {
            findings.add(Finding.stops("again", "account.password.again"));
        }
        return findings;
    }

    /** Also backwards, and with or without the marks between. */
    private static boolean holds(String password, String word) {
        var plain = letters(word);
        var in = letters(password);
        int telling = plain.codePoints().anyMatch(c -> c > 0x2E80) ? 2 : TELLING;
        return plain.codePointCount(0, plain.length()) >= telling
                && (in.contains(plain)
                        || in.contains(new StringBuilder(plain).reverse().toString()));
    }

    private static String letters(String words) {
        var letters = new StringBuilder();
        words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
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
