package cn.kehui.sheet.reading;

import static cn.kehui.sheet.reading.Drawn.read;
import static cn.kehui.sheet.reading.Drawn.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsReadingTest {
    private static final String F2 = "week-statistics@2025";
    private static final String GROUPS =
            """
            地方/部门（盖章）：崂山区科学技术局
            活动开展次数 | < | 12
            活动经费投入数量⏎（单位：万元） | 中央财政经费投入情况 | 1
            ^ | 省级、副省级财政经费投入情况 | 2
            ^ | 市级财政经费投入情况 | 3.5
            ^ | 县级财政经费投入情况 | 4
            ^ | 企业赞助经费情况 | 0
            ^ | 实物投入情况⏎（如：捐赠图书、光盘、创新操作室等） | 图书200册
            ^ | 其他经费情况 | —
            工作人员参与数量⏎（单位：人次） | 专职人员数量 | 21
            ^ | 科技工作者参与数量 | 22
            ^ | 科技志愿者数量 | 23
            ^ | 其他人员数量 | 24
            活动群众参与数量⏎（单位：人次） | 线下活动群众参与数量 | 1.2万
            ^ | 线上活动群众参与数量 | 32
            宣传报道情况 | 参与媒体数量 | 41
            ^ | 宣传报道数量 | 42
            活动期间开放的⏎科普场馆数量 | < | 51
            活动期间开放的⏎科研机构数量 | < | 52
            活动期间开放的⏎大学数量 | < | 53
            """;

    @Test
    void readsTheOfficialForm() {
        var received = read(F2, GROUPS);
        assertThat(received.answers().unit()).isEqualTo("崂山区科学技术局");
        assertThat(received.answers().values())
                .hasSize(19)
                .containsEntry("events_held", "12")
                .containsEntry("funds_city", "3.5")
                .containsEntry("in_kind", "图书200册")
                .containsEntry("universities_open", "53");
        assertThat(received.reading()).isEmpty();
    }

    @Test
    void findsLabelsNotPlaces() {
        var received = read(F2, GROUPS.replace("活动开展次数 | < | 12\n", "") + "一、 活 动 开展次数： | < | 7");
        assertThat(received.answers().at("events_held")).isEqualTo("7");
    }

    @Test
    void tellsTwoOthersApartByTheirHeadings() {
        var received = read(F2, GROUPS.replace("其他经费情况", "其他").replace("其他人员数量", "其他"));
        assertThat(received.answers().at("funds_other")).isEqualTo("—");
        assertThat(received.answers().at("staff_other")).isEqualTo("24");
    }

    @Test
    void takesTheColumnOfThisYear() {
        var received =
                read(
                        F2,
                        """
                指标 | 2024年 | 2025年 | 备注
                活动开展次数 | 30 | 12 | 含线上
                线下活动群众参与数量 | 300 | 120 |
                线上活动群众参与数量 | 301 | 121 |
                """);
        assertThat(received.answers().at("events_held")).isEqualTo("12");
        assertThat(received.answers().at("public_online")).isEqualTo("121");
    }

    @Test
    void doesNotChooseBetweenTwoNumbers() {
        var received = read(F2, GROUPS.replace("专职人员数量 | 21", "专职人员数量 | 21 | 210"));
        assertThat(received.answers().at("staff_fulltime")).isEmpty();
        assertThat(said(F2, received, "staff_fulltime")).containsExactly("cell.two-values");
    }

    @Test
    void takesTheSendersUnitAlong() {
        var received = read(F2, GROUPS.replace("（单位：万元）", "（单位：元）"));
        assertThat(received.answers().at("funds_city")).isEqualTo("3.5元");
        assertThat(said(F2, received, "funds_city")).contains("cell.unit-said");
    }

    @Test
    void saysThatAQuestionIsNotThere() {
        var received = read(F2, GROUPS.replace("^ | 科技志愿者数量 | 23\n", ""));
        assertThat(received.answers().at("staff_volunteers")).isEmpty();
        assertThat(said(F2, received, "staff_volunteers")).containsExactly("label.missing");
    }

    @Test
    void leavesNothingUnreadInSilence() {
        var received = read(F2, GROUPS.replace("科技志愿者数量 | 23", "热心帮忙的人 | 23"));
        assertThat(said(F2, received, "staff_volunteers")).containsExactly("label.missing");
        assertThat(received.reading())
                .filteredOn(finding -> finding.key().equals("cell.unread"))
                .extracting(finding -> finding.args().get(1))
                .containsExactly("热心帮忙的人", "23");
    }

    @Test
    void doesNotGiveOneCellToTwoQuestions() {
        var received = read(F2, GROUPS.replace("科技工作者参与数量 | 22", "科技工作者参与数量 | ^"));
        for (var at : List.of("staff_fulltime", "staff_scientists")) {
            assertThat(received.answers().at(at)).isEmpty();
            assertThat(said(F2, received, at)).containsExactly("cell.shared");
        }
    }

    @Test
    void readsAHeadWithItsAnswersBeneath() {
        var received =
                read(
                        F2,
                        """
                填报单位 | 活动开展次数 | 专职人员数量 | 科技志愿者数量 | 线下活动群众参与数量 | 线上活动群众参与数量
                崂山区科协 | 1 | 2 | 3 | 4 | 5
                """);
        assertThat(received.answers().unit()).isEqualTo("崂山区科协");
        assertThat(received.answers().at("staff_volunteers")).isEqualTo("3");
    }

    @Test
    void readsAnswersInTheirLabelsCells() {
        var received =
                read(F2, "单位：崂山区科技局\n活动开展次数：12次 | 参与媒体数量：5家\n线下活动群众参与数量：100人次 | 线上活动群众参与数量：0");
        assertThat(received.answers().at("events_held")).isEqualTo("12次");
        assertThat(received.answers().at("public_online")).isEqualTo("0");
    }

    @Test
    void findsTheUnitWhereverItStands() {
        var table = GROUPS.substring(GROUPS.indexOf('\n') + 1);
        assertThat(read(F2, "填报单位: 胶州市科协  填报日期：2025年6月10日\n" + table).answers().unit())
                .isEqualTo("胶州市科协");
        assertThat(read(F2, "单位：万元\n地方（部门）（盖章）：__莱西市科技局__\n" + table).answers().unit())
                .isEqualTo("莱西市科技局");
        assertThat(read(F2, "青岛市教育局（盖章）\n" + table).answers().unit()).isEqualTo("青岛市教育局");
        var signed = read(F2, table + "\n青岛市气象学会\n2025年6月12日");
        assertThat(signed.answers().unit()).isEqualTo("青岛市气象学会");
        assertThat(said(F2, signed, "unit")).containsExactly("unit.from-signature");
        var named = read(F2, "附件2-崂山区科技局-统计表.docx", table);
        assertThat(named.answers().unit()).isEqualTo("崂山区科技局");
        assertThat(said(F2, named, "unit")).containsExactly("unit.from-file");
        assertThat(said(F2, read(F2, "统计表.docx", table), "unit")).containsExactly("unit.missing");
    }
}
