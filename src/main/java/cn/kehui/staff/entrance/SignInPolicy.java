package cn.kehui.staff.entrance;

import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/**
 * How passwords, locks and sessions are held. The defaults are those of 等级保护 as the domain has them
 * (4.4).
 *
 * @param length characters of a password at least; {@code adminLength} of an administrator's
 * @param classes how many of capitals, small letters, digits and other characters it has at least
 * @param history how many passwords of before may not come again
 * @param adminDays after how many days an administrator sets a new one
 * @param failures after how many wrong ones in a row the name is locked
 * @param lockMinutes for how long
 * @param idleMinutes after how long without a request a session ends; {@code adminIdleMinutes} an
 *     administrator's
 * @param hours after how long every session ends
 */
public record SignInPolicy(
        int length,
        int adminLength,
        int classes,
        int history,
        int adminDays,
        int failures,
        int lockMinutes,
        int idleMinutes,
        int adminIdleMinutes,
        int hours) {
    public static final SignInPolicy DEFAULT = of(Part::usual);

    /** How long a password is at least, and how many kinds of characters it has. */
    public record Least(int length, int classes) {}

    public Least least(boolean admin) {
        return new Least(admin ? adminLength : length, classes);
    }

    static SignInPolicy of(ToIntFunction<Part> value) {
        return new SignInPolicy(
                value.applyAsInt(Part.LENGTH),
                value.applyAsInt(Part.ADMIN_LENGTH),
                value.applyAsInt(Part.CLASSES),
                value.applyAsInt(Part.HISTORY),
                value.applyAsInt(Part.ADMIN_DAYS),
                value.applyAsInt(Part.FAILURES),
                value.applyAsInt(Part.LOCK_MINUTES),
                value.applyAsInt(Part.IDLE_MINUTES),
                value.applyAsInt(Part.ADMIN_IDLE_MINUTES),
                value.applyAsInt(Part.HOURS));
    }

    /** One number of the policy, with the bounds within which it may be set. */
    public enum Part {
        LENGTH("密码至少几位", 8, 8, 64, SignInPolicy::length),
        ADMIN_LENGTH("管理员密码至少几位", 10, 10, 64, SignInPolicy::adminLength),
        CLASSES("密码至少几种字符", 3, 3, 4, SignInPolicy::classes),
        HISTORY("不能与前几次密码相同", 5, 1, 24, SignInPolicy::history),
        ADMIN_DAYS("管理员密码几天更换", 90, 1, 90, SignInPolicy::adminDays),
        FAILURES("连续输错几次锁定", 5, 3, 10, SignInPolicy::failures),
        LOCK_MINUTES("锁定几分钟", 15, 15, 1440, SignInPolicy::lockMinutes),
        IDLE_MINUTES("几分钟不操作就退出", 30, 5, 30, SignInPolicy::idleMinutes),
        ADMIN_IDLE_MINUTES("管理员几分钟不操作就退出", 15, 5, 30, SignInPolicy::adminIdleMinutes),
        HOURS("登录后最长几小时", 12, 1, 24, SignInPolicy::hours);

        private final String label;
        private final int usual;
        private final int least;
        private final int most;
        private final ToIntFunction<SignInPolicy> in;

        Part(String label, int usual, int least, int most, ToIntFunction<SignInPolicy> in) {
            this.label = label;
            this.usual = usual;
            this.least = least;
            this.most = most;
            this.in = in;
        }

        public String label() {
            return label;
        }

        /** Unless it is set. */
        public int usual() {
            return usual;
        }

        public int least() {
            return least;
        }

        public int most() {
            return most;
        }

        public int of(SignInPolicy policy) {
            return in.applyAsInt(policy);
        }

        /** A whole number within the bounds; empty if it is none. */
        OptionalInt read(String typed) {
            if (!typed.strip().matches("[0-9]{1,5}")) {
                return OptionalInt.empty();
            }
            int value = Integer.parseInt(typed.strip());
            return value < least || value > most ? OptionalInt.empty() : OptionalInt.of(value);
        }
    }
}
