package cn.kehui.ground.org;

import org.jspecify.annotations.Nullable;

/**
 * A place that is governed: the country, a province, a city, a county, or a 功能区 beside the
 * counties.
 *
 * @param code GB/T 2260, six digits; a 功能区 has one of ours, its parent's with a letter: 370200A
 * @param parent null at the country
 * @param standard stands in GB/T 2260
 * @param path codes from the country down, each with a slash: 000000/370000/370200/
 */
public record Region(
        String code,
        @Nullable String parent,
        String name,
        RegionLevel level,
        boolean standard,
        String path) {

    /** Whether {@code other} is this one or lies within it. */
    public boolean holds(Region other) {
        return other.path().startsWith(path);
    }
}
