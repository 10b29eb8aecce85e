package cn.kehui.week.gathering;

import static cn.kehui.week.gathering.PaperTables.cell;
import static cn.kehui.week.gathering.PaperTables.moved;
import static cn.kehui.week.gathering.PaperTables.paper;
import static cn.kehui.week.gathering.PaperTables.read;
import static cn.kehui.week.gathering.PaperTables.table;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.document.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables of activities in the shapes in which they come. */
class ProgrammeReaderTest {
    @Test
    void rowsUnderHeadsAreActivities() {
        var read =
                read(
                        table(
                                "序号|活动名称|活动简介（100字以内）|举办时间、地点|推荐单位|联系人及电话",
                                "1|海洋科普进校园|讲海洋|5月24日9:00—11:30，北宅小学|崂山区科技局|李文 85910000",
                                "2|气象开放日|看雷达|5月25日，气象台；5月26日，气象台|崂山区科技局|王二 85910001",
                                "3|||||"));

        assertThat(read.rows())
                .extracting(ReadActivity::words)
                .containsExactly(
                        Map.of("title", "海洋科普进校园", "intro", "讲海洋", "contact", "李文 85910000"),
                        Map.of("title", "气象开放日", "intro", "看雷达", "contact", "王二 85910001"));
        assertThat(read.rows().getFirst().sessions())
                .containsExactly(
                        Map.of("day", "5月24日", "from", "9:00", "to", "11:30", "venue", "北宅小学"));
        assertThat(read.rows().getLast().sessions())
                .containsExactly(
                        Map.of("day", "5月25日", "venue", "气象台"),
                        Map.of("day", "5月26日", "venue", "气象台"));
        assertThat(read.rows().getFirst().place()).isEqualTo("表1 第2行");
        assertThat(read.rows().getFirst().said())
                .containsExactly(Finding.notes("hosts", "gathering.filer", "崂山区科技局"));
    }

    @Test
    void anActivityOfSeveralDaysIsOneWithItsSessions() {
        var read =
                read(
                        table(
                                "活动名称|时间|地点|承办单位",
                                "科普大篷车|5月17日|甲社区|科协",
                                "科普大篷车|5月18日|乙社区|科协",
                                "科普讲座|5月18日|图书馆|科协",
                                "科普讲座|5月19日|图书馆|图书馆"));

        assertThat(read.rows())
                .extracting(ReadActivity::title)
                .containsExactly("科普大篷车", "科普讲座", "科普讲座");
        assertThat(read.rows().getFirst().sessions())
                .containsExactly(
                        Map.of("day", "5月17日", "venue", "甲社区"),
                        Map.of("day", "5月18日", "venue", "乙社区"));
        assertThat(read.rows().getFirst().said())
                .containsExactly(Finding.notes("title", "gathering.joined", "表1 第3行"));
        assertThat(read.rows().getLast().said())
                .containsExactly(Finding.notes("title", "gathering.same-name"));
    }

    @Test
    void whatIsMergedDownwardHoldsForEachRow() {
        var cells = new ArrayList<Paper.Cell>();
        cells.addAll(table("活动名称|时间|地点").cells());
        cells.add(cell("科普大篷车", 1, 0, 2, 1));
        cells.add(cell("5月17日", 1, 1, 1, 1));
        cells.add(cell("甲社区", 1, 2, 1, 1));
        cells.add(cell("5月18日", 2, 1, 1, 1));
        cells.add(cell("乙社区", 2, 2, 1, 1));

        var read = read(new Paper.Table("表", cells));

        assertThat(read.rows()).hasSize(1);
        assertThat(read.rows().getFirst().sessions()).hasSize(2);
    }

    @Test
    void headingsColumnsAndRowsThatAreNotReadAreSaid() {
        var cells = new ArrayList<Paper.Cell>();
        cells.add(cell("拟举办活动一览表", 0, 0, 1, 4));
        cells.addAll(moved(table("序号|活动名称|时间|备注"), 1));
        cells.add(cell("一、启动式", 2, 0, 1, 4));
        cells.addAll(moved(table("1|启动式|5月24日|雨天改期"), 3));
        cells.addAll(moved(table("合计|||"), 4));

        var read = read(new Paper.Table("表", cells));

        assertThat(read.rows()).hasSize(1);
        assertThat(read.rows().getFirst().said())
                .containsExactly(Finding.notes("title", "gathering.no-place", "备注：雨天改期"));
        assertThat(read.said())
                .containsExactly(
                        Finding.notes("file", "gathering.column", "备注"),
                        Finding.notes("file", "gathering.above", "拟举办活动一览表"),
                        Finding.notes("file", "gathering.row", "表1 第3行", "一、启动式"),
                        Finding.notes("file", "gathering.row", "表1 第5行", "合计"));
    }

