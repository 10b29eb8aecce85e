package cn.kehui.week.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PastedTableTest {
    @Test
    void aHeadSaysWhichCellIsWhat() {
        var read =
                PastedTable.read(
                        "序号\t报道题目\t媒体名称\t发布时间\t级别\t备注\t网址\n"
                                + "1\t科技周启动\t青岛日报\t5月24日\t市级\t头版\thttps://a.cn/1\n\n"
                                + "2\t又一篇\t\t\t\t\t\n",
                        2025);

        assertThat(read.head()).startsWith("序号");
        assertThat(read.rows())
                .extracting(PastedTable.Row::typed)
                .containsExactly(
                        new CoverageTyped("青岛日报", "市级", "科技周启动", "https://a.cn/1", "5月24日", "", ""),
                        new CoverageTyped("", "", "又一篇", "", "", "", ""));
    }

    @Test
    void withoutAHeadCellsAreKnownByTheirLooks() {
        var rows =
                PastedTable.read(
                                "1\t青岛日报\t2025年青岛市科技活动周启动\t2025-05-24\t转载\t市级\thttps://a.cn/1\n"
                                        + "科技周启动 https://a.cn/2\n"
                                        + "青岛电视台\t科技周今天启动",
                                2025)
                        .rows();

        assertThat(rows)
                .extracting(PastedTable.Row::typed)
                .isEqualTo(
                        List.of(
                                new CoverageTyped(
                                        "青岛日报",
                                        "市级",
                                        "2025年青岛市科技活动周启动",
                                        "https://a.cn/1",
                                        "2025-05-24",
                                        "转载",
                                        ""),
                                new CoverageTyped("", "", "", "科技周启动 https://a.cn/2", "", "", ""),
                                new CoverageTyped("青岛电视台", "", "科技周今天启动", "", "", "", "")));
    }
}
