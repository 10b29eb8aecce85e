package cn.kehui.week.photo;

import cn.kehui.ground.base.YamlMap;
import cn.kehui.ground.picture.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign asks of photographs, each with the words of its notice. What it does not ask is
 * not checked; how it is measured is usual.
 */
public record PhotoDemands(
        Formats formats,
        Bytes bytes,
        Limits limits,
        Sharp sharp,
        Exposure exposure,
        Words words,
        People people,
        Counts counts,
        Names names,
        Held held,
        Traces traces,
        Film film,
        Says says) {

    /** Of the file: its formats, and those that are accepted though the notice names others. */
    record Formats(List<Content> taken, List<Content> accepted) {}

    /**
     * @param most 0: the campaign says nothing
     */
    record Bytes(long least, long most) {}

    /** What is opened at all. */
    record Limits(long pixels, long bytes, long film) {}

    /** Radii; see {@link Looks}. */
    record Sharp(double warn, double fail) {}

    /** Grey values, and shares of 100. */
    record Exposure(int dark, int dim, int pale, int white, int whitish, int flat) {}

    /** Words that have to be seen on a picture: each of these, and one of those. */
    record Words(List<String> all, List<String> any) {}

    /**
     * @param least 0: the campaign asks for none
     */
    record People(int least) {}

    /**
     * @param reasons why one of the two does not apply, by its name; empty: it does
     */
    record Counts(int onSite, int online, String noOnSite, String noOnline) {}

    /** Words in names of files and folders that say what a picture is. */
    record Names(List<String> online, List<String> clipping) {}

    /** When and where the activity was held, as far as it is known. */
    record Held(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /**
     * What makes a reviewer look: names of programs, how far time and place may be off, and bits
     * from which a picture counts as saved twice.
     */
    record Traces(
            List<String> programs, double thumbnail, int days, double kilometres, double twice) {}

    /**
     * @param seconds 0: the campaign says nothing
     */
    record Film(int seconds) {}

    /** The campaign's own words for each part. */
    record Says(
            String format,
            String bytes,
            String sharpness,
            String exposure,
            String watermark,
            String words,
            String people,
            String counts,
            String authenticity,
            String legibility,
            String video) {}

    /**
     * @throws IllegalArgumentException naming the file and the key that cannot be read
     */
    public static PhotoDemands of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return of(String.valueOf(file.getFileName()), in);
        }
    }

    public static PhotoDemands of(String name, InputStream yaml) {
        var rules = YamlMap.read(name, yaml);
        rules.done(
                "source",
                "format",
                "bytes",
                "limits",
                "sharpness",
                "exposure",
                "watermark",
                "words",
                "people",
                "counts",
                "kinds",
                "activity",
                "authenticity",
                "legibility",
                "video");
        return new RulesRead(rules, asUsual()).all();
    }

    /** What is usual, and nothing that a notice would ask. */
    public static PhotoDemands usual() {
        return new RulesRead(new YamlMap("none", Map.of()), asUsual()).all();
    }

    private static YamlMap asUsual() {
        try (var in = PhotoDemands.class.getResourceAsStream("/photos/usual.yaml")) {
            return YamlMap.read("usual.yaml", in);
        } catch (IOException e) {
            throw new UncheckedIOException("what is usual cannot be read", e);
        }
    }

    /** What a file is by the words in its name; null: they say nothing. */
    @Nullable PhotoKind named(String file) {
        var name = file.toLowerCase(Locale.ROOT);
        if (names.clipping().stream().anyMatch(name::contains)) {
            return PhotoKind.CLIPPING;
        }
        return names.online().stream().anyMatch(name::contains) ? PhotoKind.ONLINE : null;
    }
}
