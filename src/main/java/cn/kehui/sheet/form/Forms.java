package cn.kehui.sheet.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every form the product knows: those of {@code forms/<name>/<version>.yaml}, those that were read
 * out of notices, and the product's own records, which no notice prints: {@code records/}.
 */
@Component
public class Forms {
    private final Map<FormId, Form> forms;
    private final Map<FormId, Form> records;
    private final @Nullable KeptForms kept;

    /** Reads all definitions; a wrong one stops the start and names its file and field. */
    public Forms() {
        this(null);
    }

    @Autowired
    Forms(@Nullable KeptForms kept) {
        this.kept = kept;
        forms = load("classpath:forms/*/*.yaml");
        records = load("classpath:records/*/*.yaml");
    }

    public Optional<Form> find(FormId id) {
        var shipped = forms.getOrDefault(id, records.get(id));
        return shipped != null || kept == null ? Optional.ofNullable(shipped) : kept.find(id);
    }

    /** One of the forms that ship, read by itself. */
    public static Optional<Form> shipped(FormId id) {
        var file = "forms/" + id.name() + "/" + id.version() + ".yaml";
        try (var in = Forms.class.getClassLoader().getResourceAsStream(file)) {
            return in == null ? Optional.empty() : Optional.of(FormYaml.read(file, in));
        } catch (IOException e) {
            throw new UncheckedIOException("the form cannot be read", e);
        }
    }

    /** The forms of notices that ship, by name and version. */
    public Collection<Form> all() {
        return forms.values();
    }

    private static Map<FormId, Form> load(String where) {
        var forms = new LinkedHashMap<FormId, Form>();
        try {
            var resources =
                    new PathMatchingResourcePatternResolver(Forms.class.getClassLoader())
                            .getResources(where);
            java.util.Arrays.sort(
                    resources, Comparator.comparing(resource -> resource.getDescription()));
            for (var resource : resources) {
                try (var in = resource.getInputStream()) {
                    var form = FormYaml.read(resource.getDescription(), in);
                    forms.put(form.id(), form);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the forms cannot be read", e);
        }
        return java.util.Collections.unmodifiableMap(forms);
    }
}
