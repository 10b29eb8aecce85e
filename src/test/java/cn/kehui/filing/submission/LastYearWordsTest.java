package cn.kehui.filing.submission;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.filing.submission.LastYears.LastYear;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.form.KeptForms;
import cn.kehui.sheet.form.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastYearWordsTest {
    private static final Form NOW =
            new Forms().find(new FormId("week-statistics", "2025")).orElseThrow();
    private static final Form THEN =
            KeptForms.read(
                    Map.of(
                            "id", "week-statistics",
                            "version", "2022",
                            "title", "统计表",
                            "short", "统计表",
                            "source", "通知",
                            "shape", "statistics",
                            "unit", Map.of("label", "地方/部门"),
                            "fields",
                                    List.of(
                                            field("events_held", "count", "次"),
                                            field("staff_fulltime", "count", "人次"),
                                            field("staff_other", "count", "人"),
                                            field("public_on_site", "count", "人次"),
                                            field("funds_city", "wan", ""),
                                            field("funds_county", "money", ""),
                                            field("public_online", "text", ""))));

    @ParameterizedTest
    @CsvSource({
        "events_held, '2022年通过的：1,200 次'",
        "staff_fulltime, 2022年通过的：—（不适用）",
        "staff_other, 2022年这一栏以“人”为单位，不能对照",
        "public_on_site, 2022年没有填这一栏",
        "public_online, 2022年的表没有这一栏",
        "funds_city, 2022年通过的：12.5 万元",
        "funds_county, 2022年通过的：0.3 万元",
        "venues_open, 2022年的表没有这一栏",
        "in_kind, ''"
    })
    void aFigureStandsBesideTheOneOfTheSameMeasure(String field, String words) {
        assertThat(lastYear(Submission.Nature.ANSWERS).beside(NOW.field(field))).isEqualTo(words);
    }

    @Test
    void whatIsNoFigureIsSaidOnce() {
        assertThat(lastYear(Submission.Nature.ANSWERS).said())
                .isEqualTo("上一届（2022年）通过的数写在各栏旁边，只供对照，不会自动填入。");
        assertThat(lastYear(Submission.Nature.NIL).said())
                .isEqualTo("上一届（2022年）通过的是“无此类情况（零报告）”，没有可以对照的数。");
        assertThat(lastYear(Submission.Nature.NIL).beside(NOW.field("events_held"))).isEmpty();
        assertThat(new LastYear("2022", null, null, Map.of(), null).said())
                .isEqualTo("上一届（2022年）没有通过的同一张表，没有可以对照的数。");
        assertThat(new LastYear("2022", Submission.Nature.ANSWERS, NOW, Map.of(), 3L).said())
                .isEqualTo("上一届（2022年）通过了 3 项。");
    }

    private static LastYear lastYear(Submission.Nature nature) {
        return new LastYear(
                "2022",
                nature,
                THEN,
                Map.of(
                        "events_held", new Value.Whole(1_200),
                        "staff_fulltime", Value.DASH,
                        "staff_other", new Value.Whole(3),
                        "funds_city", new Value.Yuan(125_000),
                        "funds_county", new Value.Yuan(3_000)),
                null);
    }

    private static Map<String, Object> field(String id, String is, String unit) {
        var field = new java.util.HashMap<String, Object>(Map.of("id", id, "is", is, "label", id));
        if (!unit.isEmpty()) {
            field.put("unit", unit);
        }
        return field;
    }
}
