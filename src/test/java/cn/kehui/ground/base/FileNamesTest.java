package cn.kehui.ground.base;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {
    @Test
    void aNameIsCutByItsBytesAndKeepsItsEnding() {
        var name = FileNames.plain("附".repeat(95) + ".docx");

        assertThat(name).isEqualTo("附".repeat(65) + ".docx");
        assertThat(name.getBytes(UTF_8)).hasSize(200);
        assertThat(FileNames.plain("😀".repeat(95) + ".pdf")).isEqualTo("😀".repeat(49) + ".pdf");
        assertThat(FileNames.plain("附".repeat(95))).isEqualTo("附".repeat(66));
        assertThat(FileNames.plain("x." + "y".repeat(300))).isEqualTo("x." + "y".repeat(198));
    }

    @Test
    void aNameLosesFoldersAndWhatCannotBeSeen() {
        assertThat(FileNames.plain("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileNames.plain("C:\\桌面\\统计表.xlsx")).isEqualTo("统计表.xlsx");
        assertThat(FileNames.plain("a\0b\u001F.csv ")).isEqualTo("ab.csv");
        // shown from right to left from there on: 照片cod.jpg
        assertThat(FileNames.plain("照片\u202Egpj.doc\u2069")).isEqualTo("照片gpj.doc");
        assertThat(FileNames.plain("统计\u200B表\uFEFF.xlsx")).isEqualTo("统计表.xlsx");
        assertThat(FileNames.plain("folder/")).isEmpty();
    }
}
