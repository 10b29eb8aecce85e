package cn.kehui.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one sentence asks and another goes on with; who owes it, and what of it only is told. */
class NoticeContinuedTest {
    private static String told(DutyDraft duty) {
        return SmallNotice.told(duty, String.join("+", duty.things()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.活动资料包括：现场照片、报道链接等，发送至邮箱a@example.com。活动资料截止时间为2025年11月7日。 | BY 2025-11-07 活动资料+现场照片+报道链接 各单位 →:邮箱，a@example.com",
                "一、申报时间 ¶ 各申报单位请于2025年11月30日前报送申报资料 ¶ 二、申报要求 ¶ 各申报单位填写《基地申报书》、《基地汇总表》，并将申报资料一式三份报至市科协科普部。 | BY 2025-11-30 基地申报书+基地汇总表 各申报单位 →市科协科普部:",
                "1.申报时间：10月11日—11月1日 ¶ 2.申报材料：应提供加盖公章申报表一式两份，近两年开展活动的相关材料。上述材料需在规定申报时间内报送市科协科普部。 | WINDOW 2025-10-11.. 2025-11-01 申报表+近两年开展活动的相关材料 各单位 →市科协科普部:",
                "二、材料要求 ¶ 1.学院推荐意见（加盖公章）。 ¶ 2.《推荐人选汇总表》（报送电子版）。 ¶ 3.工作情况报告及廉政证明1份。 ¶ 电子版发送a@example.com；纸质版报送科普部 | NONE 学院推荐意见+推荐人选汇总表+工作情况报告+廉政证明 各单位 →科普部:a@example.com",
                "各高校将参赛视频、报名表寄送至市教育局。 | NONE 参赛视频+报名表 各高校 →市教育局:",
                "请各单位于11月22日前将纸质材料报送市科协。纸质材料包括《申报表》和反映工作情况的照片。 | BY 2025-11-22 申报表+反映工作情况的照片 各单位 →市科协:",
                "11月30日前，各地区、各部门完成在线填报。 | BY 2025-11-30 完成在线填报 各地区+各部门",
                "10月31日前提交参赛作品至科技处，经研究所审核后，统一上报市科协。 | BY 2025-10-31 参赛作品 各单位 →科技处:",
                "请于11月20日前将推荐书快递至市科协，以便报送省科协。 | BY 2025-11-20 推荐书 各单位 →市科协:快递",
                "请各单位于11月30日前将数据汇总后填写《普查表》（附件2）并逐页盖章后报送科技部科技人才与科学普及司。 | BY 2025-11-30 普查表 各单位 →科技部科技人才与科学普及司:",
                "请各单位填写《情况调查表》，于11月8日前将活动总结及相关材料报送市科协。 | BY 2025-11-08 活动总结+材料+情况调查表 各单位 →市科协:",
                "请各单位于11月4日前将《联络员反馈表》邮件反馈至电子信箱。 | BY 2025-11-04 联络员反馈表 各单位 →:电子信箱",
                "请有意申办展馆的部门或二级学院结合实际填报《申办表》，并于11月7日前发送至邮箱a@example.com。 | BY 2025-11-07 申办表 有意申办展馆的部门或二级学院 →:邮箱，a@example.com",
                "请各街道于11月30日前将申报表（纸质材料一式4份，同时报送电子文档）报至区科协。 | BY 2025-11-30 申报表 各街道 →区科协:",
                "11月1日至17日为网络申报期，11月25日为推荐函、申报书受理截止时间。 | WINDOW 2025-11-01.. 2025-11-17 网络申报 各单位 / BY 2025-11-25 推荐函+申报书 各单位",
                "请举办单位于10月15至11月28日期间，登录网站登记发布活动信息，并于12月14日前提交总结材料。 | WINDOW 2025-10-15.. 2025-11-28 活动信息 举办单位 →:网站 / BY 2025-12-14 总结材料 举办单位 →:网站",
                "活动结束后，请于11月28日前整理上交活动资料（照片、总结），将其打包并命名。 | BY 2025-11-28 活动资料（照片、总结） 各单位",
                "各学院科协确定好参观时间后需于11月3日前上报校科协。 | BY 2025-11-03 参观时间 各学院科协 →校科协:",
                "一、征集时间 ¶ 20251115日前。 ¶ 二、报送方式 ¶ 请填写《展项申报表》，将扫描件发送至邮箱a@example.com。 | BY 2025-11-15 展项申报表 各单位 →:邮箱，a@example.com",
                "各区、高新区科技部门要认真谋划，填写《项目一览表》《重点项目备案表》；有关高校填写《开放机构备案表》。请于11月6日前报送市科技局。 | BY 2025-11-06 项目一览表+重点项目备案表 各区+高新区科技部门 →市科技局: / BY 2025-11-06 开放机构备案表 有关高校 →市科技局:",
                "申报单位需提交活动计划书（附件1），如需采购物资，需提交物资申购单。本次只需要提交电子版材料，材料送交截止时间为11月24日上午12时。 | BY 2025-11-24T12:00 活动计划书（附件1）+物资申购单 申报单位 →:电子版",
                "各县区、各单位认真填报《先进单位申报表》，并于11月28日前将申报表报市科协办公室。 | BY 2025-11-28 先进单位申报表 各县区+各单位 →市科协办公室:",
                "1.在线申报：11月10日至12月10日。 ¶ 2.邮寄材料：截至12月10日，以邮戳为准，逾期不予受理。 | WINDOW 2025-11-10.. 2025-12-10 在线申报 各单位 / BY 2025-12-10 邮寄材料 各单位 →:邮寄",
                "二、征集方式 ¶ 推荐作品需提交视频光盘（3套）、纸质版《作品征集表》5份。 ¶ 三、报送要求 ¶ 请于11月26日14:00前将作品报送行政楼617室。 | BY 2025-11-26T14:00 视频光盘（3套）+作品征集表 各单位",
                "1.视频文件、《大赛推荐表》（附件2）的电子版发送至邮箱a@example.com；视频光盘（3套）报送至明德楼302室。 ¶ 2.截止时间：2025年11月8日 | BY 2025-11-08 大赛推荐表+视频文件+视频光盘（3套） 各单位 →:邮箱，送至明德楼302室，a@example.com",
                "望各单位务必于11月30日前提交总结报告及活动照片报市青少年科技中心。 | BY 2025-11-30 总结报告+活动照片 各单位 →市青少年科技中心:",
                "各区可推荐4-5个社区，各开发区可推荐1-2个社区，并将相关推荐材料于11月30日前报市科协科普部。申报推荐材料包括：推荐报告（排序）；《社区申报表》（附件2）。 | BY 2025-11-30 推荐报告（排序）+社区申报表 各区+各开发区 →市科协科普部:",
                "报送材料包括推荐名单、《申报表》，于11月28日前将盖章扫描件发送至a@example.com。 | BY 2025-11-28 推荐名单+申报表 各单位 →:a@example.com",
                "活动结束后，请将有关活动情况、取得的成效等及时总结，于11月15日前发至a@example.com。 | BY 2025-11-15 活动情况+取得的成效 各单位 →:a@example.com",
                "2.各单位项目报名表及报名汇总表于11月30日前上报； | BY 2025-11-30 各单位项目报名表+报名汇总表 各单位",
                "请有意参赛者认真查阅通知，并于11月30日前在平台上传报名资料（见附件2）和参赛作品（要求见附件3）。 | BY 2025-11-30 报名资料（见附件2）+参赛作品（要求见附件3） 有意参赛者 →:平台",
                "请将附件1《报名表》、附件2《承诺和声明》（签字扫描）和作品一同发送至邮箱a@example.com。截止日期：2025年11月10日 | BY 2025-11-10 报名表+承诺和声明+作品 各单位 →:邮箱，a@example.com",
                "请各区科协于11月10日前将工作总结、影像资料和以上表彰推荐表以电子版形式报市科协。 | BY 2025-11-10 工作总结+影像资料+以上表彰推荐表 各区科协 →市科协:电子版",
                "请认真填写先进集体推荐表（附件1）和先进个人推荐书（附件2），并于11月12日前将申报材料报送综合处。 | BY 2025-11-12 申报材料+先进集体推荐表+先进个人推荐书 各单位 →综合处:",
                "请各单位填写《计划表》和《活动备案书》，并于11月20日之前将全部电子件发送至a@example.com。 | BY 2025-11-20 计划表+活动备案书 各单位 →:a@example.com",
                "各大篷车管理单位依据办法完成自评，并于11月25日前将自评报告报送科普部。 | BY 2025-11-25 自评报告 各大篷车管理单位 →科普部:",
                "（一）各地依据考核办法，于11月25日前完成市级科协和所辖县科协工作自评。 | BY 2025-11-25 完成市级科协和所辖县科协工作自评 各地",
                "请于11月21日前将相关资料—个人报名表、自我介绍视频、讲解稿报送市科技局。 | BY 2025-11-21 个人报名表+自我介绍视频+讲解稿 各单位 →市科技局:",
            })
    void readsWhatGoesOn(String body, String duties) {
        assertThat(
                        String.join(
                                " / ",
                                SmallNotice.read(body).duties().stream()
                                        .map(NoticeContinuedTest::told)
                                        .toList()))
                .isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "各有关单位要认真对照文件要求，推荐1-2名候选人。 | 各有关单位 1..2 名",
                "各代表队按照《评委产生方案》要求推荐1名评委。 | 各代表队 null..1 名",
                "二、每单位择优推荐3名选手。 | 每单位 null..3 名",
                "各市可择优推荐本地区优秀人才1-3名。 | 各市 1..3 名",
            })
    void readsHowMany(String body, String quota) {
        var draft = SmallNotice.read(body + "请于11月5日前提交《推荐表》。");
        assertThat(draft.duties().getFirst().quotas())
                .extracting(
                        one -> one.of() + " " + one.least() + ".." + one.most() + " " + one.unit())
                .containsExactly(quota);
        assertThat(SmallNotice.asks(draft)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "要统筹安排，保质保量完成任务，确保填报数据的真实性、准确性。",
                "请各街道将申报工作与科普行动计划相衔接，做好各项准备。",
                "请各单位按照办法要求抓好新一轮基地申报工作。",
                "申报名额为2个，请各街道择优推荐申报。",
                "附件【关于申报的函.pdf】已下载",
                "参会人员请于11月21日下午2:20前报到",
                "参赛选手需为同一学校；",
                "参赛作品主要采用小论文、调查报告为主要形式。",
                "由组委会办公室聘请专家成立评议小组，择优推荐参加大赛。",
                "各项比赛规则及报送材料要求，请登录大赛网站查阅。",
            })
    void asksNothingOfWhatIsOnlySpokenOf(String body) {
        assertThat(SmallNotice.asks(SmallNotice.read("请各街道于11月5日前报送《申报表》。 ¶ " + body)))
                .doesNotContain("asks-unclear");
    }

