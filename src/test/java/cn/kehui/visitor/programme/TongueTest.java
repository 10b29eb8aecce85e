package cn.kehui.visitor.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Visitors' pages say the same in each language. */
class TongueTest {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    @Test
    void everyWordIsInBothLanguages() {
        assertThat(Tongue.EN.keys()).isEqualTo(Tongue.ZH.keys()).isNotEmpty();
        for (var key : Tongue.ZH.keys()) {
            assertThat(places(Tongue.EN, key)).as(key).isEqualTo(places(Tongue.ZH, key));
        }
    }

    private static java.util.List<String> places(Tongue tongue, String key) {
        return PLACE.matcher(tongue.word(key))
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    @Test
    void isWhatIsAskedForThenWhatTheBrowserPrefers() {
        assertThat(Tongue.of("en", "zh-CN,zh;q=0.9")).isEqualTo(Tongue.EN);
        assertThat(Tongue.of("", "en-US,en;q=0.9,zh;q=0.8")).isEqualTo(Tongue.EN);
        assertThat(Tongue.of("", "zh-CN,en;q=0.8")).isEqualTo(Tongue.ZH);
        assertThat(Tongue.of("fr", "de")).isEqualTo(Tongue.ZH);
    }
}
