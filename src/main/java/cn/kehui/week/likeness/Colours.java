package cn.kehui.week.likeness;

/**
 * A picture upright, made small enough to be looked at as a whole.
 *
 * @param grey how bright
 * @param blue how blue rather than yellow, 128 neither; as large as {@code grey} or smaller
 * @param red how red rather than green
 * @param width of the picture itself, in pixels
 */
public record Colours(Plane grey, Plane blue, Plane red, int width, int height) {}
