package cn.kehui.week.photo;

import cn.kehui.ground.workshop.Readers;
import cn.kehui.launch.darkroom.Jpeg;
import cn.kehui.launch.darkroom.Scene;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;

/** A folder of photographs that tests fill, and the rules of Qingdao. */
final class PhotoDesk {
    static final PhotoDemands RULES = rules(Path.of("docs/photo-rules.yaml"));

    private static final Map<Long, byte[]> DRAWN = new ConcurrentHashMap<>();

    private final Path folder;

    PhotoDesk(Path folder) {
        this.folder = folder;
    }

    private static PhotoDemands rules(Path file) {
        try {
            return PhotoDemands.of(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static PhotoDemands rules(String yaml) {
        return PhotoDemands.of(
                "RULES.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    static BufferedImage scene(long place) {
        return new Scene(place).taken(1200, 900);
    }

    /** Drawn once for all tests; each gets its own bytes. */
    static byte[] jpeg(long place) {
        return DRAWN.computeIfAbsent(place, it -> Jpeg.of(scene(it), 0.9)).clone();
    }

    static byte[] png(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    PhotoDesk put(String name, byte[] content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        return this;
    }

    CheckedSet checked() throws IOException {
        return checked(RULES);
    }

    CheckedSet checked(PhotoDemands rules) throws IOException {
        return checked(Readers.here(), rules);
    }

    CheckedSet checked(Readers readers, PhotoDemands rules) throws IOException {
        return new Photographs(readers, null, rules).check(folder, false, _ -> {});
    }

    /** The only photograph that was put there. */
    CheckedPhoto only() throws IOException {
        var photos = checked().photos();
        if (photos.size() != 1) {
            throw new IllegalStateException(photos.size() + " photographs");
        }
        return photos.getFirst();
    }

    /** What one check says of the only photograph. */
    String says(Check.Kind kind) throws IOException {
        var check = only().check(kind);
        return check.verdict() + " " + check.message();
    }
}
