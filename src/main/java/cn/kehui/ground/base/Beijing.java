package cn.kehui.ground.base;

import java.time.ZoneId;

/** The one time zone in which notices are written and read. */
public final class Beijing {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Beijing() {}
}
