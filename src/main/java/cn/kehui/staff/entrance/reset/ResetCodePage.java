package cn.kehui.staff.entrance.reset;

import cn.kehui.ground.base.Moments;

/**
 * The code, shown this once to who agreed.
 *
 * @param byMail the link is on its way to the owner; else {@code proposer} prints it
 */
public record ResetCodePage(
        String name, String code, String until, boolean byMail, String proposer) {

    /** The code of that reset. */
    public static ResetCodePage of(Reset reset, String code) {
        return new ResetCodePage(
                reset.whose().name(),
                code,
                Moments.recent(reset.endsAt()),
                reset.byMail(),
                reset.proposer());
    }
}
