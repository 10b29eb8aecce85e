package cn.kehui.week.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.week.doubles.Sign.Kind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two of place, name and hours, on one day. */
class AlikeRulesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 24);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "海洋科普进校园|9:00|北宅小学|2025年海洋科普进校园活动|09:30|北宅小学|TIME PLACE TITLE",
                "海洋科普进校园|9:00|北宅小学|科学家讲海洋|09:30|崂山区北宅小学操场|TIME PLACE",
                "海洋科普进校园|-|北宅小学|海洋科普进校园|-|北宅小学|PLACE TITLE",
                "机器人大赛|9:00||机器人大赛|9:00||TIME TITLE",
                "海洋科普进校园|9:00|北宅小学|海洋科普进校园|14:00|实验小学|''",
                "科普讲座|9:00|科技馆|工作者日座谈会|9:00|区政府会议室|''",
                "科普讲座|9:00|科技馆|工作者日座谈会|15:00|科技馆|''",
                "启动式|9:00|科技馆|启动式|9:00|市民广场|TIME TITLE"
            })
    void areProposedWhereTwoThingsAreAlike(
            String title,
            @Nullable String from,
            @Nullable String venue,
            String other,
            @Nullable String otherFrom,
            @Nullable String otherVenue,
            String kinds) {
        var signs =
                AlikeRules.signs(
                        entry(title, at(DAY, from, venue)),
                        entry(other, at(DAY, otherFrom, otherVenue)));

        assertThat(signs.stream().map(Sign::kind).map(Kind::name).toList())
                .isEqualTo(kinds.isEmpty() ? List.of() : List.of(kinds.split(" ")));
    }

    @Test
    void anotherDayIsAnotherEvent() {
        var one = entry("海洋科普进校园", at(DAY, "9:00", "北宅小学"));
        var other = entry("海洋科普进校园", at(DAY.plusDays(1), "9:00", "北宅小学"));

        assertThat(AlikeRules.signs(one, other)).isEmpty();
        assertThat(AlikeRules.signs(one, entry("海洋科普进校园"))).isEmpty();
    }

    @Test
    void oneOfManySessionsIsEnough() {
        var one = entry("天文夜", at(DAY.minusDays(3), "19:00", "天文台"), at(DAY, "19:00", "天文台"));
        var other = entry("看星星", at(DAY, "19:30", "市天文台"));

        assertThat(AlikeRules.signs(one, other))
                .containsExactly(
                        new Sign(Kind.TIME, "5月24日 19:00", "5月24日 19:30"),
                        new Sign(Kind.PLACE, "天文台", "市天文台"));
    }

    @Test
    void aSessionThatRunsIntoAnotherIsNear() {
        var one = entry("甲", at(DAY, "9:00", "12:00", "科技馆"));
        var other = entry("乙", at(DAY, "11:00", "12:30", "科技馆"));
        var after = entry("丙", at(DAY, "12:00", "13:30", "科技馆"));

        assertThat(AlikeRules.signs(one, other))
                .extracting(Sign::kind)
                .containsExactly(Kind.TIME, Kind.PLACE);
        assertThat(AlikeRules.signs(one, after)).isEmpty();
    }

    @Test
    void fewWordsSayWhereAnActivityIsLookedFor() {
        var days =
                IntStream.range(0, 300)
                        .mapToObj(i -> at(DAY.plusDays(i), "9:00", "科技馆".repeat(30) + i))
                        .toArray(AlikeEntry.Sitting[]::new);

        assertThat(WordRules.words(entry("海洋科普".repeat(20), days))).hasSizeBetween(100, 400);
        assertThat(WordRules.words(entry("海洋", at(DAY, null, "科技馆"))))
                .containsExactly(
                        "2025-05-24P科技馆",
                        "2025-05-24P990200科技",
                        "2025-05-24P990200技馆",
                        "2025-05-24T海洋",
                        "2025-05-24T990200海洋");
    }

    private static AlikeEntry entry(String title, AlikeEntry.Sitting... at) {
        return new AlikeEntry(UUID.randomUUID(), UUID.randomUUID(), "990200", title, List.of(at));
    }

    private static AlikeEntry.Sitting at(
            LocalDate day, @Nullable String from, @Nullable String venue) {
        return at(day, from, null, venue);
    }

    private static AlikeEntry.Sitting at(
            LocalDate day, @Nullable String from, @Nullable String to, @Nullable String venue) {
        return new AlikeEntry.Sitting(day, hour(from), hour(to), venue == null ? "" : venue);
    }

    private static @Nullable LocalTime hour(@Nullable String words) {
        return words == null ? null : LocalTime.parse(words.length() < 5 ? "0" + words : words);
    }
}
