package cn.kehui.ground.org;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** The regions that come with the product: {@code org/README.md} in the resources tells whence. */
final class ShippedRegions {
    private static final String TREE = "regions-2023.csv";
    private static final String ZONES = "zones.csv";

    private ShippedRegions() {}

    /** Parents before their children. */
    static List<Region> all() {
        var regions = new ArrayList<Region>();
        var paths = new HashMap<String, String>();
        for (var cell : rows(TREE)) {
            var level = RegionLevel.valueOf(cell[3]);
            regions.add(region(cell, level, Boolean.parseBoolean(cell[4]), paths));
        }
        for (var cell : rows(ZONES)) {
            regions.add(region(cell, RegionLevel.COUNTY, false, paths));
        }
        return regions;
    }

    /** Another number whenever a file has changed. */
    static int checksum() {
        var sum = new CRC32();
        sum.update(bytes(TREE));
        sum.update(bytes(ZONES));
        return (int) sum.getValue();
    }

    private static Region region(
            String[] cell, RegionLevel level, boolean standard, Map<String, String> paths) {
        var parent = cell[1].isEmpty() ? null : cell[1];
        var above = parent == null ? "" : paths.get(parent);
        if (above == null) {
            throw new IllegalStateException(
                    "region " + cell[0] + " stands before its parent " + parent);
        }
        var path = above + cell[0] + "/";
        paths.put(cell[0], path);
        return new Region(cell[0], parent, cell[2], level, standard, path);
    }

    /** The rows below the line that names the columns. */
    private static List<String[]> rows(String file) {
        return new String(bytes(file), UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static byte[] bytes(String file) {
        try (var in = ShippedRegions.class.getResourceAsStream("/org/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the product comes with org/" + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("org/" + file + " cannot be read", e);
        }
    }
}