    @Test
    void readsHowLongAVideoLasts() {
        assertThat(SmallNotice.read("1.参选作品应为原创视频。时长为2—5分钟。").evidence())
                .extracting(
                        one ->
                                switch (one) {
                                    case EvidenceDemand.Length length -> length.seconds() + "s";
                                    case EvidenceDemand.Judged judged -> judged.words();
                                    default -> one.toString();
                                })
                .containsExactly("300s", "时长为2—5分钟");
    }

    @Test
    void takesALineThatForwardsForTheTitle() {
        var draft =
                NoticeReader.read("转发“关于开展科普微视频征集活动的通知”\n各单位：\n请于5月26日前报送作品。\n科技处\n2025年5月2日\n");
        assertThat(draft.title()).isNotNull();
        assertThat(draft.title().words()).isEqualTo("转发“关于开展科普微视频征集活动的通知”");
    }

    @Test
    void namesTheOfficeAndTheDayAsTheyStand() {
        var draft =
                NoticeReader.read(
                        """
                        教育部科技司关于组织推荐活动的通知
                        [发布单位:     来源:科学研究院    发布时间:2024-03-15]
                        各学院、相关单位：
                        请于4月1日前报送《推荐表》。
                        附件：2024年推荐表
                        科学研究院
                        2024314
                        """);
        assertThat(draft.title()).isNotNull();
        assertThat(draft.title().words()).startsWith("教育部科技司关于");
        assertThat(draft.addressees())
                .extracting(one -> one.words())
                .containsExactly("各学院", "相关单位");
        assertThat(draft.warnings())
                .filteredOn(one -> one.code().equals("date-repaired"))
                .extracting(one -> one.names().getFirst())
                .containsExactly("2024314");
        assertThat(SmallNotice.asks(draft)).doesNotContain("form-name-differs");
    }
}
