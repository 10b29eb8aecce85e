package cn.kehui.ground.base;

import java.math.BigInteger;
import java.util.Locale;

/** Figures with their thousands set apart, as people read them. */
public final class Thousands {
    private Thousands() {}

    public static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /**
     * @param number digits, with a point perhaps; whatever else it is stays as it is
     */
    public static String of(String number) {
        int point = number.indexOf('.');
        var whole = point < 0 ? number : number.substring(0, point);
        if (whole.isEmpty() || !whole.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return number;
        }
        return String.format(Locale.ROOT, "%,d", new BigInteger(whole))
                + (point < 0 ? "" : number.substring(point));
    }
}
