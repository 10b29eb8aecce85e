package cn.kehui.ground.message.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * The mails to people of an administrator's units.
 *
 * @param leaves there is a mail server
 * @param said what has just been done; empty: nothing
 */
public record OutboxPage(Shell shell, boolean leaves, List<One> mails, int most, String said) {

    /**
     * @param told when it was written, {@code next} when it is tried next; empty: not
     * @param answer the mail server's words
     */
    public record One(
            String id,
            String to,
            String address,
            String title,
            List<String> lines,
            String told,
            String state,
            String next,
            String answer,
            boolean trouble,
            boolean again) {}
}
