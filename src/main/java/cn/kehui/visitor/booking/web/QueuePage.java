package cn.kehui.visitor.booking.web;

import cn.kehui.visitor.programme.VisitorFrame;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many came at once that it takes a while.
 *
 * @param ahead who is served before
 * @param fields of the form, to be sent again
 */
public record QueuePage(VisitorFrame frame, int ahead, String title, Map<String, String> fields) {
    /** Whether a form is sent by this page: it was sent before. */
    static final String AGAIN = "again";

    static QueuePage of(Calling calling, BookPage page, int ahead, Map<String, String> sent) {
        var fields = new LinkedHashMap<>(sent);
        fields.put("_csrf", calling.csrf());
        fields.put(AGAIN, "1");
        return new QueuePage(calling.frame(), ahead, page.session().title(), fields);
    }
}
