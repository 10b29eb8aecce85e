package cn.kehui.launch.about;

import java.util.List;

/**
 * One thing by others that the product carries.
 *
 * @param group who publishes it, as Maven names them; empty: it does not come by Maven
 * @param version with the system that it was built for, if it was built for one
 * @param licences by their SPDX names where they have one
 */
public record Part(String group, String name, String version, List<String> licences) {

    /** How it is called where others stand beside it: {@code core} alone would say little. */
    public String title() {
        return group.isEmpty() ? name : group + ":" + name;
    }

    /** The file that holds it, if it is a library. */
    public String jar() {
        return name + "-" + version + ".jar";
    }

    Part under(List<String> others) {
        return new Part(group, name, version, others);
    }
}
