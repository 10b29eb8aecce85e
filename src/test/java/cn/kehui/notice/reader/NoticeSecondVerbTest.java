package cn.kehui.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;

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
}
