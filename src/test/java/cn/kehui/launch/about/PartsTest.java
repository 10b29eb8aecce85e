package cn.kehui.launch.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.kehui.ground.base.Json;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list that Maven makes with the jar; a build without Maven has none to look at. */
class PartsTest {
    private static final Path LIBRARIES = Path.of("target/lib");

    /** Under these the product may be given on as it is, each library in a file of its own. */
    private static final Set<String> ACCEPTABLE =
            Set.of(
                    "0BSD",
                    "Apache-2.0",
                    "BSD-2-Clause",
                    "BSD-3-Clause",
                    "Bouncy Castle Licence",
                    "EPL-2.0",
                    "GPL-2.0-with-classpath-exception",
                    "LGPL-2.1-only",
                    "LGPL-2.1-or-later",
                    "MIT",
                    "OFL-1.1",
                    "OpenSSL",
                    "PostgreSQL",
                    "Unicode-DFS-2016",
                    "Unlicense",
                    "Zlib",
                    "public domain");

    @BeforeEach
    void madeByMaven() {
        assumeThat(Parts.listed())
                .as("a list, which only Maven makes (generate-resources)")
                .isPresent();
    }

    @Test
    void eachLibraryThatIsShippedIsListed() throws IOException {
        try (var files = Files.list(LIBRARIES)) {
            var shipped = files.map(file -> file.getFileName().toString()).toList();
            var listed =
                    Parts.read().all().stream()
                            .filter(part -> !part.group().isEmpty())
                            .map(Part::jar)
                            .toList();
            assertThat(listed).hasSizeGreaterThan(80).containsExactlyInAnyOrderElementsOf(shipped);
        }
    }

    @Test
    void eachHasALicenceAndOnlyAcceptableOnes() {
        var refused =
                Parts.read().all().stream()
                        .filter(
                                part ->
                                        part.licences().isEmpty()
                                                || !ACCEPTABLE.containsAll(part.licences()))
                        .toList();
        assertThat(refused).isEmpty();
    }

    @Test
    void noneIsOlderThanTheVersionThatMendedItsKnownFault() {
        var versions =
                Parts.read().all().stream()
                        .collect(Collectors.toMap(Part::name, Part::version, (one, _) -> one));
        var least =
                Map.of(
                        "tomcat-embed-core", "11.0.25",
                        "jsoup", "1.23.2",
                        "bcprov-jdk18on", "1.85",
                        "pdfbox", "3.0.8",
                        "tika-core", "3.2.2",
                        "commons-lang3", "3.18.0",
                        "jline-terminal", "3.25.0",
                        "logback-core", "1.5.25",
                        "postgresql", "42.7.7",
                        "angus-mail", "2.0.4");
        var old = new TreeSet<String>();
        least.forEach(
                (name, version) -> {
                    if (Version.parse(versions.get(name)).compareTo(Version.parse(version)) < 0) {
                        old.add(name + " " + versions.get(name));
                    }
                });
        assertThat(old).isEmpty();
    }

    /** No draw and no time of day in it: two builds of the same sources are the same bytes. */
    @Test
    @SuppressWarnings("unchecked")
    void theListIsTheSameAtEachBuild() {
        var list = Json.read(Parts.listed().orElseThrow(), Map.class);
        assertThat(list).doesNotContainKey("serialNumber");
        assertThat((Map<String, Object>) list.get("metadata")).doesNotContainKey("timestamp");
    }

    @Test
    void aPartShowsTheTextsThatItCarries() {
        var parts = Parts.read();
        assertThat(parts.texts(parts.named("pdfbox").orElseThrow()))
                .extracting(LicenceText::file)
                .containsExactlyInAnyOrder("META-INF/LICENSE", "META-INF/NOTICE");
        assertThat(parts.texts(parts.named("PostgreSQL").orElseThrow()))
                .extracting(LicenceText::file)
                .isEqualTo(List.of("PostgreSQL.txt"));
        assertThat(parts.texts(parts.named("Noto Serif SC").orElseThrow()).getFirst().text())
                .contains("SIL OPEN FONT LICENSE");
    }
}
