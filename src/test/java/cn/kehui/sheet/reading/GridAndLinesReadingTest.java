package cn.kehui.sheet.reading;

import static cn.kehui.sheet.reading.Drawn.read;
import static cn.kehui.sheet.reading.Drawn.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GridAndLinesReadingTest {
    private static final String F3 = "exhibition@2021";
    private static final String F4 = "key-project@2021";

    @Test
    void readsPairsSideBySide() {
        var received =
                read(
                        F4,
                        """
                2021年科技活动周重点项目备案表
                项目名称 | 海洋科普行 | < | <
                主办单位 | 市南区科技局 | 主管部门 | 市科技局
                举办地点 | 五四广场 | 举办时间 | 5月22日
                项目负责人 | 联系人 | 联 系 人 | 王宁
                地    址 | 香港中路1号 | 邮政编码 | 266071
                联系电话 | 85911001 | 传    真 |
                电子邮箱 | a@b.cn | 活动经费 | 5万元
                拟参加人数 | 约300人 | < | <
                项⏎目⏎简⏎介 | （主要活动内容、方式、参加人员、宣传方式）⏎讲座和参观 | < | <
                注：请按通知要求填写表格于4月30日前报市科技局
                电话：85911893    电子邮箱：kjjrencaichu@qd.shandong.cn
                """);
        assertThat(received.answers().unit()).isEqualTo("市南区科技局");
        assertThat(received.answers().at("leader")).isEqualTo("联系人");
        assertThat(received.answers().at("contact")).isEqualTo("王宁");
        assertThat(received.answers().at("fax")).isEmpty();
        assertThat(received.answers().at("phone")).isEqualTo("85911001");
        assertThat(received.answers().at("intro")).isEqualTo("讲座和参观");
        assertThat(said(F4, received, "expected_people")).containsExactly("number.about");
    }

    @Test
    void doesNotTakeTheFootersPhoneForABlankOne() {
        var received =
                read(
                        F4,
                        """
                项目名称 | 海洋科普行 | 主办单位 | 市南区科技局
                联系电话 | | 活动经费 | 5
                注：请按通知要求填写
                联系电话：85911893
                """);
        assertThat(received.answers().at("phone")).isEmpty();
        assertThat(said(F4, received, "phone")).containsExactly("answer.missing");
        assertThat(said(F4, received, "funds")).containsExactly("money.no-unit");
    }

    @Test
    void readsNumberedLinesAndWhatRunsOnBeneathThem() {
        var received =
                read(
                        F3,
                        """
                2021青岛市科技活动周启动式参展信息表
                1.参展单位：青岛海洋科技馆
                2.联系人及联系方式：王宁 85911001
                3.参展内容简介：水下机器人
                现场演示，观众可操作。
                4.区市联系人及联系方式
                张敏 85911002
                5.相关展品照片：
                """);
        assertThat(received.answers().unit()).isEqualTo("青岛海洋科技馆");
        assertThat(received.answers().at("contact")).isEqualTo("王宁 85911001");
        assertThat(received.answers().at("intro")).isEqualTo("水下机器人\n现场演示，观众可操作。");
        assertThat(received.answers().at("district_contact")).isEqualTo("张敏 85911002");
    }
}
