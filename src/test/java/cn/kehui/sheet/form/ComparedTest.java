package cn.kehui.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparedTest {
    private static final Form FORM =
            new Forms().find(new FormId("recommendation", "2025")).orElseThrow();

    @Test
    void aRowMovedUpIsNoChange() {
        var compared = compared(List.of("讲座", "展览"), List.of("展览", "讲座"));

        assertThat(compared.changed("rows[0].name")).isFalse();
        assertThat(compared.changed("rows[1].intro")).isFalse();
        assertThat(compared.removed()).isEmpty();
    }

    @Test
    void aRowInThePlaceOfAnotherIsThatRowChanged() {
        var compared = compared(List.of("讲座", "展览"), List.of("讲座", "开放日", "灯光秀"));

        assertThat(compared.changed("rows[1].name")).isTrue();
        assertThat(compared.typedBefore("rows[1].name")).isEqualTo("展览");
        assertThat(compared.added(1)).isFalse();
        assertThat(compared.added(2)).isTrue();
        assertThat(compared.typedBefore("rows[2].name")).isEmpty();
    }

    @Test
    void whatIsGoneIsNamed() {
        assertThat(compared(List.of("讲座", "展览"), List.of("展览")).removed()).containsExactly(0);
    }

    private static Compared compared(List<String> before, List<String> after) {
        return Compared.of(FORM, answers(before), answers(after));
    }

    private static Answers answers(List<String> names) {
        return new Answers(
                "",
                Map.of(),
                names.stream().map(name -> Map.of("name", name, "intro", name + "的简介")).toList());
    }
}
