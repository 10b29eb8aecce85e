package cn.kehui.sheet.reading;

import static cn.kehui.sheet.reading.Drawn.form;
import static cn.kehui.sheet.reading.Drawn.paper;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One sheet in which a clerk keeps a row for each unit. */
class UnitRowsReadingTest {
    private static final String STATISTICS = "week-statistics@2025";
    private static final String HEAD =
            "序号 | 单位名称 | 活动次数 | 专职人员 | 科技工作者 | 科技志愿者 | 其他人员 | 线下参与人次 | 线上参与人次 | 媒体数量 | 宣传报道篇数 | 科普场馆数量 | 科研机构数量 | 大学数量 | 备注\n";

    private static UnitRowReader units(String drawing) {
        return units(STATISTICS, drawing);
    }

    private static UnitRowReader units(String form, String drawing) {
        return new FormReader(form(form)).units(paper(drawing));
    }

    private static List<String> said(RowOfUnit row) {
        return row
                .received()
                .findings(form(STATISTICS), row.received().answers(), Set.of())
                .stream()
                .map(one -> one.at() + " " + one.key())
                .toList();
    }

    @Test
    void readsARowForEachUnitWithBlankNoneAndADashApart() {
        var units =
                units(
                        "2025年全国科技活动周数据统计汇总\n"
                                + HEAD
                                + "1 | 崂山区科技局 | 3 | 0 | | — | 4 | 1200 | 5 | 1 | 2 | 3 | 4 | 5 |\n"
                                + "2 | 市南区科技局 | 三十 | 1 | 2 | 3 | 4 | 约500 | 5 | 1 | 2 | 3 | 4 | 5 | 补报\n"
                                + "合计 | < | 33 | 1 | 2 | 3 | 8 | 1700 | 10 | 2 | 4 | 6 | 8 | 10 |\n");
        assertThat(units.isEmpty()).isFalse();
        var rows = units.all();
        assertThat(rows).extracting(RowOfUnit::words).hasSize(2);
        assertThat(rows).allMatch(row -> row.words().endsWith("科技局"));
        var first = rows.getFirst().received().answers();
        assertThat(first.unit()).isEqualTo("崂山区科技局");
        assertThat(first.at("events_held")).isEqualTo("3");
        assertThat(first.at("staff_fulltime")).isEqualTo("0");
        assertThat(first.at("staff_scientists")).isEmpty();
        assertThat(first.at("staff_volunteers")).isEqualTo("—");
        assertThat(first.at("public_on_site")).isEqualTo("1200");
        assertThat(rows.getFirst().received().places().get("public_on_site"))
                .isNotEqualTo(rows.get(1).received().places().get("public_on_site"));
        assertThat(said(rows.get(1))).contains("public_on_site number.about", "file cell.unread");
        assertThat(units.whole(List.of()).reading())
                .extracting(Finding::key)
                .containsExactly("file.by-unit", "file.by-unit-left", "file.by-unit-columns");
    }

    @Test
    void aColumnThatIsNotThereIsSaidOfEachUnit() {
        var units =
                units(
                        HEAD.replace("线下参与人次 | ", "")
                                + "1 | 崂山区科技局 | 3 | 0 | | — | 4 | 5 | 1 | 2 | 3 | 4 | 5 |\n"
                                + "2 | 市南区科技局 | 3 | 0 | | — | 4 | 5 | 1 | 2 | 3 | 4 | 5 |\n");
        assertThat(units.all())
                .hasSize(2)
                .allSatisfy(row -> assertThat(said(row)).contains("public_on_site label.missing"));
    }

    @Test
    void aRowWithoutAUnitIsThereToBeNamed() {
        var units =
                units(
                        HEAD
                                + "1 | 崂山区科技局 | 3 | 0 | | — | 4 | 7 | 5 | 1 | 2 | 3 | 4 | 5 |\n"
                                + "2 | | 3 | 0 | | — | 4 | 8 | 5 | 1 | 2 | 3 | 4 | 5 |\n"
                                + "3 | 市南区科技局 | 3 | 0 | | — | 4 | 9 | 5 | 1 | 2 | 3 | 4 | 5 |\n");
        assertThat(units.all())
                .extracting(row -> row.received().answers().unit())
                .containsExactly("崂山区科技局", "", "市南区科技局");
    }

    @Test
    void rowsUnderOneMergedCellAreEachInTheirOwnLine() {
        var units =
                units(
                        HEAD
                                + "甲 | 崂山区科技局 | 3 | 0 | | — | 4 | 7 | 5 | 1 | 2 | 3 | 4 | 5 |\n"
                                + "^ | 崂山区科技局 | 4 | 0 | | — | 4 | 8 | 5 | 1 | 2 | 3 | 4 | 5 |\n");
        assertThat(units.all())
                .extracting(RowOfUnit::words)
                .containsExactly("第2行 崂山区科技局", "第3行 崂山区科技局");
    }

