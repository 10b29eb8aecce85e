package cn.kehui.visitor.booking.web;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many came at once that it takes a while.
 *
 * @param ahead who is served before
 * @param fields of the form, to be sent again
 */
public record QueuePage(
        Tongue tongue, String action, int ahead, String title, Map<String, String> fields) {
    static QueuePage of(Calling calling, BookPage page, int ahead, Map<String, String> sent) {
        var fields = new LinkedHashMap<>(sent);
        fields.put("_csrf", calling.csrf());
        fields.put("lang", calling.tongue().asked());
        return new QueuePage(calling.tongue(), page.here(), ahead, page.session().title(), fields);
    }
}
