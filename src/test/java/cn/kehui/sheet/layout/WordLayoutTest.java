package cn.kehui.sheet.layout;

import static cn.kehui.sheet.layout.Printouts.form;
import static cn.kehui.sheet.layout.Printouts.grid;
import static cn.kehui.sheet.layout.Printouts.paragraphs;
import static cn.kehui.sheet.layout.Printouts.word;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.sheet.form.Answers;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class WordLayoutTest {
    private static final Answers NONE = new Answers("", Map.of(), List.of());

    @Test
    void printsTheStatisticsTableAsTheNoticeHasIt() {
        var document = word(form("week-statistics@2025"), NONE);

        assertThat(paragraphs(document))
                .containsExactly("2025年青岛市科技活动周和全国科技工作者日\n活动开展情况统计表", "地方/部门（盖章）：", "");
        assertThat(grid(document.getTables().getFirst()))
                .containsExactly(
                        List.of("活动开展次数", ""),
                        List.of("活动经费投入数量\n（单位：万元）", "中央财政经费投入情况", ""),
                        List.of("", "省级、副省级财政经费投入情况", ""),
                        List.of("", "市级财政经费投入情况", ""),
                        List.of("", "县级财政经费投入情况", ""),
                        List.of("", "企业赞助经费情况", ""),
                        List.of("", "实物投入情况\n（如：捐赠图书、光盘、创新操作室等）", ""),
                        List.of("", "其他经费情况", ""),
                        List.of("工作人员参与数量\n（单位：人次）", "专职人员数量", ""),
                        List.of("", "科技工作者参与数量", ""),
                        List.of("", "科技志愿者数量", ""),
                        List.of("", "其他人员数量", ""),
                        List.of("活动群众参与数量\n（单位：人次）", "线下活动群众参与数量", ""),
                        List.of("", "线上活动群众参与数量", ""),
                        List.of("宣传报道情况", "参与媒体数量", ""),
                        List.of("", "宣传报道数量", ""),
                        List.of("活动期间开放的科普场馆数量", ""),
                        List.of("活动期间开放的科研机构数量", ""),
                        List.of("活动期间开放的大学数量", ""));
    }

    @Test
    void mergesTheGroupsDownwardsAndTheLonelyLabelsAcross() {
        var rows = word(form("week-statistics@2025"), NONE).getTables().getFirst().getRows();

        assertThat(span(rows.get(0).getCell(0))).isEqualTo(2);
        assertThat(rows.subList(1, 8).stream().map(row -> merge(row.getCell(0))))
                .containsExactly(
                        "restart",
                        "continue",
                        "continue",
                        "continue",
                        "continue",
                        "continue",
                        "continue");
        assertThat(merge(rows.get(8).getCell(0))).isEqualTo("restart");
        assertThat(span(rows.get(18).getCell(0))).isEqualTo(2);
    }

    @Test
    void printsTheRecommendationAsTheNoticeHasIt() {
        var document = word(form("recommendation@2025"), NONE);
        var table = document.getTables().getFirst();

        assertThat(paragraphs(document))
                .containsExactly(
                        "2025年青岛市科技活动周和“全国科技工作者日”\n特色群众性主题实践活动推荐表",
                        "推荐单位：各区市科技管理部门、各部门",
                        "说明：1. 请于5月7日12点前将该表电子版反馈青岛市科技局外国专家工作处（科技人才处）和市科协调宣部。",
                        "2. 各区市推荐活动数量不超过3项。");
        assertThat(grid(table))
                .containsExactly(
                        List.of("序号", "活动名称", "活动简介", "举办时间、地点", "推荐单位", "联系人及电话"),
                        List.of("1", "", "（100字以内，方案可附后）", "", "", ""),
                        List.of("2", "", "", "", "", ""),
                        List.of("3", "", "", "", "", ""),
                        List.of("4", "", "", "", "", ""),
                        List.of("5", "", "", "", "", ""));
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(document.getDocument().getBody().getSectPr().getPgSz().getOrient())
                .isEqualTo(STPageOrientation.LANDSCAPE);
    }

    @Test
    void printsTheKeyProjectAsOneFrame() {
        var answers =
                new Answers(
                        "",
                        Map.of("name", "海洋科普日", "funds", "5万", "time", "5月24日\n上午9时"),
                        List.of());
        var document = word(form("key-project@2021"), answers);
        var rows = document.getTables().getFirst().getRows();

        assertThat(grid(document.getTables().getFirst()))
                .containsExactly(
                        List.of("项目名称", "海洋科普日"),
                        List.of("主办单位", "", "主管部门", ""),
                        List.of("举办地点", "", "举办时间", "5月24日\n上午9时"),
                        List.of("项目负责人", "", "联 系 人", ""),
                        List.of("地    址", "", "邮政编码", ""),
                        List.of("联系电话", "", "传    真", ""),
                        List.of("电子邮箱", "", "活动经费", "5万元"),
                        List.of("拟参加人数", ""),
                        List.of("项\n目\n简\n介", "（主要活动内容、方式、参加人员、宣传方式）"));
        assertThat(span(rows.getFirst().getCell(1))).isEqualTo(3);
        assertThat(paragraphs(document))
                .containsExactly(
                        "2021年科技活动周重点项目备案表",
                        "注：请按通知要求填写表格于4月30日前报市科技局外国专家工作处（科技人才处）",
                        "通讯地址：青岛市香港中路11号",
                        "电话：85911893    电子邮箱：kjjrencaichu@qd.shandong.cn");
    }

    @Test
    void printsTheExhibitionAsNumberedLinesAndKeepsALongAnswerInOne() {
        var answers =
                new Answers(
                        "海大",
                        Map.of("exhibitor", "中国海洋大学", "intro", "深海潜标\n2.联系人及联系方式：无"),
                        List.of());

        assertThat(paragraphs(word(form("exhibition@2021"), answers)))
                .containsExactly(
                        "2021青岛市科技活动周启动式参展信息表",
                        "1.参展单位：中国海洋大学",
                        "2.联系人及联系方式：",
                        "3.参展内容简介：深海潜标\n2.联系人及联系方式：无",
                        "4.区市联系人及联系方式：",
                        "5.相关展品照片：",
                        "");
    }

    @Test
    void keepsEveryRowAndFillsUpWithEmptyOnes() {
        var form = form("open-institution@2021");
        var row =
                Map.of(
                        "name",
                        "=1+1",
                        "open_time",
                        "5月25日",
                        "content",
                        "第一行\n第二行 & <b>",
                        "contact",
                        "王明远");
        var nine =
                new Answers("崂山区", Map.of(), List.of(row, row, row, row, row, row, row, row, row));
        var two = new Answers("崂山区", Map.of(), List.of(row, row));

        assertThat(grid(word(form, nine).getTables().getFirst())).hasSize(10);
        var table = grid(word(form, two).getTables().getFirst());
        assertThat(table).hasSize(9);
        assertThat(table.get(1)).containsExactly("=1+1", "5月25日", "第一行\n第二行 & <b>", "", "王明远", "");
        assertThat(table.get(3)).containsExactly("", "", "", "", "", "");
    }

    @Test
    void keepsZeroBlankAndDashApartAndWhatIsNotUnderstoodAsTyped() {
        var values =
                Map.of(
                        "events_held",
                        "0",
                        "funds_central",
                        "—",
                        "funds_city",
                        "12500元",
                        "public_on_site",
                        "300-500",
                        "staff_other",
                        "1,280");
        var table =
                grid(
                        word(
                                        form("week-statistics@2025"),
                                        Printouts.statistics("崂山区\u0000科技局", values))
                                .getTables()
                                .getFirst());

        assertThat(table.stream().map(List::getLast).toList())
                .containsExactly(
                        "0", "—", "", "1.25", "", "", "", "", "", "", "", "1280", "300-500", "", "",
                        "", "", "", "");
    }

    private static int span(XWPFTableCell cell) {
        return cell.getCTTc().getTcPr().getGridSpan().getVal().intValue();
    }

    private static String merge(XWPFTableCell cell) {
        var merge = cell.getCTTc().getTcPr().getVMerge();
        return merge.getVal() == null ? "continue" : merge.getVal().toString();
    }
}
