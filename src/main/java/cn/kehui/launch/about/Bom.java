package cn.kehui.launch.about;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** As much of the build's CycloneDX list as is shown. */
record Bom(List<Component> components) {

    List<Part> parts() {
        return components.stream().map(Component::part).toList();
    }

    record Component(
            @Nullable String group, String name, String version, @Nullable List<Choice> licenses) {

        private Part part() {
            var choices = licenses == null ? List.<Choice>of() : licenses;
            return new Part(
                    group == null ? "" : group,
                    name,
                    version,
                    choices.stream().flatMap(Choice::names).toList());
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
