package cn.kehui.launch.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The demo world as it is written in {@code resources/samples}: who reports, what they held, which
 * file has which fault.
 */
final class SampleCast {
    /**
     * @param contact an invented person with an invented number
     */
    record Unit(String kind, String name, String contact) {}

    record Activity(String unit, String name, String intro, String timePlace) {}

    /**
     * @param path below the folder; behind {@code .zip!} inside that archive
     * @param edit what is done to the printed file, as {@link Edits} knows it
     * @param fault in words; empty if there is none
     */
    record Sample(String path, String unit, String edit, String fault) {
        boolean recommendation() {
            return path.startsWith("推荐表/") || edit.equals("wrong");
        }
    }

    private SampleCast() {}

    static Unit unit(String name) {
        return table("units.tsv").stream()
                .map(row -> new Unit(row[0], row[1], row[2]))
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("nobody in units.tsv is " + name));
    }

    static List<Activity> activities(String unit) {
        return table("activities.tsv").stream()
                .filter(row -> row[0].equals(unit))
                .map(row -> new Activity(row[0], row[1], row[2], row[3]))
                .toList();
    }

    static List<Sample> samples() {
        return table("files.tsv").stream()
                .map(row -> new Sample(row[0], row[1], row[2], row[3]))
                .toList();
    }

    static List<String> lines(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8).lines().toList();
    }

    static byte[] bytes(String resource) {
        try (var in = SampleCast.class.getResourceAsStream("/samples/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("the product comes with samples/" + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("samples/" + resource + " cannot be read", e);
        }
    }

    private static List<String[]> table(String resource) {
        return lines(resource).stream().map(line -> line.split("\t", -1)).toList();
    }
}
