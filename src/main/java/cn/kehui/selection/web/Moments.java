package cn.kehui.selection.web;

import cn.kehui.base.Beijing;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Moments as a person says them, in Beijing. */
final class Moments {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private Moments() {}

    static String at(Instant at) {
        return MOMENT.format(at.atZone(Beijing.ZONE));
    }
}
