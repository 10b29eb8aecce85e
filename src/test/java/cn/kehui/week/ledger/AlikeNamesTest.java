package cn.kehui.week.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.week.ledger.AlikeNames.Named;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be one place under two names is shown, and what is not is left alone. */
class AlikeNamesTest {

    @ParameterizedTest
    @CsvSource({
        "海洋馆, 青岛海洋馆",
        "海洋所, 海洋研究所",
        "中国海洋大学, 中国海洋大学崂山校区",
        "科技馆, 青岛市科学技术馆三楼科技馆",
    })
    void mayBeOne(String one, String other) {
        assertThat(pairs(named(one, ""), named(other, ""))).hasSize(1);
        assertThat(pairs(named(other, ""), named(one, "91350100M000100Y43"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "市南区科技馆, 市北区科技馆",
        "第一海洋研究所, 第二海洋研究所",
        "海洋馆, 海军博物馆",
        "馆, 海洋馆",
    })
    void areTwo(String one, String other) {
        assertThat(pairs(named(one, ""), named(other, ""))).isEmpty();
    }

    @Test
    void twoCodesAreTwoPlaces() {
        assertThat(pairs(named("海洋馆", "91350100M000100Y43"), named("青岛海洋馆", "12370200427400098J")))
                .isEmpty();
    }

    private static Named named(String key, String code) {
        return new Named(key, key, code, "某局");
    }

    private static List<AlikeNames.Pair> pairs(Named... all) {
        return AlikeNames.pairs(List.of(all), 9);
    }
}
