package cn.kehui.sheet.table;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.layout.Layouts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Units and their forms for the tests of joined tables. */
final class Reported {
    static final Forms FORMS = new Forms();
    static final Form STATISTICS = FORMS.find(FormId.of("week-statistics@2025")).orElseThrow();
    static final Form RECOMMENDATION = FORMS.find(FormId.of("recommendation@2025")).orElseThrow();
    static final JoinedTables TABLES = new JoinedTables(new Layouts());
    static final Joined TOTALS =
            new Joined(
                    STATISTICS,
                    "统计汇总表",
                    "青岛市科学技术局",
                    Map.of("events_held", "41", "funds_city", "3.5"),
                    "已报 2 个单位，应报 3 个单位");
    static final Joined ROWS =
            new Joined(RECOMMENDATION, "推荐汇总表", "青岛市科学技术局", Map.of(), "已报 1 个单位");

    static final JoinedRow JIMO =
            statistics(
                    "即墨区",
                    Map.of("events_held", "38", "funds_city", "3.5", "funds_central", "—"),
                    true,
                    Finding.stops("public_on_site", "number.unread", "300-500"),
                    Finding.asks("events_held", "number.about", "约38", "38次"));
    static final JoinedRow TWICE =
            statistics(
                    "即墨区", Map.of("events_held", "3"), false, Finding.asks("unit", "unit.missing"));

    private Reported() {}

    static JoinedRow statistics(
            String unit, Map<String, String> values, boolean counted, Finding... findings) {
        return new JoinedRow(
                unit,
                new Answers(unit, values, List.of()),
                counted,
                unit + ".docx",
                List.of(findings));
    }

    static JoinedRow recommendation(String unit, int count, Finding... findings) {
        var rows = new ArrayList<Map<String, String>>();
        for (int i = 0; i < count; i++) {
            rows.add(Map.of("name", "活动" + i, "intro", "=简介"));
        }
        return new JoinedRow(
                unit, new Answers(unit, Map.of(), rows), true, unit + ".docx", List.of(findings));
    }
}
