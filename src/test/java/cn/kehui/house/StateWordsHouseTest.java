package cn.kehui.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.State.Stand;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How far something has come has one word, wherever it is counted or listed. */
class StateWordsHouseTest {
    /** Words that once meant the same, or something else on the next page. */
    private static final Pattern OTHER =
            Pattern.compile("已审(?!核)|已报(?= ?(?:[/$\\d{\"]|$))|已审核|未审核|等我审核|没有报来(?!的)|退回去改");

    @Test
    void theWordsAreThoseOfTheGlossary() {
        assertThat(Arrays.stream(Stand.values()).map(Stand::label))
                .containsExactly("未报", "退回", "待审核", "已通过");
    }

    @Test
    void noPageHasAnotherWord() {
        assertThat(found(OTHER)).as("words for a state beside those of Stand").isEmpty();
        assertThat(OTHER.matcher("已报 ${page.many()}").find()).isTrue();
        assertThat(OTHER.matcher("已审").find()).isTrue();
        assertThat(OTHER.matcher("没有报来 1").find()).isTrue();
        assertThat(OTHER.matcher("已报送，待审核；已报齐").find()).isFalse();
    }

    @Test
    void noTemplateCountsByWordsOfItsOwn() {
        var words =
                Arrays.stream(Stand.values()).map(Stand::label).collect(Collectors.joining("|"));
        var counts = Pattern.compile("(?:" + words + ") ?(?:<b>)?\\$\\{");
        assertThat(found(counts)).as("counts of states whose word is not Stand's").isEmpty();
        assertThat(counts.matcher("未报 ${of - done}").find()).isTrue();
    }

    private static TreeMap<String, List<String>> found(Pattern words) {
        var all = new TreeMap<String, List<String>>();
        for (var ending : List.of(".jte", ".properties")) {
            var root = ending.equals(".jte") ? "src/main/jte" : "src/main/resources";
            Sources.below(Path.of(root), ending)
                    .forEach(
                            (file, text) -> {
                                var here =
                                        words.matcher(text)
                                                .results()
                                                .map(one -> one.group())
                                                .toList();
                                if (!here.isEmpty()) {
                                    all.put(file.toString(), here);
                                }
                            });
        }
        return all;
    }
}
