package cn.kehui.entrance;

/**
 * How passwords, locks and sessions are held. The defaults are those of 等级保护 as the domain has them
 * (4.4).
 *
 * @param length characters of a password at least; {@code adminLength} of an administrator's
 * @param classes how many of capitals, small letters, digits and other characters it has at least
 * @param history how many passwords of before may not come again
 * @param adminDays after how many days an administrator sets a new one; 0: never
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
    public static final SignInPolicy DEFAULT = new SignInPolicy(8, 10, 3, 5, 90, 5, 15, 30, 15, 12);
}
