package cn.kehui.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words around what is sent that look like it: when a thing came about, who else does what. */
class NoticeCircumstanceTest {
    private static String told(NoticeDraft draft) {
        return String.join(
                " / ",
                draft.duties().stream()
                        .map(duty -> SmallNotice.told(duty, String.join("+", duty.things())))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请各区（市）科协将参会名单于10月20日前报市科协。 | BY 2025-10-20 参会名单 各区（市）科协 →市科协:",
                "10月28日《拟报奖项目一览表》报科技处。 | BY 2025-10-28 拟报奖项目一览表 各单位 →科技处:",
                "各学院要落实报奖摸底工作，10月30日报到科研院综合处。 | BY 2025-10-30 落实报奖摸底工作 各学院 →科研院综合处:",
                "参评项目将优先从往年获奖项目中产生，请各学院组织申报，并于10月30日前将申请表报送科技处。 | BY 2025-10-30 申请表 各学院 →科技处:",
                "请拟申报课题组于10月30日17:00前将申请表一式三份报送科技处106室，电子版发送至a@example.com。 | BY 2025-10-30T17:00 申请表 拟申报课题组 →科技处:电子版，a@example.com",
                "请有意向的团队于10月30日前反馈科技处参赛意向。 | BY 2025-10-30 参赛意向 有意向的团队 →科技处:",
                "请各学院于10月30日前将选派文件及电子版报送科技处。 | BY 2025-10-30 选派文件 各学院 →科技处:电子版",
                "请各学院于10月30日前将加盖公章的推荐表原件邮寄至秘书处，同时发送电子版至秘书处（a@example.com）。 | BY 2025-10-30 加盖公章的推荐表原件 各学院 →秘书处:电子版，a@example.com",
                "请填写《备选项目表》，于10月30日前将电子版发送至a@example.com，项目材料由申报单位盖章后送达市科技局成果处。 | BY 2025-10-30 备选项目表 各单位 →市科技局成果处:a@example.com",
                "请各学校于10月30日前将参赛作品材料邮寄到市科协青少部。 | BY 2025-10-30 参赛作品材料 各学校 →市科协青少部:",
                "请于10月30日前将报送函及《论文推荐表》电子版送市科协学会部。 | BY 2025-10-30 报送函及论文推荐表 各单位 →市科协学会部:电子版",
                "活动结束后，请各承办单位将情况总结以及新闻报道等反馈资料于11月20日前报市科协。 | BY 2025-11-20 情况总结+新闻报道等反馈资料 各承办单位 →市科协:",
                "请各单位填写《成果调查表》。各单位在表格收齐后，于10月30日前统一报送科技处，在报送正式表格的同时报送电子版。 | BY 2025-10-30 成果调查表 各单位 →科技处:电子版",
                "请各县区接此通知后，于10月30日前将亮点简介报市科技局。 | BY 2025-10-30 亮点简介 各县区 →市科技局:",
                "请符合条件的各位专家填写《专家推荐表》，于10月30日前将该推荐表报送科技处。 | BY 2025-10-30 专家推荐表 符合条件的各位专家 →科技处:",
                "请各学科高度重视，积极申报科技奖励，填写《成果清单》，并于2025年11月14（周五）日前发送《成果清单》至联系人邮箱。 | BY 2025-11-14 成果清单 各学科 →:联系人邮箱",
                "请于10月30日前将申报材料报送至本会，不接受个人直接向省科协申报。 | BY 2025-10-30 申报材料 各单位 →本会:",
                "请于10月30日前将申请书报送科技处，本会将在初审后统一报送省科协。 | BY 2025-10-30 申请书 各单位 →科技处:",
                "请各市局在向国家局报送申报材料的同时，于10月30日前将副本抄送一份报市局备案。 | BY 2025-10-30 副本 各市局",
                "请于10月30日前将推荐表交组织部，电子稿发王某某钉钉。 | BY 2025-10-30 推荐表 各单位 →组织部:王某某钉钉",
                "请各单位于10月30日前报送项目汇总表（表附后）。 | BY 2025-10-30 项目汇总表（表附后） 各单位",
                "请将汇报材料会前交市科协组织部。 | RELATIVE 汇报材料 各单位 →市科协组织部:",
                "请于10月30日前将情况说明、经费使用说明以及活动图片报市科协。 | BY 2025-10-30 情况说明+经费使用说明+活动图片 各单位 →市科协:",
                "纸质材料以学院为单位集中于10月30日报送科研处，具体报送以下材料：论文汇总表一份、论文评审表一式三份。 | BY 2025-10-30 论文汇总表+论文评审表 各单位 →科研处:",
                "请各科研秘书于10月30日前将《申报书》一式4份及配套的电子版报送科技处。 | BY 2025-10-30 申报书 各科研秘书 →科技处:电子版",
                "现将《市科技局关于转发省科技厅有关通知的通知》转发给你们，请各学院于10月30日前将推荐函报送科研处。 | BY 2025-10-30 推荐函 各学院 →科研处:",
                "请各学院于10月30日前完成《推荐人选信息表》填写，并将纸质及电子版推荐表报送科研处。 | BY 2025-10-30 推荐表+推荐人选信息表 各学院 →科研处:电子版",
                "请于66日中午12:00前将相关材料报送科技处。 | BY 2025-06-06T12:00 材料 各单位 →科技处:",
                "请符合考核范围的科普基地认真填报总结，并于11月20日前在科普基地管理平台上完成提交，我局将按照《办法》中相应关系审核。 | BY 2025-11-20 总结 符合考核范围的科普基地 →:科普基地管理平台",
                "征集时间：自方案发布起一个月内。 ¶ 提交形式：请将作品的电子版发送至以下邮箱：a@example.com。 | RELATIVE 作品 各单位 →:邮箱，a@example.com",
                "二、征文时间：即日起至2025年11月18日止。 ¶ 四、绘画作品以电子稿的形式发到本报信箱a@example.com。 | BY 2025-11-18 绘画作品 各单位 →:a@example.com",
            })
    void readsWhatIsSentAmongOtherWords(String body, String duties) {
        assertThat(told(SmallNotice.read(body))).isEqualTo(duties);
    }

