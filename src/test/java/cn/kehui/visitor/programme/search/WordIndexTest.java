package cn.kehui.visitor.programme.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.visitor.programme.search.WordIndex.Numbered;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type finds what they mean. */
class WordIndexTest {
    private final WordIndex index = new WordIndex();

    @BeforeEach
    void fill() {
        index.put(
                List.of(
                        one(1, "走近深海：科考船开放日", "登上科考船，看看海底"),
                        one(2, "人工智能体验营", "和机器人下棋"),
                        one(3, "崂山天文台观星夜", "看土星的环"),
                        one(4, "VR 航天课堂", "坐上空间站"),
                        one(5, "爱国路社区：艾草香囊", "做一个香囊")),
                List.of());
    }

    private static Numbered one(int number, String title, String intro) {
        return new Numbered(number, List.of(title, intro), List.of(title));
    }

    @ParameterizedTest
    @CsvSource({
        "深海, 1",
        "海, 1",
        "科考船, 1",
        "人工智能, 2",
        "机器人, 2",
        "AI, 2",
        "ai, 2",
        "vr, 4",
        "ＶＲ, 4",
        "太空, 4",
        "爱国路, 5",
        "aiguolu, 5",
        "agl, 5",
        "智能, 2",
        "shenhai, 1",
        "rengongzhineng, 2",
        "rgzn, 2",
        "崂山 观星, 3",
        "laoshan 天文, 3",
        "深海 机器人, ''"
    })
    void findsWordsReadingsAndWhatMeansTheSame(String typed, String numbers) {
        assertThat(exact(typed)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource({"神海, 1", "人工只能, 2", "人工智慧体验营, 2", "rengonzhineng, 2", "tianwentia, 3", "化学, ''"})
    void forgivesOneSlip(String typed, String numbers) {
        assertThat(exact(typed)).isEmpty();
        var found = new TreeSet<Integer>();
        index.near(typed, found::add);
        assertThat(joined(found)).isEqualTo(numbers);
    }

    @Test
    void whatIsChangedOrTakenOutIsFoundSo() {
        index.put(List.of(one(2, "量子科普", "")), List.of(1));

        assertThat(exact("人工智能")).isEmpty();
        assertThat(exact("量子")).isEqualTo("2");
        assertThat(exact("深海")).isEmpty();
    }

    @Test
    void marksWhatWasLookedFor() {
        assertThat(marked("走近深海：科考船开放日", "深海 开放日")).isEqualTo("走近[深海]：科考船[开放日]");
        assertThat(marked("人工智能体验营", "zhineng")).isEqualTo("人工[智能]体验营");
        assertThat(marked("VR 航天课堂", "vr")).isEqualTo("[VR] 航天课堂");
        assertThat(marked("爱国路 AI 课 maikai", "ai")).isEqualTo("爱国路 [AI] 课 maikai");
        assertThat(marked("爱国路 AI 课", "人工智能")).isEqualTo("爱国路 [AI] 课");
        assertThat(marked("爱国路", "aiguo")).isEqualTo("[爱国]路");
        assertThat(marked("", "vr")).isEmpty();
        assertThat(marked("<b>海", "海")).isEqualTo("<b>[海]");
    }

    @Test
    void nothingThatIsTypedBreaksIt() {
        for (var typed : List.of("", " ", "+-&&||!(){}[]^\"~*?:\\/", "'", "𠮷𠮷", "a".repeat(60))) {
            assertThat(exact(typed)).isEmpty();
            index.near(typed, _ -> {});
        }
    }

    private String exact(String typed) {
        var found = new TreeSet<Integer>();
        index.exact(typed, found::add);
        return joined(found);
    }

    private static String joined(TreeSet<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String marked(String text, String typed) {
        return FoundWords.of(text, typed).stream()
                .map(one -> one.marked() ? "[" + one.words() + "]" : one.words())
                .collect(Collectors.joining());
    }
}
