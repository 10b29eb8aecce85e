package cn.kehui.ground.base.web.outage;

import java.util.List;

/**
 * Says that something failed for a while, and holds what was typed, so that one press sends it
 * again.
 *
 * @param action where it is sent again; empty: there is nothing to send
 * @param files whether files were sent with it, which have to be chosen again
 */
public record OutagePage(
        String title, String text, String action, List<Field> typed, boolean files) {

    public record Field(String name, String value) {}
}
