package cn.kehui.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;

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
            })
    void saysHowManyEachMaySend(String body, String quotas) {
        var read = SmallNotice.read(body + "请于11月9日前将推荐表报市科协。").duties().getFirst().quotas();
        assertThat(read.stream().map(one -> one.of() + " " + one.most() + one.unit()).toList())
                .containsExactly(quotas.split("; "));
    }
}
