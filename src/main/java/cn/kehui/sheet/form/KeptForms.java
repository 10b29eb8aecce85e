package cn.kehui.sheet.form;

import cn.kehui.ground.base.Json;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forms that were read out of notices and looked through by a person: immutable versions in the
 * database, of the same shape as the YAML of those that ship.
 */
@Component
public class KeptForms {
    private final FormSql sql;
    private final Map<FormId, Form> known = new ConcurrentHashMap<>();

    KeptForms(FormSql sql) {
        this.sql = sql;
    }

    /**
     * What is wrong with a shape, in words for programmers; empty: nothing.
     *
     * @param shape as {@code forms/<name>/<version>.yaml} has it
     */
    public static Optional<String> wrong(Map<String, Object> shape) {
        try {
            FormYaml.of("form", shape);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /**
     * A form of that shape, as it would be kept.
     *
     * @throws IllegalArgumentException naming the field, if the shape is wrong
     */
    public static Form read(Map<String, Object> shape) {
        return FormYaml.of("form", shape);
    }

    /**
     * Keeps a version; one that is kept already stands.
     *
     * @throws IllegalArgumentException naming the field, if the shape is wrong
     */
    @Transactional
    public FormId keep(Map<String, Object> shape) {
        var form = FormYaml.of("form", shape);
        sql.keep(form.id(), Json.write(shape));
        return form.id();
    }

    Optional<Form> find(FormId id) {
        var form = known.get(id);
        if (form != null) {
            return Optional.of(form);
        }
        var found = sql.find(id).map(shape -> FormYaml.of("form " + id, shape));
        found.ifPresent(one -> known.put(id, one));
        return found;
    }
}
