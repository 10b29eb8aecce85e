package cn.kehui.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What further clauses of a sentence send, and what labels beside it say of its day and way. */
class NoticeSecondVerbTest {
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
                "请于10月24日前报送科技处，其中科普能力征文电子稿发送至a@example.com，科普作品提供《优秀作品推荐表》和作品各5份。 | BY 2025-10-24 优秀作品推荐表+作品+科普能力征文 各单位 →科技处:a@example.com",
                "请各街道于11月6日前将《活动登记表》电子版发送至a@example.com，并将加盖公章的承诺书一式两份送至区科协。 | BY 2025-11-06 活动登记表+加盖公章的承诺书 各街道 →区科协:a@example.com",
                "各校须于11月8日前提交讲解视频，同时将选手报名表上传至报名平台。 | BY 2025-11-08 选手报名表+讲解视频 各校 →:报名平台",
                "请于11月12日前将案例发至a@example.com，照片原图发送至b@example.com。 | BY 2025-11-12 案例+照片原图 各单位 →:a@example.com，b@example.com",
                "请于11月13日前将推荐表报送科技处，由科技处汇总后将推荐人选报送市科协。 | BY 2025-11-13 推荐表 各单位 →科技处:",
                "请于11月14日前将推荐表报送科技处，并将上述材料电子版发送至a@example.com。 | BY 2025-11-14 推荐表 各单位 →科技处:电子版，a@example.com",
                "请于11月16日将活动方案电子文档发送至邮箱：a@example.com，并于11月18日前将加盖公章的申请表报送至科技处。 | BY 2025-11-16 活动方案 各单位 →:邮箱，a@example.com / BY 2025-11-18 加盖公章的申请表 各单位 →科技处:",
                "1.填写《活动申报表》（一式1份）（见附件2）以及《基金申请表》、《预算表》，于11月16日将电子文档发送至a@example.com。 | BY 2025-11-16 活动申报表+基金申请表+预算表 各单位 →:a@example.com",
                "巡展活动须在11月30日前完成，并在活动结束两周内将总结和照片报送至科技处。 | BY 2025-11-30 巡展活动 各单位 →科技处: / RELATIVE 总结+照片 各单位 →科技处:",
                "请于11月17日前将填报的《调查表》纸质签字盖章版及电子版反馈至科技处。 | BY 2025-11-17 调查表 各单位 →科技处:电子版",
                "作品报送时间为11月5日至11月15日，各区科协组织选手登录报名系统进行报名，并邮寄相关资料至市青少年中心。 | WINDOW 2025-11-05.. 2025-11-15 作品 各区科协 →市青少年中心:报名系统",
                "11月12日前各班向校团委上交参赛作品。 | BY 2025-11-12 参赛作品 各班 →校团委:",
                "请于11月15日前将审核意见表和通过初审单位的申报材料报送市科协。 | BY 2025-11-15 审核意见表+通过初审单位的申报材料 各单位 →市科协:",
            })
    void readsWhatFurtherClausesSend(String body, String duties) {
        assertThat(told(SmallNotice.read(body))).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、时间：自本通知发布起到2025年11月30日截止。 ¶ 二、流程：申报单位将《项目申报书》（附件2）发送至邮箱（a@example.com），并将纸质版提交至市科技局窗口。 | BY 2025-11-30 项目申报书 申报单位 →市科技局:a@example.com",
                "一、报送时间 ¶ 2025年11月15日前 ¶ 二、材料报送地址 ¶ 创新大厦（平城路1号）服务窗口。 ¶ 三、报送材料 ¶ 各单位填写《示范点申请表》一式两份。 | BY 2025-11-15 示范点申请表 各单位 →:创新大厦（平城路1号）服务窗口",
                "申报时间：自通知之日起至2025年11月10日24:00时截止。 | BY 2025-11-10 申报 各单位",
                "请候选人如实填写《人选推荐表》，于11月9日前送至办公楼410室。 | BY 2025-11-09 人选推荐表 候选人 →:送至办公楼410室",
                "11月23日前，学院将拟推荐人选的材料报送至科技处。 | BY 2025-11-23 拟推荐人选的材料 学院 →科技处:",
                "请具备线上展厅资源（全景、VR等）的相关科普基地于11月4日前填报资源信息。 | BY 2025-11-04 资源信息 具备线上展厅资源（全景、VR等）的相关科普基地",
                "报名参赛的选手在2025年11月20日之前将报名表发至指定邮箱。 | BY 2025-11-20 报名表 报名参赛的选手 →:指定邮箱",
                "请各单位如实填报《普查登记表》（附件2），确保数据真实。 | NONE 普查登记表 各单位",
                "各填报单位在科技情报网（http://example.com）登录填报，并务于2025年11月4日前提交数据。 | BY 2025-11-04 数据 各填报单位 →:科技情报网",
                "1.征集截止时间：2025年11月19日。 ¶ 2.提交内容：包括征集作品和作品登记表。 | BY 2025-11-19 征集作品+作品登记表 各单位",
                "请各学院于11月20日前提交活动总结。材料报送地点：文萃楼208室。 | BY 2025-11-20 活动总结 各学院 →:文萃楼208室",
                "请各学院于11月20日前将活动总结报送科技处。 ¶ 通讯地址：文萃楼208室。 | BY 2025-11-20 活动总结 各学院 →科技处:",
                "入围名单的作品推荐单位于11月25日前补充提交作品一式3份。 | BY 2025-11-25 作品 入围名单的作品推荐单位",
                "11月1日至17日为网上填报期，11月25日为推荐函、申报书受理截止时间，请报纸质材料。 | WINDOW 2025-11-01.. 2025-11-17 网上填报 各单位 / BY 2025-11-25 推荐函+申报书 各单位 →:纸质",
                "请各学院及有关单位广泛动员学生参与，于11月9日前将《活动方案》交至团委112办公室。 | BY 2025-11-09 活动方案 各学院+有关单位 →团委112办公室:交至团委112办公室",
                "活动结束后，请于11月28日前整理上交活动资料，交由校科协备案。 | BY 2025-11-28 活动资料 各单位 →校科协:",
            })
    void readsDaysAndWaysBehindLabels(String body, String duties) {
        assertThat(told(SmallNotice.read(body))).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1）《推荐表》（见附件1）原件2份； ¶ 2）人选小2寸登记照片，以及反映工作的现场照片3—5张，照片请用原图； ¶ 3）候选人汇总表（见附件2）、活动开展情况表（见附件3）各1份。 ¶ 4）以上材料报送至科技处，截止日期为2025年11月18日。 | BY 2025-11-18 推荐表+人选小2寸登记照片+反映工作的现场照片+候选人汇总表+活动开展情况表 各单位 →科技处:",
                "请于11月10日前向市科技局推荐优秀作品、微视频。 ¶ 1.图书报送需提交《图书作品推荐表》word版和盖章扫描件。 ¶ 2.视频报送需提交《微视频推荐表》扫描件，光盘2份。 | BY 2025-11-10 优秀作品+微视频+图书作品推荐表+微视频推荐表 各单位 →市科技局:",
            })
    void readsListsItemByItem(String body, String duties) {
        assertThat(told(SmallNotice.read(body))).isEqualTo(duties);
    }

    @Test
    void takesNoYearFromBirthdaysAndAsksWhereItIsButGuessed() {
        var born =
                NoticeReader.read(
                        "关于组织推荐候选人的通知\n各学院：\n男性不超过40周岁（1983年1月1日及以后出生），女性不超过45周岁（1978年1月1日及以后出生）。\n请于3月10日前将推荐表报送科技处。\n科技处\n");
        assertThat(born.duties().getFirst().due().closes()).isNull();
        assertThat(SmallNotice.asks(born)).contains("due-unclear");
        var guessed =
                NoticeReader.read("关于组织推荐候选人的通知\n各学院：\n2024年工作已经结束。\n请于3月10日前将推荐表报送科技处。\n科技处\n");
        assertThat(SmallNotice.asks(guessed)).contains("year-guessed");
    }

    @Test
    void asksOfACallWithoutAddresseesWhomItIsFor() {
        var draft =
                NoticeReader.read(
                        "2025年科普绘画作品征集活动通知\n为普及科学知识，现开展征集。\n一、征集对象\n科普工作者、青少年学生以及社会公众\n二、征集要求\n请于2025年6月19日前将作品发送至a@example.com。作品为绘画；格式为JPG；大小不低于1M、不超过100M。\n");
        assertThat(draft.duties().getFirst().owedBy()).containsExactly("科普工作者", "青少年学生", "社会公众");
        assertThat(draft.evidence().toString())
                .contains("endings=[jpg]")
                .contains("from=1000000, to=104857600");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.机构推荐。学会分支机构可以单位推荐方式推荐最多2名候选人。 | 学会分支机构 null..2名",
                "各班至少上交2副参赛作品。 | 各班 2..null副",
                "每个单位限报1项。我处将对各单位申报的项目进行遴选，推荐1项精品项目申报省科协。 | 每个单位 null..1项",
            })
    void readsHowManyAloneInASentence(String body, String quota) {
        var draft = SmallNotice.read("请于11月20日前提交《推荐表》。 ¶ " + body);
        assertThat(draft.duties().getFirst().quotas())
                .extracting(one -> one.of() + " " + one.least() + ".." + one.most() + one.unit())
                .containsExactly(quota);
    }
}
