package cn.kehui.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a form marks as a person's own, or as about somebody under age. */
class FieldPrivacyTest {
    @Test
    void telephonesAndMarkedFieldsAreSealed() {
        var form =
                KeptForms.read(
                        shape(
                                field("phone", Map.of()),
                                field("text", Map.of()),
                                field("text", Map.of("personal", true)),
                                field("text", Map.of("minor", true)),
                                field("text", Map.of("minor", true, "personal", true)),
                                field("text", Map.of("minor", false))));
        assertThat(form.fields())
                .extracting(Field::sealed)
                .containsExactly(true, false, true, true, true, false);
        assertThat(form.fields())
                .extracting(Field::minor)
                .containsExactly(false, false, false, true, true, false);
    }

    @Test
    void aWrongMarkStopsAndNamesItsField() {
        assertThat(KeptForms.wrong(shape(field("text", Map.of("minor", "yes")))))
                .hasValue("form fields[0]: f0: minor is neither true nor false: yes");
        assertThat(KeptForms.wrong(shape(field("wan", Map.of("personal", true)))))
                .hasValue(
                        "form fields[0]: f0: is is added up, and so can be neither personal nor minor");
        var named = new java.util.LinkedHashMap<>(shape(field("text", Map.of("personal", true))));
        named.put("unit", Map.of("label", "单位", "field", "f0"));
        assertThat(KeptForms.wrong(named))
                .hasValue("form: x: f0 names what is filed, and so cannot be personal");
        named.put("unit", Map.of("label", "单位"));
        named.put("entry", "f0");
        assertThat(KeptForms.wrong(named))
                .hasValue("form: x: f0 names what is filed, and so cannot be personal");
    }

    private static Map<String, Object> field(String kind, Map<String, Object> marks) {
        var field = new java.util.LinkedHashMap<String, Object>(marks);
        field.put("is", kind);
        field.put("label", "问题");
        return field;
    }

    @SafeVarargs
    private static Map<String, Object> shape(Map<String, Object>... fields) {
        for (int i = 0; i < fields.length; i++) {
            fields[i].put("id", "f" + i);
        }
        return Map.of(
                "id", "x",
                "version", "1",
                "title", "表",
                "short", "表",
                "shape", "statistics",
                "unit", Map.of("label", "单位"),
                "fields", List.of(fields));
    }
}
