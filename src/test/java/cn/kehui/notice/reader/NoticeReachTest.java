package cn.kehui.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding.Level;
import cn.kehui.notice.reader.NoticeDraft.Warning;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what there is more than any real notice holds, no more is read, and that is said. */
class NoticeReachTest {
    private static final String HEAD = "关于开展2024年江州市全民读书月活动的通知\n各区县文旅局：\n";
    private static final String FOOT = "\n江州市文化和旅游局\n2024年3月18日\n";

    private static List<Warning> beyond(String text) {
        return NoticeReader.read(text).warnings().stream()
                .filter(warning -> warning.code().equals("beyond-reach"))
                .toList();
    }

    private static String lines(int count, String each) {
        return IntStream.range(0, count)
                .mapToObj(i -> each.formatted(i))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "全文的字数, 300000, 301000, 读书",
        "要做的事, 120, 200, 请各单位于4月10日前报送第%d号材料。\\n",
        "要做的事, 120, 200, 材料电子版%d发送至市科协。\\n",
        "一段的字数, 2000, 700, 读好书，",
        "一句里的时间, 24, 60, 4月10日前报送材料%d，",
        "联系人, 200, 300, 联系人：李%%1$c明 电话：85%%1$06d\\n",
        "附件, 100, 150, 附件%d\\n材料\\n\\n",
        "附带的通知, 12, 30, 关于办好第%d次读书会的通知\\n各有关单位：\\n请参加。\\n",
    })
    void whatIsLeftOutIsSaid(String what, int most, int times, String unit) {
        var body = new StringBuilder();
        for (int i = 0; i < times; i++) {
            var each = unit.replace("\\n", "\n").replace("%d", "" + i);
            each = each.replace("%%1$c", "" + (char) ('一' + i));
            body.append(each.replace("%%1$06d", "%06d".formatted(i)));
        }

        assertThat(beyond(HEAD + body + FOOT))
                .extracting(Warning::message)
                .contains(what + "超过 " + most + "，多出的没有读入，或只是分段读的。请核对原文；确有这么多的，请拆成几份。");
    }

    @Test
    void whatIsOnlyReadInPiecesIsNotedAndWhatIsNotReadIsAsked() {
        assertThat(beyond(HEAD + "读好书，".repeat(700) + FOOT))
                .extracting(Warning::level)
                .containsOnly(Level.NOTES);
        assertThat(beyond(HEAD + "读书".repeat(151_000) + FOOT))
                .extracting(Warning::level)
                .contains(Level.ASKS);
    }

    @Test
    void ordinaryNoticesAreReadWhole() throws java.io.IOException {
        assertThat(beyond(Sheets.sample())).isEmpty();
        assertThat(beyond(HEAD + lines(20, "%d.请各单位于4月10日前报送材料。") + FOOT)).isEmpty();
    }

    @Test
    void aLongParagraphIsStillReadToItsEnd() {
        var text = HEAD + "为丰富市民文化生活，".repeat(400) + "请各区县文旅局于4月10日前将活动方案报送市文旅局公共服务科。" + FOOT;

        assertThat(NoticeReader.read(text).duties())
                .singleElement()
                .extracting(duty -> duty.due().words())
                .isEqualTo("4月10日前");
    }
}