    @Test
    void aTableWithoutNamesIsNamedByWhatIsPlanned() {
        var read = read(table("序号|主要内容|时间|地点|参加活动的主要单位", "1|举办科技活动周启动仪式。展示科技成果|5月24日|五四广场|各成员单位"));

        assertThat(read.rows().getFirst().words())
                .isEqualTo(
                        Map.of(
                                "title", "举办科技活动周启动仪式",
                                "intro", "举办科技活动周启动仪式。展示科技成果",
                                "organisers", "各成员单位"));
    }

    @Test
    void aFilledFormAsksWithItsAnswersBeside() {
        var read =
                read(
                        table(
                                "项目名称|氢能开放日|主办单位|崂山区科技局",
                                "主管部门|市科技局|举办地点|氢能馆",
                                "举办时间|5月24日|项目负责人|张三",
                                "联系人|李文|联系电话|85910000",
                                "活动经费|3.5|拟参加人数|约200人",
                                "项目简介|看氢能"));

        var one = read.rows().getFirst();
        assertThat(one.place()).isEqualTo("表1（一项一表）");
        assertThat(one.words())
                .isEqualTo(
                        Map.of(
                                "title", "氢能开放日",
                                "hosts", "崂山区科技局",
                                "authority", "市科技局",
                                "leader", "张三",
                                "contact", "李文 85910000",
                                "budget", "3.5",
                                "intro", "看氢能"));
        assertThat(one.sessions())
                .containsExactly(Map.of("day", "5月24日", "venue", "氢能馆", "expected", "200"));
    }

    @Test
    void theListOfOpenInstitutionsIsOneToo() {
        var read =
                read(
                        table(
                                "单位名称|开放时间|开放内容|具体地址|联系人|联系方式",
                                "海洋所|5月24日—25日|参观标本馆|南海路7号|赵工|82890000"));

        var one = read.rows().getFirst();
        assertThat(one.words())
                .isEqualTo(
                        Map.of(
                                "title", "参观标本馆",
                                "opening", "参观标本馆",
                                "hosts", "海洋所",
                                "contact", "赵工 82890000"));
        assertThat(one.sessions())
                .containsExactly(
                        Map.of("day", "5月24日", "venue", "南海路7号"),
                        Map.of("day", "5月25日", "venue", "南海路7号"));
    }

    @Test
    void whatCannotBeReadIsKeptAsItIsWritten() {
        var read = read(table("活动名称|时间|地点|预计人数", "讲座|5月下旬|图书馆|若干", "|5月20日|公园|5"));

        assertThat(read.rows().getFirst().sessions())
                .containsExactly(Map.of("day", "5月下旬", "venue", "图书馆", "expected", "若干"));
        assertThat(read.rows().getFirst().said())
                .containsExactly(Finding.notes("day", "gathering.day-as-written", "5月下旬"));
        assertThat(read.rows().getLast().title()).isEmpty();
    }

    @Test
    void aTableThatGoesOnHasNoHeadsOfItsOwn() {
        var read = read(table("活动名称|时间|地点", "甲|5月20日|公园"), table("乙|5月21日|广场"), table("说明|无"));

        assertThat(read.rows()).extracting(ReadActivity::title).containsExactly("甲", "乙", "说明");
    }

    @Test
    void whatHoldsNoActivitiesIsSaid() {
        assertThat(ProgrammeReader.read(new Paper(List.of(), List.of(), List.of()), 2025))
                .isEqualTo(
                        new ProgrammeRead.Unreadable(Finding.stops("file", "gathering.no-table")));
        assertThat(ProgrammeReader.read(paper(table("姓名|年龄", "李文|30")), 2025))
                .isEqualTo(
                        new ProgrammeRead.Unreadable(Finding.stops("file", "gathering.no-head")));
    }
}
