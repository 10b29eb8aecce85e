package cn.kehui.sheet.printed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.printed.PrintedForm.Line;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedFormTest {
    private static final Form STATISTICS = form("week-statistics");
    private static final Form ROWS = form("recommendation");

    @ParameterizedTest
    @CsvSource({
        "events_held, 活动开展次数",
        "venues_open.names, 活动期间开放的科普场馆数量的名称",
        "rows[0].intro, 第 1 项",
        "rows[11], 第 12 项",
        "rows, 表格",
        "unit, 单位",
        "file, 文件",
        "note, 说明",
        "paper:plan, 附件",
        "nobody_asks, nobody_asks"
    })
    void aPlaceIsNamedAsTheFormHasIt(String place, String words) {
        assertThat(PlaceWords.of(STATISTICS, place)).isEqualTo(words);
    }

    @Test
    void aCellOfARowHasTheLabelOfItsColumn() {
        assertThat(PlaceWords.of(ROWS, "rows[1].intro")).isEqualTo("第 2 项 活动简介");
        assertThat(PlaceWords.inTable(ROWS, "rows[1].intro")).isEqualTo("第 2 行 活动简介");
    }

    @Test
    void documentsWithoutAFormHavePlacesToo() {
        assertThat(PlaceWords.of(null, "paper:plan")).isEqualTo("附件");
        assertThat(PlaceWords.of(null, "rows[0].name")).isEqualTo("第 1 项");
        assertThat(PlaceWords.remark(null, Map.entry("note", "请写明"))).isEqualTo("说明：请写明");
    }

    @ParameterizedTest
    @CsvSource({"rows[0].intro, rows-0-intro", "rows[3], rows-3", "paper:plan, paper-plan"})
    void aPlaceIsAnAnchor(String place, String id) {
        assertThat(PlaceWords.id(place)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "events_held, 1200, ''",
        "events_held, '1,200', '读作 1,200 次'",
        "events_held, 一千二百, '读作 1,200 次'",
        "events_held, —, ''",
        "events_held, 无, 读作 —（不适用）",
        "events_held, '', ''",
        "events_held, 很多, ''",
        "funds_city, 12.5, '读作 12.5 万元，即 125,000 元'",
        "in_kind, 图书 200 册, ''"
    })
    void saysHowAnAnswerIsReadWhereThatIsNotPlain(String field, String typed, String words) {
        assertThat(Understood.of(STATISTICS.field(field), typed)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "活动开展次数, 活动开展次数：没有填。, 没有填。",
        "第 2 项 活动简介, 活动简介：没有填。, 没有填。",
        "活动照片, 照片：通知要不少于 2 张。, 照片：通知要不少于 2 张。",
        "活动开展次数, “约5”是约数：请确认。, “约5”是约数：请确认。",
        "总结报告, ：没有填。, ：没有填。"
    })
    void wordsBehindALabelDoNotSayItAgain(String label, String words, String said) {
        assertThat(SaidBeside.behind(label, words)).isEqualTo(said);
    }

    @Test
    void aFindingIsMarkedByItsLevel() {
        assertThat(List.of(said(stops()), said(asks()), said(notes())))
                .containsExactly("stops 改 必须改正", "asks 核 请确认", "noted 注 提示");
    }

    @Test
    void groupsHaveTheirHeadingsAndNamesStandBehindTheirCount() {
        var printed =
                PrintedForm.of(
                        STATISTICS,
                        new Answers(
                                "",
                                Map.of(
                                        "events_held", "1200",
                                        "funds_city", "无",
                                        "venues_open", "2",
                                        "venues_open.names", "科技馆\n海洋馆"),
                                List.of()),
                        List.of(asks()),
                        Map.of("events_held", "属实"));

        assertThat(printed.groups().stream().limit(3).map(PrintedForm.Block::heading))
                .containsExactly("", "活动经费投入数量", "工作人员参与数量");
        assertThat(printed.rows()).isEmpty();
        assertThat(line(printed, "events_held"))
                .isEqualTo(
                        new Line(
                                STATISTICS.field("events_held"),
                                "events_held",
                                "活动开展次数",
                                "1200",
                                "1,200",
                                "次",
                                "",
                                "number",
                                SaidBeside.at(asks().at(), "", List.of(asks())),
                                "属实"));
        assertThat(line(printed, "funds_city"))
                .extracting(Line::look, Line::unit, Line::value)
                .containsExactly("dash", "", "—");
        assertThat(line(printed, "events_held.names")).isNull();
        assertThat(line(printed, "venues_open.names"))
                .extracting(Line::label, Line::value, Line::look)
                .containsExactly("活动期间开放的科普场馆数量的名称", "科技馆\n海洋馆", "words");
    }

    @Test
    void rowsAreCountedFromOne() {
        var printed =
                PrintedForm.of(
                        ROWS,
                        new Answers("", Map.of(), List.of(Map.of("name", "讲座"), Map.of())),
                        List.of(),
                        Map.of());

        assertThat(printed.rows().stream().map(PrintedForm.Block::heading))
                .containsExactly("第 1 项", "第 2 项");
        assertThat(printed.rows().getFirst().lines().stream().map(Line::place))
                .containsExactlyElementsOf(
                        ROWS.rowFields().stream().map(field -> "rows[0]." + field.id()).toList());
    }

    private static Line line(PrintedForm form, String place) {
        return form.groups().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.place().equals(place))
                .findFirst()
                .orElse(null);
    }

    private static String said(Finding finding) {
        return SaidBeside.css(finding)
                + " "
                + SaidBeside.mark(finding)
                + " "
                + SaidBeside.strength(finding);
    }

    private static Finding stops() {
        return Finding.stops("events_held", "rows.none");
    }

    private static Finding asks() {
        return Finding.asks("events_held", "rows.none");
    }

    private static Finding notes() {
        return Finding.notes("events_held", "rows.none");
    }

    private static Form form(String name) {
        return new Forms().find(new FormId(name, "2025")).orElseThrow();
    }
}
