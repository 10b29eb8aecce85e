package cn.kehui.visitor.booking;

/**
 * Who comes together, as numbers: all of them get a place or none.
 *
 * @param adults of 14 and more; {@code children}: under 14
 */
public record Visitors(int adults, int children) {
    public int people() {
        return adults + children;
    }
}
