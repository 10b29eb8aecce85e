package cn.kehui.visitor.booking.web;

import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/** In which language a visitor reads; both stand side by side in {@code messages.properties}. */
public enum Tongue {
    ZH("zh-CN", "zh"),
    EN("en", "en");

    private static final String BESIDE = "‖";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final String tag;
    private final String asked;

    Tongue(String tag, String asked) {
        this.tag = tag;
        this.asked = asked;
    }

    /**
     * As it was asked for in the address, else as the browser prefers; Chinese where it is neither.
     */
    static Tongue of(HttpServletRequest request) {
        var asked = request.getParameter("lang");
        if (asked != null) {
            return asked.startsWith(EN.asked) ? EN : ZH;
        }
        var first = request.getHeader("Accept-Language");
        return first != null && request.getLocale().getLanguage().equals(EN.asked) ? EN : ZH;
    }

    /** As pages say it of themselves. */
    public String tag() {
        return tag;
    }

    /** As it stands in an address. */
    public String asked() {
        return asked;
    }

    public Tongue other() {
        return this == ZH ? EN : ZH;
    }

    /** A text in this language, with {@code {0}} … replaced. */
    public String say(String key, Object... args) {
        var plain =
                Arrays.stream(args).map(one -> String.valueOf(one).replace(BESIDE, " ")).toList();
        var both = Texts.say(key, plain);
        int beside = both.indexOf(BESIDE);
        return (this == ZH ? both.substring(0, beside) : both.substring(beside + 1)).strip();
    }

    String day(LocalDate day) {
        return this == ZH ? Moments.day(day) : DAY.format(day);
    }

    String moment(Instant at) {
        var there = at.atZone(Beijing.ZONE);
        return this == ZH
                ? Moments.dated(at)
                : DAY.format(there) + ", " + HOUR.format(there) + " Beijing time";
    }

    /** The last moment that is in time. */
    String until(Instant end) {
        return this == ZH ? Moments.last(end) : moment(end.minusSeconds(60));
    }
}
