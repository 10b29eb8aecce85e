package cn.kehui.ground.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearRulesTest {
    private static final String FEW = "全年只读出 2 个放假日，比法定的还少。请核对是不是完整。";

    @Test
    void readsDatesAsPeopleWriteThem() {
        var check = check("日期,休或班,名称\n2027年1月1日,休,元旦\n2027/1/2,休,元旦\n\n2027-1-9,班,元旦\n");
        assertThat(check.stops()).isFalse();
        assertThat(said(check)).containsExactly(FEW);
        assertThat(check.year())
                .isEqualTo(
                        new LegalYear(
                                2027,
                                "国办发明电〔2026〕1号",
                                true,
                                List.of(
                                        new LegalDay(LocalDate.of(2027, 1, 1), false, "元旦"),
                                        new LegalDay(LocalDate.of(2027, 1, 2), false, "元旦"),
                                        new LegalDay(LocalDate.of(2027, 1, 9), true, "元旦"))));
    }

    @Test
    void saysOfEachRowWhatIsWrong() {
        var check =
                check(
                        "2027-02-30,休,春节\n2027-01-01,休\n2027-01-01,假,元旦\n2027-01-01,休,\n"
                                + "2028-01-01,休,元旦\n2027-01-04,班,元旦\n2027-01-02,休,元旦\n"
                                + "2027-01-02,休,元旦\n2026-12-31,休,元旦");
        assertThat(said(check))
                .containsExactly(
                        "第 1 行的“2027-02-30”不是日期。请写成 2027-01-01 这样。",
                        "第 2 行不够三列。请写成：日期,休或班,名称。",
                        "第 3 行的“假”看不明白。放假写“休”，调休上班写“班”。",
                        "第 4 行没有写节日名称。请写上，例如 劳动节。",
                        "第 5 行的 2028-01-01 不在 2027 年，也不在上一年 12 月。请核对年份或日期。",
                        "第 6 行的 2027-01-04 是周一到周五，本来就上班。请核对日期，或删去这一行。",
                        "第 8 行的 2027-01-02 在第 7 行已有。请只留一行。",
                        FEW);
    }

    @Test
    void aDayStandsInOneYearOnly() {
        var sheet = new YearSheet("2022", "某号", "2022-12-31,休,元旦");
        assertThat(said(YearRules.check(sheet, ShippedYears.all())))
                .contains("第 1 行的 2022-12-31 已在 2023 年的安排里。请核对，只在一年里写。");
    }

    @Test
    void asksForTheYearTheNoticeAndTheDays() {
        assertThat(said(YearRules.check(new YearSheet("明年", " ", ""), List.of())))
                .containsExactly(
                        "年份“明年”看不明白。请写四位数字，例如 2027。",
                        "没有写通知文号。请写上，例如 国办发明电〔2025〕7号。",
                        "没有读出一天。请选文件或贴上内容，每行一天：日期,休或班,名称。");
    }

    private static YearCheck check(String text) {
        return YearRules.check(new YearSheet("2027", "国办发明电〔2026〕1号", text), ShippedYears.all());
    }

    private static List<String> said(YearCheck check) {
        return check.findings().stream().map(Finding::message).toList();
    }
}
