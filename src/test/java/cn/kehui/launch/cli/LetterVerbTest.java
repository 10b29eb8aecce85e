package cn.kehui.launch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LetterVerbTest {
    private static final Pattern SAID = Pattern.compile("(?ms)^((?:\\{\"file|== ).*)");

    @Test
    void saysWhatIsToBeMendedAsOneLineOfJson(@TempDir Path folder) throws IOException {
        var file = folder.resolve("notice.txt");
        Files.writeString(
                file,
                """
                市科技局关于举办科普月的通知
                各区市科技局：
                请于5月7日12点前报送《科普月活动表》。
                市科技局
                2025年4月30日
                """);

        assertThat(run("check", "--json", file.toString()))
                .startsWith("{\"file\":\"" + file + "\",\"findings\":[")
                .contains("\"code\":\"letter.due-short\"", "只有 1.5 个工作日")
                .hasLineCount(1);
        assertThat(run("check", file.toString()))
                .startsWith("== " + file)
                .contains("body[0]\t“5月7日12点前”");
    }

    private static String run(String... args) {
        var before = System.out;
        var said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(new CommandLine(new LetterVerb()).execute(args)).isZero();
        } finally {
            System.setOut(before);
        }
        // others of this process may log meanwhile: what the verb says begins so
        var begins = SAID.matcher(said.toString(StandardCharsets.UTF_8));
        return begins.find() ? begins.group(1) : said.toString(StandardCharsets.UTF_8);
    }
}
