package cn.kehui.launch.about;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** The texts that a library carries inside its own file. */
final class LicenceTexts {
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)(?:[^/]+/){0,9}(?:licen[cs]es?|notice|copying)(?:[-_.](?:txt|md|[a-z0-9-]+))?");

    private LicenceTexts() {}

    /** Empty, where the library is not on the class path, or carries none. */
    static List<LicenceText> of(Part part) {
        try {
            var manifests =
                    LicenceTexts.class.getClassLoader().getResources("META-INF/MANIFEST.MF");
            for (var manifest : Collections.list(manifests)) {
                if (manifest.getPath().endsWith("/" + part.jar() + "!/META-INF/MANIFEST.MF")) {
                    return inside(manifest);
                }
            }
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(part.jar(), e);
        }
    }

    private static List<LicenceText> inside(URL manifest) throws IOException {
        var connection = (JarURLConnection) manifest.openConnection();
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .filter(entry -> NAMED.matcher(entry.getName()).matches())
                    .map(entry -> text(jar, entry))
                    .toList();
        }
    }

    private static LicenceText text(JarFile jar, JarEntry entry) {
        try (var in = jar.getInputStream(entry)) {
            return new LicenceText(entry.getName(), Parts.text(in));
        } catch (IOException e) {
            throw new UncheckedIOException(jar.getName(), e);
        }
    }
}
