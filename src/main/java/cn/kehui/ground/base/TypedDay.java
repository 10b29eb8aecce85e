package cn.kehui.ground.base;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day as a browser's field sends it. */
public final class TypedDay {
    private static final int FIRST = 1900;
    private static final int LAST = 2999;

    private TypedDay() {}

    /** Empty: it is none, or none that anybody lives to see. */
    public static Optional<LocalDate> of(String typed) {
        try {
            var day = LocalDate.parse(typed.strip());
            return Optional.of(day).filter(d -> d.getYear() >= FIRST && d.getYear() <= LAST);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
