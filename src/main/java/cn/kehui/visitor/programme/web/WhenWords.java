package cn.kehui.visitor.programme.web;

import cn.kehui.ground.base.Beijing;
import cn.kehui.visitor.programme.EntrySession;
import cn.kehui.visitor.programme.Tongue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and hours as people read them, in either language. */
final class WhenWords {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    private WhenWords() {}

    /** 5月24日 周六; Sat 24 May. */
    static String day(LocalDate day, Tongue tongue) {
        return tongue == Tongue.ZH
                ? day.getMonthValue() + "月" + day.getDayOfMonth() + "日 " + weekday(day, tongue)
                : weekday(day, tongue)
                        + " "
                        + day.getDayOfMonth()
                        + " "
                        + day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    /** With its year. */
    static String whole(LocalDate day, Tongue tongue) {
        return tongue == Tongue.ZH
                ? day.getYear() + "年" + day(day, tongue)
                : day(day, tongue) + " " + day.getYear();
    }

    /** A moment of today or lately: 5月24日 周六 9:30. */
    static String moment(Instant at, Tongue tongue) {
        var then = at.atZone(Beijing.ZONE);
        return day(then.toLocalDate(), tongue) + " " + HOUR.format(then);
    }

    static String month(LocalDate day, Tongue tongue) {
        return day.getMonth().getDisplayName(TextStyle.SHORT, tongue.locale());
    }

    static String weekday(LocalDate day, Tongue tongue) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, tongue.locale());
    }

    /** 9:00—11:30; empty: no hour is known. */
    static String hours(EntrySession session) {
        return hour(session.from())
                + (session.from() != null && session.to() != null ? "—" : "")
                + hour(session.to());
    }

    private static String hour(@Nullable LocalTime time) {
        return time == null ? "" : HOUR.format(time);
    }

    /** The day and its hours; where there is no day, words that say so. */
    static String session(EntrySession session, Tongue tongue) {
        if (session.day() == null) {
            return tongue.word("when.open");
        }
        var hours = hours(session);
        return day(session.day(), tongue) + (hours.isEmpty() ? "" : " " + hours);
    }
}
