package cn.kehui.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small inputs of the genre that were once read wrong, or lost: each stands for a kind. */
class NoticeKindsTest {
    private static String told(DutyDraft duty) {
        return SmallNotice.told(duty, duty.what());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10月31日前提交参赛作品至科技处。 | BY 2025-10-31 参赛作品 各单位 →科技处:",
                "2025年11月5日前提供报名表。 | BY 2025-11-05 报名表 各单位",
                "各部门11月8日前提交摄影作品至校团委。 | BY 2025-11-08 摄影作品 各部门 →校团委:",
                "10月31日前提交《项目申报书》一式三份到市科协普及部。 | BY 2025-10-31 《项目申报书》 各单位 →市科协普及部:",
                "请举办单位于11月15日至12月28日期间登录平台登记发布活动信息。 | WINDOW 2025-11-15.. 2025-12-28 活动信息 举办单位 →:平台",
                "材料请于10月15日（周三）前交科技处。 | BY 2025-10-15 材料 各单位 →科技处:",
                "请各学院10月22日（星期三）12点前将报名表交校科协。 | BY 2025-10-22T12:00 报名表 各学院 →校科协:",
                "请于收到通知之日起3日内报送联络员名单。 | RELATIVE 联络员名单 各单位",
                "请自本通知印发之日起10个工作日内将方案报市科协。 | RELATIVE 方案 各单位 →市科协:",
                "报名时间：即日起至2025年11月20日。 | BY 2025-11-20 报名 各单位",
                "征集时间为2025年10月15日至11月20日。 | WINDOW 2025-10-15.. 2025-11-20 征集 各单位",
                "申报系统将于11月20日17时关闭。 | BY 2025-11-20T17:00 申报 各单位",
                "参会回执请于10月20日前传真至市科协办公室。 | BY 2025-10-20 参会回执 各单位 →市科协办公室:",
                "将调查表一式二份（各县（市）、区同时报送电子数据）于10月20日前报送市科技局。 | BY 2025-10-20 调查表 各单位 →市科技局:",
                "材料包括推荐表、汇总表和佐证材料。请于10月20日前将上述材料报送指定邮箱。 | BY 2025-10-20 推荐表、汇总表、佐证材料 各单位 →:指定邮箱",
                "三、申报材料 ¶ 1.《推荐表》（附件1）一式两份； ¶ 2.活动照片。 ¶ 请于10月20日前将以上材料报送市科协。 | BY 2025-10-20 推荐表、活动照片 各单位 →市科协:",
                "请于10月20日前将作品发送至市科协邮箱：a@example.com，并将纸质推荐表一式两份寄送至某路1号。 | BY 2025-10-20 作品、纸质推荐表 各单位 →市科协:邮箱，a@example.com，寄送至某路1号",
                "（一）各单位限报2项。 ¶ （二）申报材料：申报书、承诺书各一式三份。 ¶ （三）申报材料于10月30日12点前报送至科技处，逾期不予受理。 | BY 2025-10-30T12:00 申报书、承诺书 各单位 →科技处:",
                "请于每月25日前报送工作进展。 | RELATIVE 工作进展 各单位",
                "获得推荐资格的单位，请于公示结束后5个工作日内提交正式材料。 | RELATIVE 正式材料 各单位",
                "请尽快报送2026年活动计划。 | NONE 2026年活动计划 各单位",
                "请及时将活动情况报市科协。 | NONE 活动情况 各单位 →市科协:",
                "纸质材料2份于10月20日前送交科普部。 | BY 2025-10-20 纸质材料 各单位 →科普部:",
                "二、推荐材料 ¶ 1.推荐表原件1份、复印件5份； ¶ 2.附件材料1套； ¶ 3.候选人汇总表1份。 ¶ 纸质材料请于2025年11月15日前寄送至省科协组织人事部，电子版同时发至zzb@example.com。 | BY 2025-11-15 推荐表、附件材料、候选人汇总表 各单位 →省科协组织人事部:电子版，zzb@example.com",
                "有意报名的同学请于10月20日17:00前扫描二维码加入QQ群，填写《志愿者报名表》。 | BY 2025-10-20T17:00 《志愿者报名表》 有意报名的同学 →:扫描二维码，加入QQ群",
                "请于10月20日前将总结交到行政楼305室。 | BY 2025-10-20 总结 各单位 →:交到行政楼305室",
                "有意参加的个人，请于10月20日前登录平台报名。 | BY 2025-10-20 登录平台报名 有意参加的个人 →:平台",
                "需要申请展位的单位请于10月20日前填报《展位申请表》。 | BY 2025-10-20 《展位申请表》 需要申请展位的单位",
                "请于2026年1月10日前报送计划。 | BY 2026-01-10 计划 各单位",
                "请于1月10日前报送计划。 | BY 2026-01-10 计划 各单位",
                "请各单位于10月20日（周一）零时前报送方案。 | BY 2025-10-20T00:00 方案 各单位",
                "请各单位于10月20日中午前报送方案。 | BY 2025-10-20T12:00 方案 各单位",
                "请各单位于10月20日上午12时前报送方案。 | BY 2025-10-20T12:00 方案 各单位",
                "请各市（2024年12月31日前成立的学会除外）于10月20日前报送推荐表至省科协。 | BY 2025-10-20 推荐表 各市 →省科协:",
            })
    void readsWhatWasLost(String body, String duty) {
        assertThat(SmallNotice.read(body).duties())
                .extracting(NoticeKindsTest::told)
                .containsExactly(duty);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请于收到通知之日起3日内报送联络员名单。 | due-relative",
                "报名表请于10月31日（星期二）前报送科技处。 | weekday-differs",
                "请于6月31日前报送方案。 | due-unclear",
                "请于10月32日前报送方案。 | due-unclear",
                "请于11 5日前报送方案。 | date-repaired",
                "《推荐表》3份（报送纸质版、电子版）。 | asks-unclear",
                "请将推荐材料寄送至市科协。 | asks-unclear",
                "有意参赛的单位请扫描二维码填写报名信息。 | asks-unclear",
                "11月20日前完成展位布置。 | asks-unclear",
                "各学会可推荐候选人1名。 | asks-unclear",
                "每个单位限报3项。 | asks-unclear",
            })
    void asksWhatItDoesNotKnow(String body, String question) {
        assertThat(SmallNotice.asks(SmallNotice.read(body))).containsExactly(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "省科协将于11月20日前公布结果。",
                "11月20日前举办启动仪式。",
                "二、报送要求",
                "积极组织申报，扩大活动的影响。",
                "报送邮箱：a@example.com。",
                "2024年5月20日前，全市报送活动120场，成效显著。",
            })
    void notesWhatAsksForNothing(String body) {
        var draft = SmallNotice.read("请于10月20日前报送方案。 ¶ " + body);
        assertThat(SmallNotice.asks(draft)).isEmpty();
        assertThat(draft.duties()).hasSize(1);
    }

    @Test
    void everySentenceThatAsksOrNamesADayIsAccountedFor() {
        var sentences =
                SmallNotice.read("请于10月20日前报送方案。 ¶ 请将推荐材料寄送至省科技馆。 ¶ 省科协将于11月20日前公布结果。").sentences();
        assertThat(sentences.asDuty()).isEqualTo(1);
        assertThat(sentences.asked()).hasSize(1);
        assertThat(sentences.noted()).hasSize(1);
        assertThat(sentences.asking()).isEqualTo(3);
    }

    @Test
    void theOneFormOrTheOtherIsOwedUnderItsCondition() {
        var duties =
                SmallNotice.read("有意参加主会场的单位填写附件2，自行组织的单位填写附件3，请于10月20日前将电子版发至邮箱kx@example.com。")
                        .duties();
        assertThat(duties)
                .extracting(NoticeKindsTest::told)
                .containsExactly(
                        "BY 2025-10-20 附件2 有意参加主会场的单位 →:邮箱，kx@example.com",
                        "BY 2025-10-20 附件3 自行组织的单位 →:邮箱，kx@example.com");
        assertThat(duties)
                .extracting(DutyDraft::conditions)
                .containsExactly(List.of("有意参加主会场的单位"), List.of("自行组织的单位"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请各区市科技局于10月20日前将总结报告报市科技局。请市直各单位于10月20日前将总结报告报市机关工委。 | BY 2025-10-20 总结报告 各区市科技局 →市科技局:;BY 2025-10-20 总结报告 市直各单位 →市机关工委:",
                "各高校于10月20日前报送推荐表，各企业于10月20日前报送推荐表。 | BY 2025-10-20 推荐表 各高校;BY 2025-10-20 推荐表 各企业",
                "请尽快报送2026年活动计划。请及时将活动照片报市科协。 | NONE 2026年活动计划 各单位 →市科协:;NONE 活动照片 各单位 →市科协:",
                "请于10月20日前将总结报市科技局。请于10月20日前将总结电子版发至a@example.com。 | BY 2025-10-20 总结 各单位 →市科技局:a@example.com",
                "请于10月20日前将总结报告报送市科技局。 | BY 2025-10-20 总结报告 各单位 →市科技局:",
            })
    void whatTwoSentencesSayIsPutTogetherOnlyIfItIsTheSame(String body, String duties) {
        assertThat(SmallNotice.read(body).duties().stream().map(NoticeKindsTest::told).toList())
                .isEqualTo(List.of(duties.split(";")));
    }
}
