package cn.kehui.notice.letter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import cn.kehui.notice.letter.Letter.Paragraph;
import cn.kehui.notice.letter.text.Day;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTextTest {
    @Test
    void whatIsReadIsWrittenAsItWas() {
        var typed = LetterText.read(Documents.BODY);

        assertThat(typed.findings()).isEmpty();
        assertThat(LetterText.write(typed.paragraphs()))
                .isEqualTo(Documents.BODY.strip().replace('　', ' '));
    }

    @ParameterizedTest
    @CsvSource({
        "一、总则, 1, 总则",
        "十二、附则, 1, 附则",
        "（三）要求, 2, 要求",
        "(三)要求, 2, 要求",
        "1.报名, 3, 报名",
        "1、报名, 3, 报名",
        "1.2025年度的安排, 3, 2025年度的安排",
        "1. 5月底以前完成, 3, 5月底以前完成",
        "（1）分组, 4, 分组",
        "①分组, 4, 分组",
        "2.5万人参加, 0, 2.5万人参加",
        "2025年的安排, 0, 2025年的安排",
        "一是加强领导, 0, 一是加强领导",
        "　　（二）　时间, 2, 时间",
    })
    void tellsALevelByItsNumber(String line, int level, String text) {
        assertThat(LetterText.read(line).paragraphs()).containsExactly(new Paragraph(level, text));
    }

    @Test
    void saysWhichNumbersArePrintedOtherwise() {
        assertThat(LetterText.read("一、甲\n三、乙\n1、丙").findings())
                .containsExactly(
                        Finding.asks("body[1]", "letter.order", "三、", "二、"),
                        Finding.notes("body[2]", "letter.mark", "1、", "1."));
    }

    @Test
    void aNumberThatFollowsNoFirstOneIsPrintedAsItIs() {
        var typed = LetterText.read("说明：1.按时报送。\n2.不超过三项。");

        assertThat(LetterText.write(typed.paragraphs())).isEqualTo("说明：1.按时报送。\n2.不超过三项。");
        assertThat(typed.findings()).containsExactly(Finding.asks("body[1]", "letter.kept", "2."));
    }

    @Test
    void aListBeginsAnewBehindAColon() {
        var body = "一、甲\n材料如下：\n1.子\n2.丑\n要求如下：\n1.寅";

        assertThat(LetterText.read(body).findings()).isEmpty();
        assertThat(LetterText.write(LetterText.read(body).paragraphs())).isEqualTo(body);
    }

    @Test
    void aFigureBehindANumberIsNotReadAsADecimal() {
        var body = LetterText.write(java.util.List.of(new Paragraph(3, "3项以内")));

        assertThat(body).isEqualTo("1. 3项以内");
        assertThat(LetterText.read(body).paragraphs()).containsExactly(new Paragraph(3, "3项以内"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025年4月30日, 2025-04-30",
        "2025年04月30日, 2025-04-30",
        "2025-4-30, 2025-04-30",
        "二〇二五年四月三十日, 2025-04-30",
        "二○二五年十二月二十一日, 2025-12-21",
        "二零二五年十月十日, 2025-10-10",
    })
    void readsADayHoweverItIsTyped(String words, LocalDate day) {
        assertThat(Day.read(words)).contains(day);
    }

    @Test
    void aDayThatTheCalendarLacksIsNone() {
        assertThat(Day.read("2025年2月30日")).isEmpty();
        assertThat(Day.read("4月30日")).isEmpty();
    }
}
