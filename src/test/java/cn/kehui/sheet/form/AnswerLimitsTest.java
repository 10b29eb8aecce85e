package cn.kehui.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No answer is longer than its kind allows, whichever door it comes in by. */
class AnswerLimitsTest {
    private static final Form STATISTICS =
            new Forms().find(FormId.of("week-statistics@2025")).orElseThrow();
    private static final Field PUBLIC = STATISTICS.field("public_on_site");
    private static final Field FUNDS = STATISTICS.field("funds_city");

    private static List<String> bombs() {
        return List.of(
                "万".repeat(20_000),
                "一".repeat(20_000),
                "一万".repeat(20_000),
                "9".repeat(100_000),
                "0." + "0".repeat(100_000) + "1",
                "1" + ",000".repeat(50_000),
                "1 ".repeat(50_000) + "1",
                "(".repeat(50_000),
                "约".repeat(50_000) + "3",
                "共".repeat(50_000) + "3",
                "3" + "。".repeat(50_000),
                "1" + "\n".repeat(50_000) + "x");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aNumberLongerThanANumberIsNoneAndSaysSo(String bomb) {
        for (var field : List.of(PUBLIC, FUNDS, money())) {
            var reading = Reading.of(field, bomb);

            assertThat(reading.value()).isInstanceOf(Value.Unread.class);
            assertThat(reading.findings()).hasSize(1).allMatch(Finding::stops);
        }
    }

    @Test
    void theLimitIsSaidInTheFinding() {
        var reading = Reading.of(PUBLIC, "9".repeat(41));

        assertThat(reading.findings())
                .containsExactly(Finding.stops("public_on_site", "number.too-long", 41, 40));
        assertThat(reading.findings().getFirst().message()).contains("41").contains("40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1E5", "0x10", "Infinity", "NaN", "-0", "1e-999999999"})
    void noNumberIsWrittenWithAnExponent(String typed) {
        assertThat(Reading.of(FUNDS, typed).value()).isInstanceOf(Value.Unread.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"万万", "十十万亿", "一万万万万万万万万万万万万", "99999999999999999999亿", "9999亿亿亿亿亿"})
    void whatTheScalesMakeIsBoundedToo(String typed) {
        for (var field : List.of(PUBLIC, FUNDS, money())) {
            assertThat(Reading.of(field, typed).value().amount().orElse(0))
                    .isLessThanOrEqualTo(1_000_000_000_000L);
        }
        assertThat(Reading.of(money(), "¥99999999999999999999").value())
                .isInstanceOf(Value.Unread.class);
    }

    @Test
    void everyKindHasALimitThatItsFindingNames() {
        for (var kind :
                List.of(
                        new Kind.Text(0),
                        new Kind.Text(300),
                        new Kind.Count("次"),
                        new Kind.Wan(),
                        new Kind.Money(),
                        new Kind.Period(),
                        new Kind.Phone(),
                        new Kind.Mail(),
                        new Kind.Place(),
                        new Kind.Pictures())) {
            var field = field(kind);
            var over = Reading.of(field, "字".repeat(kind.longest() + 1)).findings();

            assertThat(over).as("%s", kind).hasSize(1);
            assertThat(over.getFirst().stops()).as("%s", kind).isTrue();
            assertThat(over.getFirst().args())
                    .as("%s", kind)
                    .containsExactly("" + (kind.longest() + 1), "" + kind.longest());
            assertThat(Reading.of(field, "字".repeat(kind.longest())).findings())
                    .as("%s", kind)
                    .noneMatch(one -> one.key().endsWith("too-long"));
        }
    }

    @Test
    void aUnitIsNoNovel() {
        var answers = new Answers("市".repeat(101), Map.of(), List.of());

        assertThat(FormCheck.check(STATISTICS, answers))
                .contains(Finding.stops("unit", "text.too-long", 101, 100));
    }

    @Test
    void rowsBeyondTheMostAreSaidOnce() {
        var form = new Forms().find(FormId.of("recommendation@2025")).orElseThrow();
        var rows = new ArrayList<Map<String, String>>();
        for (int row = 0; row <= FormCheck.MOST_ROWS; row++) {
            rows.add(Map.of());
        }

        assertThat(FormCheck.check(form, new Answers("市科技局", Map.of(), rows)))
                .filteredOn(one -> one.key().equals("rows.too-many"))
                .containsExactly(Finding.stops("rows", "rows.too-many", 2001, 2000));
    }

    private static Field money() {
        return field(new Kind.Money());
    }

    private static Field field(Kind kind) {
        return new Field(
                "it",
                kind,
                "它",
                List.of(),
                List.of(),
                "",
                "",
                Field.Group.NONE,
                false,
                0,
                Field.Privacy.OPEN,
                new Field.Look("", false, false, 0, ""));
    }
}
