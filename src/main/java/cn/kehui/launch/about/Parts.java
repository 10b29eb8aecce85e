package cn.kehui.launch.about;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.base.Json;
import cn.kehui.ground.base.YamlMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the product is made of: all parts by others, each with its licences and their texts. */
public final class Parts {
    private static final String LIST = "/META-INF/sbom/application.cdx.json";
    private static final String BESIDE = "/about/beside.yaml";

    private final List<Part> all;
    private final Map<String, String> textsBeside;

    private Parts(List<Part> all, Map<String, String> textsBeside) {
        this.all = all;
        this.textsBeside = textsBeside;
    }

    /** Reads the build's list, if it was built with one, and what stands beside it. */
    public static Parts read() {
        var beside = beside();
        var corrected =
                beside.maps("corrected").stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.text("name"), one -> one.texts("licences")));
        var listed =
                listed().map(json -> Json.read(json, Bom.class).parts()).orElse(List.of()).stream()
                        .map(
                                part ->
                                        part.under(
                                                corrected.getOrDefault(
                                                        part.name(), part.licences())));
        var others = beside.maps("parts");
        return new Parts(
                Stream.concat(listed, others.stream().map(Parts::other))
                        .sorted(Comparator.comparing(part -> part.name().toLowerCase(Locale.ROOT)))
                        .toList(),
                others.stream()
                        .filter(one -> one.has("text"))
                        .collect(
                                Collectors.toMap(
                                        one -> one.text("name"), one -> one.text("text"))));
    }

    /** The build's own list as it made it, in CycloneDX's JSON. */
    public static Optional<String> listed() {
        try (var in = Parts.class.getResourceAsStream(LIST)) {
            return in == null ? Optional.empty() : Optional.of(text(in));
        } catch (IOException e) {
            throw new UncheckedIOException(LIST, e);
        }
    }

    public List<Part> all() {
        return all;
    }

    public Optional<Part> named(String name) {
        return all.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** Its licence and notices word for word; empty: it carries none but the licence's name. */
    public List<LicenceText> texts(Part part) {
        var beside = textsBeside.get(part.name());
        return beside == null
                ? LicenceTexts.of(part)
                : List.of(
                        new LicenceText(
                                beside.substring(beside.lastIndexOf('/') + 1), own(beside)));
    }

    private static YamlMap beside() {
        try (var in = Objects.requireNonNull(Parts.class.getResourceAsStream(BESIDE), BESIDE)) {
            return YamlMap.read(BESIDE, in);
        } catch (IOException e) {
            throw new UncheckedIOException(BESIDE, e);
        }
    }

    private static Part other(YamlMap one) {
        return new Part("", one.text("name"), one.text("version"), one.texts("licences"));
    }

    private static String own(String resource) {
        try (var in = Objects.requireNonNull(Parts.class.getResourceAsStream(resource), resource)) {
            return text(in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), UTF_8);
    }
}
