package cn.kehui.ground.org;

/** How large a region is. */
public enum RegionLevel {
    COUNTRY("全国"),
    PROVINCE("省级"),
    CITY("地级"),
    COUNTY("县级");

    private final String label;

    RegionLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
