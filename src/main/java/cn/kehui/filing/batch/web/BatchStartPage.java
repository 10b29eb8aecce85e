package cn.kehui.filing.batch.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * For which duty forms are to be filed.
 *
 * @param collection where they were read; empty: nobody came from one
 * @param files how many there are, {@code unread} of them not read yet
 * @param choices the duties that they can answer
 * @param recent what was looked at lately
 */
public record BatchStartPage(
        Shell shell,
        String collection,
        int files,
        int unread,
        List<Choice> choices,
        List<Recent> recent) {

    public record Choice(String value, String label, boolean chosen) {}

    public record Recent(String href, String title, String when, String state) {}
}
