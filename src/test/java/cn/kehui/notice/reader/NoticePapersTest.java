package cn.kehui.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Papers that stand apart from the day by which they are due, two days that share one verb, and who
 * owes what a step of the way only passes on.
 */
class NoticePapersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "推荐到市科技局的微视频截止日期为2025年11月15日。请各单位将参赛视频文件、《作品自荐表》发送至邮箱a@example.com，我局将汇总审核作品，择优推荐上报。 | BY 2025-11-15 微视频+作品自荐表+参赛视频文件 各单位 →市科技局:邮箱，a@example.com",
                "一、申报方式 ¶ 由申报单位填写《作品推荐表》（附件1）电子版，一式2份，加盖公章。 ¶ 二、时间 ¶ 申报截止日期为2025年11月15日。 | BY 2025-11-15 作品推荐表 申报单位",
                "一、申报时间 受理截止时间为2025年11月5日。二、各县科技局汇总统一报送，《作品推荐表》（见附件）和作品6份（套）。 | BY 2025-11-05 作品推荐表+作品 各县科技局",
                "推荐表要求一式三份并签章齐全，同时备电子文本一套，于11月30日前报送市科协科普部。 | BY 2025-11-30 推荐表 各单位 →市科协科普部:",
                "请各单位于11月26日下午5点前，将推荐名单报市科技局办公室，并附1500字事迹材料。 | BY 2025-11-26T17:00 推荐名单+1500字事迹材料 各单位 →市科技局办公室:",
                "请于11月20日前将活动计划表（附件2）、12月10日前将活动总结及照片报送市科协科普部。 | BY 2025-11-20 活动计划表（附件2） 各单位 →市科协科普部: / BY 2025-12-10 活动总结+照片 各单位 →市科协科普部:",
                "2.纸质申报书一式5份（加盖公章），于2025年11月28日前寄送至市科协学会部（以寄出邮戳为准）。 | BY 2025-11-28 纸质申报书 各单位 →市科协学会部:",
                "1.各申报单位于11月26日前登录平台，填报申请信息并上传项目申报书。 | BY 2025-11-26 申请信息+项目申报书 各申报单位 →:平台",
                "暑期需使用实验室（含竞赛用房）的，任课教师在征得同意后，于11月9日前填写《借用申请表》报送教务处。 | BY 2025-11-09 借用申请表 暑期需使用实验室（含竞赛用房）的 →教务处:",
                "三、提交材料 ¶ 申报材料包括： ¶ 1、《活动申报表》（附件2）； ¶ 2、实施方案。 ¶ 四、申报时间 ¶ 请于11月30日前将申报材料送至市科协。 | BY 2025-11-30 活动申报表+实施方案 各单位 →市科协:",
                "一、申报时间 ¶ 11月12日—12月1日。 ¶ 二、程序 ¶ 1.申报单位认真填写《工作站申报书》，向所在地县（市）区科技局报送。 | WINDOW 2025-11-12.. 2025-12-01 工作站申报书 申报单位 →所在地县（市）区科技局:",
                "一、申报年度基地需提交以下材料 ¶ （1）《基地审批表》。 ¶ （2）创建工作的文字、图片等说明材料。 ¶ 二、时间 ¶ 某市基地的申报截止日期为2025年11月11日。请各县区在11月11日前将材料报送市环保局宣教中心。 | BY 2025-11-11 基地审批表+创建工作的文字+图片等说明材料 各县区 →市环保局宣教中心:",
                "各会员单位填报《参评项目推荐表》，提交后将推荐表下载打印。材料邮寄截止日期为2025年11月25日。 | BY 2025-11-25 参评项目推荐表 各会员单位 →:邮寄",
                "相关材料经学会遴选后择优向中国科协推荐。材料报送截止日期为2025年11月30日。 | BY 2025-11-30 材料 各单位",
                "推荐材料应符合《基地申报与评审办法》的有关要求，报送至市科协。申报截止时间为2025年11月20日。 | BY 2025-11-20 申报 各单位 →市科协:",
                "各部门于11月14日前将报名表发送指定邮箱，于11月22日（讲解视频）发送指定邮箱。 | BY 2025-11-14 报名表 各部门 →:指定邮箱 / BY 2025-11-22 讲解视频 各部门 →:指定邮箱",
                "（一）预赛 ¶ 预赛由各推荐单位自行组织，形式不限，于2025年11月15日前完成。 | BY 2025-11-15 预赛 各推荐单位",
                "需要申请资助的活动须填报《资助申请表》，经费不超过7000元。请于2025年11月12日前报送。 | BY 2025-11-12 资助申请表 需要申请资助的活动",
                "各单位于11月1日—17日直接在申报平台注册账号。 | WINDOW 2025-11-01.. 2025-11-17 注册 各单位 →:申报平台",
                "各单位网上填报后，打印与网上一致的申报表（一式3份），于11月20日前报市科协。 | BY 2025-11-20 与网上一致的申报表 各单位 →市科协:",
                "将申请表的电子版、纸质版签字盖章后的扫描件、视频文件于11月15日前发至a@example.com。 | BY 2025-11-15 申请表的电子版+纸质版签字盖章后的扫描件+视频文件 各单位 →:a@example.com",
                "请各学院于11月23日前将纸质表格加盖公章后，统一报送社会合作处。 | BY 2025-11-23 纸质表格 各学院 →社会合作处:",
            })
    void findsThem(String body, String duties) {
        var read =
                SmallNotice.read(body).duties().stream()
                        .map(duty -> SmallNotice.told(duty, String.join("+", duty.things())))
                        .toList();
        assertThat(String.join(" / ", read)).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "每个县科技局推荐先进单位或先进个人1个、优秀企业1家；各高校推荐先进单位1个。 | 每个县科技局 1个; 每个县科技局 1家; 各高校 1个",
                "请各地级市根据条件推荐先进集体、科技标兵和组织者各1个。 | 各地级市 1个",
                "每个团体会员单位有一个推荐名额。 | 每个团体会员单位 1个",
                "选派指标：10人。 | ' 10人'",
                "各区推荐2部；青岛、烟台市可推荐不超过3部。 | 各区 2部; 青岛、烟台市 3部",
                "每个学院最多推荐一名候选人，学校汇总后最终推荐一名候选人。 | 每个学院 1名",
                "各单位向市科技局推荐作品不超过1部。 | 各单位 1部",
                "同一机构或个人报送的作品每类不超过3件。 | 同一机构或个人 3件",
            })
    void saysHowManyEachMaySend(String body, String quotas) {
        var read = SmallNotice.read(body + "请于11月9日前将推荐表报市科协。").duties().getFirst().quotas();
        assertThat(read.stream().map(one -> one.of() + " " + one.most() + one.unit()).toList())
                .containsExactly(quotas.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.请于11月9日前将推荐表发至a@example.com。 ¶ 2.提供视频光盘3份，快递发送至平安区一号院2号楼。 | 提供视频光盘",
                "请于11月9日前将报名表报市科协，11月20日举办的比赛由各单位自行参加，于11月22日（讲解稿件）邮寄到市科协。 | 11月22日",
            })
    void asksWhatNoRuleTakes(String body, String words) {
        var draft = SmallNotice.read(body);
        var asked =
                draft.sentences().asked().stream()
                        .map(one -> draft.text().substring(one.from(), one.to()));
        var duties = draft.duties().stream().map(one -> one.due().words());
        assertThat(Stream.concat(asked, duties)).anyMatch(one -> one.contains(words));
    }
}
