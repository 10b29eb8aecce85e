package cn.kehui.sheet.reading;

import static cn.kehui.sheet.reading.Drawn.read;
import static cn.kehui.sheet.reading.Drawn.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RowsReadingTest {
    private static final String F1 = "recommendation@2025";
    private static final String F5 = "open-institution@2021";
    private static final String HEAD =
            "推荐单位：各区市科技管理部门、各部门\n序号 | 活动名称 | 活动简介 | 举办时间、地点 | 推荐单位 | 联系人及电话\n";
    private static final Map<String, String> ONE =
            Map.of(
                    "name",
                    "科普大集",
                    "intro",
                    "现场演示",
                    "time_place",
                    "5月24日 市民广场",
                    "recommender",
                    "李沧区科技局",
                    "contact",
                    "王宁 85911001");

    @Test
    void readsFilledRowsAndPassesOverEmptyOnes() {
        var received =
                read(
                        F1,
                        HEAD
                                + "1 | 科普大集 | （100字以内，方案可附后）现场演示 | 5月24日 市民广场 | 李沧区科技局 | 王宁 85911001\n2 | | | | |\n3 | | | | |");
        assertThat(received.answers().rows()).containsExactly(ONE);
        assertThat(received.answers().unit()).isEqualTo("李沧区科技局");
    }

    @Test
    void joinsColumnsThatWereSplit() {
        var received =
                read(
                        F1,
                        "推荐单位：李沧区科技局\n序号 | 活动名称 | 活动简介 | 举办时间 | 举办地点 | 推荐单位 | 联系人 | 联系电话\n1 | 科普大集 | 现场演示 | 5月24日 | 市民广场 | 李沧区科技局 | 王宁 | 85911001");
        assertThat(received.answers().rows()).containsExactly(ONE);
    }

    @Test
    void splitsAColumnThatWasJoined() {
        var received =
                read(
                        F5,
                        "填报单位（盖章）：市南区科技局\n单位名称 | 开放时间 | 开放内容 | 具体地址 | 联系人及电话\n海洋所 | 5月25日 | 标本馆 | 南海路7号 | 张敏 0532-85911002");
        assertThat(received.answers().at("rows[0].contact")).isEqualTo("张敏");
        assertThat(received.answers().at("rows[0].phone")).isEqualTo("0532-85911002");
    }

    @Test
    void carriesAMergedCellToEachOfItsRows() {
        var received =
                read(
                        F1,
                        HEAD
                                + "1 | 甲 | 简介 | 5月1日 | 李沧区科技局 | 王宁 85911001\n2 | 乙 | 简介 | 5月2日 | ^ | ^");
        assertThat(received.answers().at("rows[1].recommender")).isEqualTo("李沧区科技局");
        assertThat(received.answers().at("rows[1].contact")).isEqualTo("王宁 85911001");
    }

    @Test
    void rowsUnderOneMergedNameAreAskedAboutOnce() {
        var received =
                read(
                        F1,
                        HEAD
                                + "1 | 科普大集 | 简介 | 5月1日 | 李沧区科技局 | 王宁 85911001\n2 | ^ | 简介二 | 5月2日 | ^ | ^\n3 | 科普大集 | 简介三 | 5月3日 | ^ | ^");
        assertThat(said(F1, received, "rows[1].name")).containsExactly("row.merged-name");
        assertThat(said(F1, received, "rows[2].name")).containsExactly("rows.twice");
    }

    @Test
    void passesOverSumsExamplesAndNotesButSaysSo() {
        var received =
                read(
                        F1,
                        HEAD
                                + "例 | 某某活动 | 略 | 略 | 略 | 略\n1 | 科普大集 | 现场演示 | 5月24日 市民广场 | 李沧区科技局 | 王宁 85911001\n合计 | 1项 | | | |\n说明：1. 请于5月7日前反馈 | < | < | < | < | <");
        assertThat(received.answers().rows()).containsExactly(ONE);
        assertThat(received.reading())
                .filteredOn(finding -> finding.key().equals("row.skipped"))
                .hasSize(2);
    }

    @Test
    void goesOnInATableWithoutAHead() {
        var received =
                read(
                        F1,
                        HEAD
                                + "1 | 甲 | 简介 | 5月1日 | 李沧区科技局 | 王宁 85911001\n\n2 | 乙 | 简介 | 5月2日 | 李沧区科技局 | 王宁 85911001");
        assertThat(received.answers().rows())
                .extracting(row -> row.get("name"))
                .containsExactly("甲", "乙");
    }

    @Test
    void stopsWhatExceedsTheQuotaOfADistrictAndAsksForOthers() {
        var rows =
                "1 | 甲 | 简介 | 5月1日 | U | 王宁 85911001\n2 | 乙 | 简介 | 5月1日 | U | 王宁 85911001\n3 | 丙 | 简介 | 5月1日 | U | 王宁 85911001\n4 | 丁 | 简介 | 5月1日 | U | 王宁 85911001";
        assertThat(said(F1, read(F1, HEAD + rows.replace("U", "胶州市科技局")), "rows[3]"))
                .containsExactly("rows.over-quota");
        assertThat(said(F1, read(F1, HEAD + rows.replace("U", "青岛市教育局")), "rows[3]"))
                .containsExactly("rows.over-quota-other");
    }

    @Test
    void stopsABlurbOf101Characters() {
        var received =
                read(F1, HEAD + "1 | 甲 | " + "字".repeat(101) + " | 5月1日 | 李沧区科技局 | 王宁 85911001");
        assertThat(said(F1, received, "rows[0].intro")).containsExactly("text.too-long");
        var fits =
                read(F1, HEAD + "1 | 甲 | " + "𠮷".repeat(100) + " | 5月1日 | 李沧区科技局 | 王宁 85911001");
        assertThat(said(F1, fits, "rows[0].intro")).isEmpty();
    }

    @Test
    void asksWhatDittoMeans() {
        var received =
                read(
                        F1,
                        HEAD
                                + "1 | 甲 | 简介 | 5月1日 | 李沧区科技局 | 王宁 85911001\n2 | 乙 | 简介 | 5月1日 | 同上 | 同上");
        assertThat(said(F1, received, "rows[1].recommender")).containsExactly("cell.same-as-above");
    }
}
