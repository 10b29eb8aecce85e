package cn.kehui.ground.base.web;

import java.util.List;

/**
 * A form that is given back because a field of it is too long.
 *
 * @param action where it was sent, and is sent again
 * @param said what is too long, a sentence each
 * @param secret names of fields to be typed anew
 * @param files names of fields whose files are to be chosen anew
 */
public record TooLongPage(
        String action,
        List<String> said,
        List<Field> fields,
        List<String> secret,
        List<String> files) {

    /** One value. {@code over}: it is too long, and is shown to be shortened. */
    public record Field(String name, String value, boolean over) {}

    String html() {
        return new cn.kehui.jte.StaticTemplates().problemTooLong(this).render();
    }
}
