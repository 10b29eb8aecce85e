package cn.kehui.visitor.programme;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where on earth, in degrees as they were typed (经度,纬度).
 *
 * @param longitude 73–136 in China
 * @param latitude 3–54 in China
 */
public record GeoPoint(double longitude, double latitude) {
    private static final Pattern TWO =
            Pattern.compile(
                    "(-?[0-9]{1,3}(?:\\.[0-9]{1,12})?) ?[,，;/ ] ?(-?[0-9]{1,3}(?:\\.[0-9]{1,12})?)");
    private static final int WEST = 73;
    private static final int EAST = 136;
    private static final int SOUTH = 3;
    private static final int NORTH = 54;

    /**
     * Either order is understood, as in China no longitude is a latitude; null: it is no place in
     * China.
     */
    static @Nullable GeoPoint of(String typed) {
        var said = TWO.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
        if (!said.matches()) {
            return null;
        }
        double one = Double.parseDouble(said.group(1));
        double other = Double.parseDouble(said.group(2));
        var point = one > other ? new GeoPoint(one, other) : new GeoPoint(other, one);
        return point.inChina() ? point : null;
    }

    private boolean inChina() {
        return longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;
    }
}