    @Test
    void takesNoDayOnWhichSomethingCameAboutForADayThatItIsDueBy() {
        var passed = SmallNotice.read("请各单位认真筛选2025年9月30日前通过评审的科普案例，择优推荐。");

        assertThat(passed.duties()).isEmpty();
        assertThat(SmallNotice.asks(passed)).contains("asks-unclear");
        assertThat(
                        told(
                                SmallNotice.read(
                                        "参评论文须为2024年8月1日至2025年7月31日期间公开发表的论文。 ¶ 请于11月10日前将论文清单报送科技处。")))
                .isEqualTo("BY 2025-11-10 论文清单 各单位 →科技处:");
    }

    @Test
    void asksWhereASentenceThatUrgesAlsoNamesAPaper() {
        var urged = SmallNotice.read("请各学院高度重视，踊跃参与，请将《成果清单》发送至联系人邮箱。");

        assertThat(SmallNotice.asks(urged)).contains("asks-unclear");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "每所学校成果类可推荐3项、辅导员类可推荐2项，请于10月30日前将作品报送科技处。 | 每所学校成果类 3 辅导员类 2",
                "请于10月30日前将《备案表》报送科技处，每份表格只能申报一个项目，项目学员原则上不超过200人。 | ''",
                "请各学院于11月5日前将名单报送科技处。每个单位限推荐1人，学校科协根据各单位推荐情况，择优推荐3人至市科协。 | 每个单位 1",
                "请各单位于10月30日前报送《会议申报表》，每项会议填报一份。 | ''",
            })
    void tellsHowManyMayBeSentFromHowAFormIsFilled(String body, String quotas) {
        assertThat(
                        String.join(
                                " ",
                                SmallNotice.read(body).duties().getFirst().quotas().stream()
                                        .map(quota -> quota.of() + " " + quota.most())
                                        .toList()))
                .isEqualTo(quotas);
    }
}
