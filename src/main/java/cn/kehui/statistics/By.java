package cn.kehui.statistics;

/** Along which tree a total is taken apart. */
public enum By {
    /** Units below units, each on its line. */
    UNITS("按单位"),
    /** Regions below regions, the units of all lines together. */
    REGIONS("按区划");

    private final String label;

    By(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
