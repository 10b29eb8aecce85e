package cn.kehui.launch.bench;

/**
 * How a world is built: a bureau, districts below it, and units below each of them that file.
 *
 * @param region a city's code, which no other world has
 * @param units below each district
 * @param recommends whether they recommend activities besides what they count
 */
record Shape(String region, int districts, int units, boolean recommends) {
    static final Shape WIDE = new Shape("370300", 16, 200);
    static final Shape DEEP = new Shape("370600", 160, 20);

    /** What is exported: a thousand reports, and as many as a large city has. */
    static final Shape THOUSAND = new Shape("370700", 10, 100, false);

    static final Shape MOST = new Shape("370800", 73, 100, false);

    /** Into which filled tables come. */
    static final Shape TAKING = new Shape("371000", 16, 200, false);

    /** Whose units recommend activities too. */
    Shape(String region, int districts, int units) {
        this(region, districts, units, true);
    }

    /** As many districts, and one {@code part}th of the units. */
    Shape smaller(int part) {
        return new Shape(region, districts, Math.max(1, units / part), recommends);
    }

    int all() {
        return districts * units;
    }

    @Override
    public String toString() {
        return districts + " x " + units;
    }
}