    @Test
    void oneUnitsOwnTableWithItsPartsAndTheirSumIsNone() {
        assertThat(
                        units(
                                        "填报单位：崂山区科技局\n"
                                                + HEAD
                                                + "1 | 中韩街道 | 3 | 0 | | — | 4 | 7 | 5 | 1 | 2 | 3 | 4 | 5 |\n"
                                                + "2 | 沙子口街道 | 3 | 0 | | — | 4 | 8 | 5 | 1 | 2 | 3 | 4 | 5 |\n"
                                                + "合计 | < | 6 | 0 | | — | 8 | 15 | 10 | 2 | 4 | 6 | 8 | 10 |\n")
                                .isEmpty())
                .isTrue();
    }

    @Test
    void aFormWhoseAnswersSoundLikeItsQuestionsIsOneUnits() {
        assertThat(
                        units(
                                        "exhibition@2021",
                                        "2021青岛市科技活动周启动式参展信息表\n"
                                                + "参展单位 | 联系人及联系方式\n"
                                                + "联系人及联系方式 | 人5㙓”活1十业十二开动2千\n"
                                                + "参展内容简介 | \n"
                                                + "区市联系人及联系方式 | \n"
                                                + "相关展品照片 | \n")
                                .isEmpty())
                .isTrue();
        assertThat(
                        units(
                                        "key-project@2021",
                                        "2021年科技活动周重点项目备案表\n"
                                                + "项目名称 | 科 | < | <\n"
                                                + "主办单位 | 项目名称 | 主管部门 | 举办地点\n"
                                                + "举办地点 | =1+1 | 举办时间 | 家Y千3X\n"
                                                + "项目负责人 | 举办时间： | 联 系 人 | 9学三\n"
                                                + "地    址 | 海新百区 | 邮政编码 | 项Z4\n"
                                                + "联系电话 | 12345678 | 传    真 | 13800000000\n"
                                                + "电子邮箱 | 无 | 活动经费 | 15142元\n"
                                                + "拟参加人数 | 0 | | \n"
                                                + "项目简介 | 联系电话：13800000000 | < | <\n")
                                .isEmpty())
                .isTrue();
    }

    @Test
    void answersThatSoundLikeQuestionsMakeNoFormOfATable() {
        assertThat(
                        units(
                                        "exhibition@2021",
                                        "参展单位 | 联系人及联系方式 | 参展内容简介 | 备注\n"
                                                + "崂山区科技局 | 联系人 | 展品照片 | \n"
                                                + "市南区科技局 | 参展内容简介 | 参展单位 | 照片\n")
                                .all())
                .hasSize(2);
    }

    @Test
    void onlyASumANoteAndTheHeadOnceMoreAreNobodys() {
        var figures = " | 3 | 0 | | — | 4 | 7 | 5 | 1 | 2 | 3 | 4 | 5 |\n";
        var units =
                units(
                        HEAD
                                + ("1 | 总计划办公室" + figures)
                                + ("2 | 汇总展览馆" + figures)
                                + ("例会中心 | 例外事务局" + figures)
                                + HEAD
                                + ("6 | 崂山区科技局" + figures.replace("3 | 0", "说明：另报 | 合计"))
                                + ("例 | 某某区科技局" + figures)
                                + ("全市合计（家）：4 | <" + figures)
                                + ("小计 | 4家" + figures)
                                + "填表人：张三 | < | | | | 联系电话：1 | \n");
        assertThat(units.all())
                .extracting(row -> row.received().answers().unit())
                .containsExactly("总计划办公室", "汇总展览馆", "例外事务局", "崂山区科技局");
        assertThat(units.whole(List.of()).reading().get(1).args().getFirst()).isEqualTo("5");
    }

    @Test
    void aFigureInACellOfTwoUnitsIsNeithersUntilSomebodySaysWhose() {
        var units =
                units(
                        HEAD
                                + "1 | 崂山区科技局 | 3 | 0 | | — | 4 | 1200 | 5 | 1 | 2 | 3 | 4 | 5 |\n"
                                + "2 | 市南区科技局 | 4 | 0 | | — | 4 | ^ | 5 | 1 | 2 | 3 | 4 | 5 |\n"
                                + "3 | 市北区科技局 | 5 | 0 | | — | 4 | 7 | 5 | 1 | 2 | 3 | 4 | 5 |\n");
        assertThat(units.all())
                .extracting(row -> row.received().answers().at("public_on_site"))
                .containsExactly("", "", "7");
        assertThat(units.all().subList(0, 2))
                .allSatisfy(
                        row ->
                                assertThat(said(row))
                                        .contains("public_on_site cell.of-several")
                                        .doesNotContain("public_on_site number.missing"));
        assertThat(said(units.all().getLast())).noneMatch(one -> one.contains("of-several"));
    }
}
