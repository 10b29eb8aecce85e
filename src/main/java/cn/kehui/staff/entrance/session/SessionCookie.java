package cn.kehui.staff.entrance.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Finds the session's id in its cookie: nothing that is none reaches the database. */
final class SessionCookie extends DefaultCookieSerializer {
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return super.readCookieValues(request).stream()
                .filter(id -> ID.matcher(id).matches())
                .toList();
    }
}
