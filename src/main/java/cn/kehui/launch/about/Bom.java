package cn.kehui.launch.about;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** As much of the build's CycloneDX list as is shown. */
record Bom(List<Component> components) {

    List<Part> parts() {
        return components.stream().map(Component::part).toList();
    }

    /**
     * @param purl the address of its package, which alone says for which system it was built
     */
    record Component(
            @Nullable String group,
            String name,
            String version,
            @Nullable String purl,
            @Nullable List<Choice> licenses) {
        private static final String SYSTEM = "classifier=";

        private Part part() {
            var choices = licenses == null ? List.<Choice>of() : licenses;
            return new Part(
                    group == null ? "" : group,
                    name,
                    version + system(),
                    choices.stream().flatMap(Choice::names).toList());
        }

        private String system() {
            int at = purl == null ? -1 : purl.indexOf(SYSTEM);
            if (purl == null || at < 0) {
                return "";
            }
            int end = purl.indexOf('&', at);
            return "-" + purl.substring(at + SYSTEM.length(), end < 0 ? purl.length() : end);
        }
    }

    /** Either a licence or an expression of several. */
    record Choice(@Nullable License license, @Nullable String expression) {

        private Stream<String> names() {
            return license == null
                    ? Stream.ofNullable(expression)
                    : Stream.ofNullable(license.id() == null ? license.name() : license.id());
        }
    }

    /**
     * @param id its SPDX name, where it has one
     */
    record License(@Nullable String id, @Nullable String name) {}
}
