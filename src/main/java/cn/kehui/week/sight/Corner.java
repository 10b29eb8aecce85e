package cn.kehui.week.sight;

/**
 * A place on a picture.
 *
 * @param x pixels from the left
 * @param y pixels from the top
 */
public record Corner(double x, double y) {
    double to(Corner other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
