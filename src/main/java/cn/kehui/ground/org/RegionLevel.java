package cn.kehui.ground.org;

/** How large a region is. */
public enum RegionLevel {
    /** 全国. */
    COUNTRY,
    /** 省级. */
    PROVINCE,
    /** 地级. */
    CITY,
    /** 县级. */
    COUNTY
}
