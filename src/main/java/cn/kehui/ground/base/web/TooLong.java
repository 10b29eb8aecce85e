package cn.kehui.ground.base.web;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Mistake.Malformed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A form of which a field is too long: it is given back whole, so that nothing typed is lost. */
final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int BEGINNING = 12;
    private static final int LONGEST_NAME = 200;

    /** Never sent back. */
    private static final Set<String> SECRET = Set.of("password", "again", "present", "code");

    private final transient TooLongPage page;

    private TooLong(TooLongPage page) {
        super("a field is too long", null, false, false);
        this.page = page;
    }

    TooLongPage page() {
        return page;
    }

    Mistake mistake() {
        return new Mistake(
                HttpStatus.CONTENT_TOO_LARGE,
                Texts.say("problem.field.title"),
                String.join("\n", page.said()));
    }

    /** Null: no field is. */
    static @Nullable TooLong of(CheckedRequest request, Map<String, String[]> sent) {
        boolean over = false;
        for (var field : sent.entrySet()) {
            if (field.getKey().length() > LONGEST_NAME) {
                throw new Malformed(Mistake.unreadable(RequestRules.FIELDS));
            }
            for (var value : field.getValue()) {
                over |= value.length() > RequestRules.FIELD;
            }
        }
        return over ? new TooLong(page(request, sent)) : null;
    }

    private static TooLongPage page(CheckedRequest request, Map<String, String[]> sent) {
        var fields = new ArrayList<TooLongPage.Field>();
        var secret = new ArrayList<String>();
        var said = new ArrayList<String>();
        sent.forEach(
                (name, values) -> {
                    for (var value : values) {
                        boolean over = value.length() > RequestRules.FIELD;
                        if (over) {
                            said.add(words(value));
                        }
                        if (SECRET.contains(name)) {
                            secret.add(name);
                        } else {
                            fields.add(new TooLongPage.Field(name, value, over));
                        }
                    }
                });
        return new TooLongPage(
                request.getRequestURI().replaceFirst("^/+", "/"),
                said,
                fields,
                secret,
                files(request));
    }

    private static List<String> files(CheckedRequest request) {
        return request.files();
    }

    /** No page tells a filter what its fields are called; whoever wrote it knows how it begins. */
    private static String words(String value) {
        var start = value.strip();
        var beginning = start.substring(0, Math.min(BEGINNING, start.length()));
        return Texts.say("problem.field", beginning, value.length(), RequestRules.FIELD);
    }
}
