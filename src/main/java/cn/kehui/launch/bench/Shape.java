package cn.kehui.launch.bench;

/**
 * How a world is built: a bureau, districts below it, and units below each of them that file.
 *
 * @param region a city's code, which no other world has
 * @param units below each district
 */
record Shape(String region, int districts, int units) {
    static final Shape WIDE = new Shape("370300", 16, 200);
    static final Shape DEEP = new Shape("370600", 160, 20);

    /** As many districts, and one {@code part}th of the units. */
    Shape smaller(int part) {
        return new Shape(region, districts, Math.max(1, units / part));
    }

    int all() {
        return districts * units;
    }

    @Override
    public String toString() {
        return districts + " x " + units;
    }
}
