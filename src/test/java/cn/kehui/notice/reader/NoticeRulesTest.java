package cn.kehui.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.notice.reader.NoticeDraft.Fact;
import cn.kehui.notice.reader.form.ItemReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many, which pictures, which year, whom: small inputs that were once read wrong. */
class NoticeRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "推荐名额：2名。 | //2名",
                "人物项分为三类，每类推选不超过1个，总数不多于3个。 | /每类/1个 //3个",
                "各学会可推荐候选人1名。 | 各学会//1名",
                "推荐名额为每单位2名。 | 每单位//2名",
                "各区市推荐数量不超过本地区总数的20%。 | 各区市//20%",
                "请各学院推荐1名联络员。 | 各学院//1名",
                "每个单位限报3项。 | 每个单位//3项",
            })
    void readsHowMany(String body, String quotas) {
        var duty = SmallNotice.read(body + "请于10月20日前将推荐表报市科协。").duties().getFirst();
        assertThat(
                        duty.quotas().stream()
                                .map(
                                        one ->
                                                one.of()
                                                        + "/"
                                                        + one.per()
                                                        + "/"
                                                        + one.most()
                                                        + one.unit())
                                .toList())
                .isEqualTo(List.of(quotas.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "照片不超过5张。 | most 5",
                "活动照片最多3张。 | most 3",
                "现场照片3-5张。 | most 5,least 3",
                "照片不少于4张。 | least 4",
                "附不超过6张活动照片。 | most 6",
            })
    void aMostIsNoLeast(String body, String rules) {
        assertThat(
                        SmallNotice.read(body).evidence().stream()
                                .map(
                                        one ->
                                                switch (one) {
                                                    case EvidenceDemand.Most most ->
                                                            "most " + most.most();
                                                    case EvidenceDemand.Least least ->
                                                            "least " + least.least();
                                                    default -> one.toString();
                                                })
                                .toList())
                .isEqualTo(List.of(rules.split(",")));
    }

    @Test
    void theYearIsThatOfThePageAndNotOfWhatTheTitleSpeaksOf() {
        var draft =
                NoticeReader.read(
                        "关于推荐2020年全国优秀科普作品的通知\n时间：2021-05-06\n各有关单位：\n请于5月13日前将推荐表报送科研处。\n");
        assertThat(draft.duties().getFirst().due().closes().iso()).isEqualTo("2021-05-13");
        assertThat(SmallNotice.asks(draft)).containsExactly("no-date", "year-doubtful");
    }

    @Test
    void theHeadOfAPageIsNoNotice() {
        var draft =
                NoticeReader.read(
                        "某县科学技术局\n当前位置： 首页 > 部门文件\n索引号： 1 组配分类： 部门文件\n名称： 【部门文件】关于举办2024年某县科技活动周的通知 文号： 某科〔2024〕7号\n【部门文件】关于举办2024年某县科技活动周的通知\n各镇人民政府：\n请于2024年5月22日前将方案报县科技局。\n");
        assertThat(draft.title().words()).isEqualTo("关于举办2024年某县科技活动周的通知");
        assertThat(draft.number().words()).isEqualTo("某科〔2024〕7号");
        assertThat(draft.addressees()).extracting(Fact::words).containsExactly("各镇人民政府");
        assertThat(draft.attached()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"各有关单位和个人", "全所师生", "各位老师"})
    void addresseesMayBePeople(String people) {
        var draft =
                NoticeReader.read(
                        "关于征集作品的通知\n" + people + "：\n请于10月20日前提交作品至科研处。\n科技处\n2025年10月10日\n");
        assertThat(draft.addressees()).extracting(Fact::words).containsExactly(people);
    }

    @Test
    void theEndingOfAFileIsNoOtherName() {
        var draft =
                NoticeReader.read(
                        "关于开展科普统计的通知\n各有关单位：\n请于10月20日前报送《科普统计调查表》。\n附件：科普统计调查表.doc\n科技处\n2025年10月10日\n");
        assertThat(SmallNotice.asks(draft)).isEmpty();
    }

    @Test
    void aProgrammeThatIsFilledGivesActivitiesAndNoForm() {
        var draft =
                NoticeReader.read(
                        "关于举办2025年某县科技活动周的通知\n各镇人民政府：\n活动安排见附件。\n附件：活动一览表\n某县科技局\n2025年5月2日\n附件\n活动一览表\n"
                                + "序号\t活动名称\t时间\t地点\t主办单位\n1\t启动仪式\t5月19日\t某县文化广场\t县科技局\n2\t科普进校园\t5月21日\t实验小学\t县科协\n");
        assertThat(draft.forms()).isEmpty();
        assertThat(draft.events())
                .extracting(one -> one.what() + " " + one.start() + " " + one.place())
                .containsExactly("启动仪式 2025-05-19 某县文化广场", "科普进校园 2025-05-21 实验小学");
    }

    @Test
    void aBlankTableOfActivitiesStaysAForm() {
        var draft =
                NoticeReader.read(
                        "关于举办2025年某县科技活动周的通知\n各镇人民政府：\n请于5月9日前报送《活动计划表》。\n附件：活动计划表\n某县科技局\n2025年5月2日\n附件\n活动计划表\n"
                                + "序号\t活动名称\t时间\t地点\t主办单位\n1\t\t\t\t\n2\t\t\t\t\n");
        assertThat(draft.forms()).hasSize(1);
        assertThat(draft.events()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请于10月20日前将推荐表一式三份报送市科协。 | 推荐表 3 [PAPER] [] false",
                "请于10月20日前将推荐表（加盖公章的PDF扫描件和Word版）发送至a@example.com。 | 推荐表 0 [FILE] [PDF, WORD] true",
                "请于10月20日前将推荐表2份、汇总表1份报送市科协，同时报送电子版。 | 推荐表 2 [FILE] [] false,汇总表 1 [FILE] [] false",
                "请于10月20日前将活动方案报送市科协。 | 活动方案 0 [] [] false",
            })
    void howAThingIsWanted(String body, String items) {
        var draft = SmallNotice.read(body);
        var duty = draft.duties().getFirst();
        var sentence = draft.text().substring(duty.span().from(), duty.span().to());
        assertThat(
                        ItemReader.of(duty.things(), sentence).stream()
                                .map(
                                        one ->
                                                String.join(
                                                        " ",
                                                        one.name(),
                                                        "" + one.copies(),
                                                        "" + one.media(),
                                                        "" + one.formats(),
                                                        "" + one.stamped()))
                                .toList())
                .isEqualTo(List.of(items.split(",(?=\\p{IsHan})")));
    }

    @Test
    void aLimitOfOneOfThoseWhoOweIsPlain() {
        var draft = SmallNotice.read("各市科协可推荐3人，各省级学会可推荐2人。请各市科协、各省级学会于10月20日前将推荐表报省科协。");

        assertThat(draft.duties().getFirst().owedBy()).containsExactly("各市科协", "各省级学会");
        assertThat(SmallNotice.asks(draft)).isEmpty();
    }
}
