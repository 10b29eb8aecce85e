package cn.kehui.week.opening;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Answers;
import cn.kehui.week.opening.OpenPlaces.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an activity opens, as it is typed. */
class OpenPlacesTest {
    private static final String CODE = "91350100M000100Y43";

    @Test
    void namesAreReadOneByOneEachOnce() {
        assertThat(OpenPlaces.of("青岛海洋馆、“贝壳博物馆”；青岛 海洋馆\n708所").all())
                .extracting(Place::key)
                .containsExactly("青岛海洋馆", "贝壳博物馆", "708所");
    }

    @Test
    void aCodeBesideTheNameIsItsCode() {
        assertThat(OpenPlaces.of("海洋馆（" + CODE.toLowerCase() + "），海洋馆，水族馆 " + CODE).all())
                .containsExactly(new Place("海洋馆", "海洋馆", CODE), new Place("水族馆", "水族馆", CODE));
    }

    @Test
    void noneIsSaidAndABlankIsNot() {
        for (var none : List.of("无", "没有", "暂无", "（无）", "0")) {
            assertThat(OpenPlaces.of(none)).as(none).isEqualTo(new OpenPlaces(true, List.of()));
        }
        assertThat(OpenPlaces.of("0")).isEqualTo(new OpenPlaces(true, List.of()));
        assertThat(OpenPlaces.of(" ")).isEqualTo(new OpenPlaces(false, List.of()));
        assertThat(OpenPlaces.of("—")).isEqualTo(new OpenPlaces(false, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3个", "约12家", "海洋馆、2所", "３", "10多家"})
    void aNumberIsNoName(String typed) {
        assertThat(keys(typed)).containsExactly("opening.number");
    }

    @Test
    void aCodeThatIsNoneIsSaid() {
        assertThat(keys("海洋馆 91350100M000100Y44")).containsExactly("opening.code");
        assertThat(keys("海洋馆 " + CODE)).isEmpty();
        assertThat(keys("无")).isEmpty();
    }

    private static List<String> keys(String typed) {
        var answers = new Answers("", Map.of("venues_open", typed), List.of());
        return OpenPlaces.findings(answers).stream().map(Finding::key).toList();
    }
}
