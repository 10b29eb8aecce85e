package cn.kehui.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.notice.reader.NoticeDraft.Cite;
import cn.kehui.notice.reader.NoticeDraft.Contact;
import cn.kehui.notice.reader.NoticeDraft.Enclosure;
import cn.kehui.notice.reader.NoticeDraft.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a notice says of itself, in notices of our own. */
class NoticeHeadTest {
    private static List<String> words(List<Fact> facts) {
        return facts.stream().map(Fact::words).toList();
    }

    @Test
    void readsJointIssuersOverWrappedLines() {
        var draft =
                NoticeReader.read(
                        """
                        云岭市应急管理局 云岭市教育局
                        云岭市融媒体中心
                        关于做好 2026 年全国防灾减灾日
                        有关工作的通知
                        云应急〔2026〕15号
                        各县（市、区）应急管理局、教育局，各开发区管委会：
                        根据《关于做好2026年全国防灾减灾日有关工作的通知》（黔减办发〔2026〕3号）要求，现通知如下。
                        一、主题：人人讲安全
                        云岭市应急管理局 云岭市教育局 云岭市融媒体中心
                        2026年4月2日
                        """);
        assertThat(draft.title().words())
                .isEqualTo("云岭市应急管理局 云岭市教育局 云岭市融媒体中心关于做好2026年全国防灾减灾日有关工作的通知");
        assertThat(words(draft.issuers())).containsExactly("云岭市应急管理局", "云岭市教育局", "云岭市融媒体中心");
        assertThat(draft.number().words()).isEqualTo("云应急〔2026〕15号");
        assertThat(words(draft.addressees())).containsExactly("各县（市、区）应急管理局、教育局", "各开发区管委会");
        assertThat(draft.cites()).extracting(Cite::number).containsExactly("黔减办发〔2026〕3号");
        assertThat(draft.issuedOn().day()).isEqualTo("2026-04-02");
    }

    @Test
    void takesNoCitedNumberForItsOwn() {
        var draft =
                NoticeReader.read(
                        "关于开展安全生产月活动的通知\n各镇街：\n根据市安委办《关于开展2019年安全生产月活动的通知》（江安办〔2019〕8号）要求，请认真落实。\n2019年5月20日\n");
        assertThat(draft.number()).isNull();
        assertThat(draft.cites()).extracting(Cite::number).containsExactly("江安办〔2019〕8号");
    }

    @Test
    void readsChineseDigitsInTheDate() {
        var draft = NoticeReader.read("关于举办2009年科普日活动的通知\n各学会：\n请积极参加。\n江州市科学技术协会\n二○○九年八月三日\n");
        assertThat(draft.issuedOn().day()).isEqualTo("2009-08-03");
        assertThat(words(draft.issuers())).containsExactly("江州市科学技术协会");
    }

    @Test
    void readsATextWithoutLineBreaks() {
        var draft =
                NoticeReader.read(
                        "江州市科学技术协会关于开展2018年全国科普日活动的通知各区县科协、各市级学会：为贯彻落实科普法，定于9月15日至21日开展全国科普日活动，现通知如下。一、活动主题创新引领时代二、活动要求各区县科协要精心组织，加强宣传，做好安全工作，确保活动取得实效，让更多公众参与到科普活动之中来，感受科学的魅力。请各区县科协于9月30日前将活动总结报送市科协科普部。联系人：周一帆，联系电话：0713-8123456，邮箱：kp@example.cn。江州市科学技术协会2018年8月20日");
        assertThat(draft.title().words()).isEqualTo("江州市科学技术协会关于开展2018年全国科普日活动的通知");
        assertThat(words(draft.addressees())).containsExactly("各区县科协", "各市级学会");
        assertThat(draft.issuedOn().day()).isEqualTo("2018-08-20");
        assertThat(draft.duties()).hasSize(1);
        assertThat(draft.duties().getFirst().due().closes().iso()).isEqualTo("2018-09-30");
        assertThat(draft.contacts()).extracting(Contact::persons).containsExactly(List.of("周一帆"));
    }

    @Test
    void readsOnceWhatStandsTwice() {
        var once = "关于举办2020年科技节的通知\n各区县科技局：\n请于6月1日前将总结报告报送市科技局。\n江州市科学技术局\n2020年4月1日\n";
        var draft = NoticeReader.read(once + once);
        assertThat(draft.duties()).hasSize(1);
        assertThat(draft.warnings())
                .extracting(NoticeDraft.Warning::code)
                .contains("printed-twice")
                .doesNotContain("only-in-second");
    }

