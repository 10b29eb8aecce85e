package cn.kehui.entrance.reset;

/**
 * The code, shown this once to who agreed.
 *
 * @param byMail the link is on its way to the owner; else {@code proposer} prints it
 */
public record ResetCodePage(
        String name, String code, String until, boolean byMail, String proposer) {}
