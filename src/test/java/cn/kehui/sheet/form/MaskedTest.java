package cn.kehui.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedTest {
    @Test
    void hidesHowSomebodyIsReached() {
        assertThat(Masked.of("李文 13812345678")).isEqualTo("李文 138********");
        assertThat(Masked.of("王, 0532-85910000")).isEqualTo("王, 053**********");
        assertThat(Masked.of("张 139 1234 5678")).isEqualTo("张 139**********");
        assertThat(Masked.of("li.wen@example.org")).isEqualTo("***@example.org");
        assertThat(Masked.of("第 3 届 2025 年")).isEqualTo("第 3 届 2025 年");
    }
}
