package cn.kehui.ground.message.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * What I was told, and where I want it as mail.
 *
 * @param address as typed; empty: no mail
 * @param leaves there is a mail server
 * @param problem what is wrong with the address; empty: nothing
 * @param said what has just been done; empty: nothing
 */
public record MessagesPage(
        Shell shell,
        List<One> messages,
        String address,
        boolean leaves,
        String problem,
        String said) {

    /** {@code lines}: the text, line by line. */
    public record One(
            String id,
            String title,
            String href,
            List<String> lines,
            String told,
            boolean unread) {}
}
