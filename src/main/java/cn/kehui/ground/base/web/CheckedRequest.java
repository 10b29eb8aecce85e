package cn.kehui.ground.base.web;

import cn.kehui.ground.base.web.Mistake.Malformed;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request whose fields were looked at before any page sees one: each is text that can be kept and
 * printed, and none is endless. It looks when the first is asked for, so that nobody's upload is
 * read before it is known who sends it.
 */
final class CheckedRequest extends HttpServletRequestWrapper {
    private static final char REPLACED = '\uFFFD';

    private @Nullable Map<String, String[]> fields;

    CheckedRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var known = fields;
        if (known == null) {
            known = Collections.unmodifiableMap(checked(super.getParameterMap()));
            fields = known;
        }
        return known;
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = getParameterValues(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public Collection<Part> getParts() throws IOException, ServletException {
        var parts = super.getParts();
        parts.forEach(CheckedRequest::named);
        return parts;
    }

    @Override
    public Part getPart(String name) throws IOException, ServletException {
        var part = super.getPart(name);
        if (part != null) {
            named(part);
        }
        return part;
    }

    private static void named(Part part) {
        var name = part.getSubmittedFileName();
        if (name != null && RequestRules.unreadable(name)) {
            throw new Malformed(Mistake.unreadable(RequestRules.FILE_NAME));
        }
    }

    private Map<String, String[]> checked(Map<String, String[]> sent) {
        var plain = new LinkedHashMap<String, String[]>();
        boolean replaced = false;
        for (var field : sent.entrySet()) {
            refuse(field.getKey());
            var values = field.getValue().clone();
            for (int i = 0; i < values.length; i++) {
                refuse(values[i]);
                replaced |= values[i].indexOf(REPLACED) >= 0;
                values[i] = RequestRules.plain(values[i]);
            }
            plain.put(field.getKey(), values);
        }
        if (replaced) {
            whole();
        }
        var over = TooLong.of(this, plain);
        if (over != null) {
            throw over;
        }
        return plain;
    }

    private static void refuse(String text) {
        if (RequestRules.unreadable(text)) {
            throw new Malformed(Mistake.unreadable(RequestRules.FIELDS));
        }
    }

    /** The container reads a field of a form with files generously: its bytes tell. */
    private void whole() {
        if (!multipart(this)) {
            return;
        }
        try {
            for (var part : super.getParts()) {
                if (part.getSubmittedFileName() == null) {
                    try (var in = part.getInputStream()) {
                        RequestRules.text(in.readAllBytes())
                                .orElseThrow(
                                        () ->
                                                new Malformed(
                                                        Mistake.unreadable(RequestRules.FIELDS)));
                    }
                }
            }
        } catch (IOException | ServletException e) {
            throw new Malformed(Mistake.cut());
        }
    }

    static boolean multipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    /** The names of its files, as they stand in the form. */
    List<String> files() {
        if (!multipart(this)) {
            return List.of();
        }
        try {
            return super.getParts().stream()
                    .filter(part -> part.getSubmittedFileName() != null)
                    .map(Part::getName)
                    .distinct()
                    .toList();
        } catch (IOException | ServletException e) {
            return List.of();
        }
    }
}
