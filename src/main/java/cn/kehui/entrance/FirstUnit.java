package cn.kehui.entrance;

import cn.kehui.org.Level;

/**
 * The unit at the top of the tree, as typed by whoever sets the product up.
 *
 * @param region its code in GB/T 2260
 */
public record FirstUnit(String region, String name) {

    /** As high as its region: 000000 the nation, 370000 a province, 370200 a city. */
    Level level() {
        if (region.equals("000000")) {
            return Level.NATION;
        }
        return region.endsWith("0000")
                ? Level.PROVINCE
                : region.endsWith("00") ? Level.CITY : Level.COUNTY;
    }
}