    @Test
    void whatOnlyTheSecondPrintSaysIsAsked() {
        var first = "关于举办2020年科技节的通知\n各区县科技局：\n请于6月1日前将总结报告报送市科技局。\n江州市科学技术局\n2020年4月1日\n";
        var second =
                "关于举办2020年科技节的通知\n江科〔2020〕3号\n各区县科技局：\n请于6月1日前将总结报告报送市科技局。请于5月1日前报送方案。\n江州市科学技术局\n2020年4月2日\n";
        assertThat(NoticeReader.read(first + second).warnings())
                .filteredOn(one -> one.code().equals("only-in-second"))
                .extracting(one -> one.message().replaceFirst("”.*$", "").substring(1))
                .containsExactly("江科〔2020〕3号", "2020年4月2日", "方案 5月1日前");
    }

    @Test
    void keepsTwoLayersApart() {
        var draft =
                NoticeReader.read(
                        "关于转发科技活动周通知的通知\n各科室、各直属单位：\n请于4月8日前将活动方案报办公室。\n江州市科学技术局\n2022年4月1日\n附件\n江南省科学技术厅关于举办2022年科技活动周的通知\n各市科技局：\n请于4月15日前将活动方案报送省科技厅。\n江南省科学技术厅\n2022年3月20日\n");
        assertThat(draft.issuedOn().day()).isEqualTo("2022-04-01");
        assertThat(draft.duties())
                .extracting(duty -> duty.due().closes().iso())
                .containsExactly("2022-04-08", "2022-04-15");
        assertThat(draft.duties())
                .extracting(DutyDraft::notice)
                .containsExactly(null, "江南省科学技术厅关于举办2022年科技活动周的通知");
        assertThat(draft.attached().getFirst().issuedOn().day()).isEqualTo("2022-03-20");
    }

    @Test
    void dropsMarksAndClosesSpreadWords() {
        var draft =
                NoticeReader.read(
                        "关于举办2021年读书月活动的通知\n各 学 校：\n请于**5月15日**前将**总结报告**报送市教育局。\n联 系 人：时 轩    电  话：0532-85911893\n");
        assertThat(words(draft.addressees())).containsExactly("各学校");
        assertThat(draft.duties().getFirst().due().closes().iso()).isEqualTo("2021-05-15");
        assertThat(draft.contacts()).flatExtracting(Contact::persons).containsExactly("时轩");
    }

    @Test
    void readsTheListOfAttachmentsOnOneLineOrMany() {
        var many =
                NoticeReader.read(
                        "关于举办2021年读书月活动的通知\n各学校：\n请认真组织。\n附件：1.推荐表\n2.活动方案\n3.注意事项说明\n江州市教育局\n2021年3月1日\n");
        var one =
                NoticeReader.read(
                        "关于举办2021年读书月活动的通知\n各学校：\n请认真组织。\n附件：1.推荐表 2.活动方案 3.注意事项说明\n江州市教育局\n2021年3月1日\n");
        assertThat(many.attachments())
                .extracting(Enclosure::title)
                .containsExactly("推荐表", "活动方案", "注意事项说明");
        assertThat(one.attachments())
                .extracting(Enclosure::title)
                .containsExactly("推荐表", "活动方案", "注意事项说明");
        assertThat(one.attachments()).extracting(Enclosure::no).containsExactly(1, 2, 3);
    }

    @Test
    void takesNoPublishingDayForTheNoticesOwn() {
        var draft = NoticeReader.read("关于举办2021年读书月活动的通知\n发布时间：2021-03-08 来源：市教育局\n各学校：\n请认真组织。\n");
        assertThat(draft.issuedOn()).isNull();
        assertThat(words(draft.addressees())).containsExactly("各学校");
    }

    @Test
    void readsContactsOfSeveralOffices() {
        var draft =
                NoticeReader.read(
                        "关于举办2021年读书月活动的通知\n各学校：\n请认真组织。\n市教育局基础教育科\n联系人：李想、王玥\n电话：0713-8123456 8123457\n市图书馆\n联系人：陈晨\n电话：13800001234\n邮箱：tsg@example.cn\n");
        assertThat(draft.contacts()).extracting(Contact::body).containsExactly("市教育局基础教育科", "市图书馆");
        assertThat(draft.contacts())
                .extracting(Contact::persons)
                .containsExactly(List.of("李想", "王玥"), List.of("陈晨"));
        assertThat(draft.contacts().getFirst().phones()).containsExactly("0713-8123456", "8123457");
    }

    @Test
    void readsWesternPunctuation() {
        var draft =
                NoticeReader.read(
                        "关于举办2021年读书月活动的通知\n各区(市)教育局,各直属学校:\n请各学校于5月10日前,将总结(含照片)报送市教育局.\n");
        assertThat(words(draft.addressees())).containsExactly("各区（市）教育局", "各直属学校");
        assertThat(draft.duties()).hasSize(1);
    }
}
