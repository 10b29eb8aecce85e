package cn.kehui.ground.base;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one time zone in which notices are written and read. */
public final class Beijing {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Beijing() {}

    /** Which day it is there. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
