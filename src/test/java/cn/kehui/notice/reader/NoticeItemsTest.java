package cn.kehui.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is due where a table, items or a sentence further up name it, and each item's own debtor.
 */
class NoticeItemsTest {
    private static String read(String body) {
        return String.join(
                " / ",
                SmallNotice.read(body).duties().stream()
                        .map(duty -> SmallNotice.told(duty, String.join("+", duty.things())))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请各地于2025年11月1日前将本辖区、本部门纸质调查表（加盖公章）和电子数据上报省科技厅。 | BY 2025-11-01 本辖区、本部门纸质调查表（加盖公章）+电子数据 各地 →省科技厅:",
                "11月30日前，各区县、有关市级部门，有关单位等进行数据收集整理，并完成在线填报、提交； | BY 2025-11-30 完成在线填报+提交 各区县+有关市级部门+有关单位",
                "1、需提交以下材料： ¶ 序号 # 材料名称 # 份数 # ¶ 1 # 基地申请书（附件2） # 4 # ¶ 2 # 工作情况报告 # 4 # ¶ 三、时间安排 ¶ 11月10日前：接收申报材料（每个工作日9:00-17:00）；逾期送达的，不予受理。 | BY 2025-11-10 基地申请书+工作情况报告 各单位",
                "1、各区积极推荐本地的名、特、优、新产品参加展销活动，于11月30日前上报市筹备办公室。 | BY 2025-11-30 本地的名、特、优、新产品 各区 →市筹备办公室:",
                "请各单位于11月13日前将作品推荐表（附件1）1份、作品简介（附件2）1份及作品实物一式5份（套）报送市科协。 | BY 2025-11-13 作品推荐表（附件1）+作品简介（附件2）+作品实物 各单位 →市科协:",
                "请申报人于11月5日前，填写《作品推荐表》（附件1），按展示要求（附件2）提供相关信息的电子版，并提交作品一式5份（套），推荐作品不退还，请自留备份。 | BY 2025-11-05 作品推荐表+信息的电子版+作品 各单位 →:电子版",
                "二、材料要求 ¶ 1.递交作品7份（套） ¶ 2.《作品推荐表》纸质稿一式3份，同时提供电子稿 ¶ 3.网络展示相关信息（即附件2）电子稿 ¶ 三、学院截止时间：2025年11月10日 | BY 2025-11-10 作品+作品推荐表+网络展示相关信息 各单位",
                "请有意申报者提交《作品推荐表》（附件1）和作品一式5份（套），按要求提供相关信息的电子版。推荐作品不退还，请自留备份。于11月30日前报送至科学技术处。 | BY 2025-11-30 作品推荐表+作品+信息的电子版 有意申报者 →科学技术处:",
                "一、各全省学会研究本年度计划，填写并报送《学会活动计划表》（见附件1）。 ¶ 二、各省辖市科协填写并报送《市科协活动计划表》（见附件2）。 ¶ 三、各相关单位须于11月21日前将电子版表格发送到省科协学会部邮箱。 | BY 2025-11-21 学会活动计划表 各全省学会 →省科协学会部:邮箱 / BY 2025-11-21 市科协活动计划表 各省辖市科协 →省科协学会部:邮箱",
                "5、统计报表报送截止日期为2025年12月10日。 ¶ 6、报送方式：请各分会将纸质报表一份并加盖公章并寄送学会办公室，或发送电子版皆可。 | BY 2025-12-10 统计报表 各分会 →学会办公室:电子版",
                "各单位要做好推荐材料的审核并及时报送。推荐材料请于11月30日前报市科协学会部。 | BY 2025-11-30 推荐材料 各单位 →市科协学会部:",
                "11月14日前，校内遴选确定候选人，候选人按本通知的“材料报送要求”准备全套材料。 | BY 2025-11-14 全套材料 各单位",
                "请扫描二维码进行在线报名，同时将《报名表》盖章版、近期照片、个人简介视频（非必须提交）、讲解稿等材料的电子版以邮件形式发至大赛邮箱a@example.com。 | NONE 报名表+近期照片+个人简介视频（非必须提交）+讲解稿 各单位 →:扫描二维码，a@example.com",
                "5.市科技局认定的各科普基地，制定面向公众的科普活动计划，报送至指定邮箱。 | NONE 面向公众的科普活动计划 各科普基地 →:指定邮箱",
                "各县科技部门填写《基地申请书》，经县级科技部门审核盖章后一式两份报送至市科技局，市科技局审核盖章后，于11月27日前报送至省科技厅。 | NONE 基地申请书 各县科技部门 →市科技局: / BY 2025-11-27 基地申请书 市科技局 →省科技厅:",
                "提交材料包括：附件2.典型推荐表1份（WORD版及盖章扫描PDF版）；候选典型彩色照片，及体现事迹的工作照片3—5张，照片用序号作为照片名。将上述材料发送至邮箱a@example.com。材料接收截止时间：2025年11月10日24:00 | BY 2025-11-10 典型推荐表+候选典型彩色照片+体现事迹的工作照片3—5张 各单位 →:邮箱，a@example.com",
                "请将你单位准备在“活动月”中牵头组织的重大活动项目方案简表（电子版）于11月9日前报送省科技厅。 | BY 2025-11-09 你单位准备在“活动月”中牵头组织的重大活动项目方案简表 各单位 →省科技厅:电子版",
                "各县级以上科协如需购置大篷车，请填写《配发需求表》，同时于11月20日前通过“服务平台”在线申请。 | BY 2025-11-20 配发需求表 各县级以上科协 →:服务平台",
                "各单位可在11月30日前将《资源推荐表》及资源简介报送省科协事业发展中心。 | BY 2025-11-30 资源推荐表+资源简介 各单位 →省科协事业发展中心:",
                "推荐到市科技局的微视频作品截止日期为2025年11月15日。请各单位高度重视，积极发动，推荐作品参赛，并将视频文件、《作品自荐表》发送至邮箱a@example.com。 | BY 2025-11-15 微视频作品+作品自荐表+视频文件 各单位 →市科技局:邮箱，a@example.com",
                "5、请各科普基地于11月2日前提交以下材料给科研部邮箱a@example.com。 ¶ 1）活动工作总结（包括活动内容、照片）； ¶ 2）《活动开展情况统计表》（附件2）。 | BY 2025-11-02 活动工作总结+活动开展情况统计表 各科普基地 →科研部:邮箱，a@example.com",
                "12月15日前，市科技局完成数据审核与汇总，并上报科技部。 | BY 2025-12-15 完成数据审核 市科技局 →科技部:",
            })
    void findsWhatIsDue(String body, String duties) {
        assertThat(read(body.replace('#', '|'))).isEqualTo(duties);
    }

    @Test
    void saysHowManyOfEach() {
        var quotas =
                SmallNotice.read(
                                "高等学校可推荐候选人1名，市科协所属学会、协会可推荐本学科候选人1-2名，青年科学家协会可推荐候选人5名，请于11月9日前将推荐表报市科协。")
                        .duties()
                        .getFirst()
                        .quotas();
        assertThat(quotas.stream().map(one -> one.of() + " " + one.least() + " " + one.most()))
                .containsExactly("高等学校 null 1", "市科协所属学会、协会 1 2", "青年科学家协会 null 5");
    }

    @Test
    void saysHowManyOfEachBehindOneLimit() {
        var quotas =
                SmallNotice.read("每市限报教师组方案2份，学生组作品4份，请于11月15日前将方案报市科协。")
                        .duties()
                        .getFirst()
                        .quotas();
        assertThat(quotas.stream().map(one -> one.of() + " " + one.most() + " " + one.words()))
                .containsExactly("每市 2 每市限报教师组方案2份", "每市 4 每市限报教师组方案2份，学生组作品4份");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.视频长度为3分钟（含3分钟）以内，不可添加任何水印标识。 | 不可添加任何水印标识, at most 180 s",
                "1. 时长为2~5分钟。 | at most 300 s, 时长为2~5分钟",
                "可由单张照片展示，也可以由组图（限4张以内）展示。 | at most 4 组图",
                "电子版作品分辨率为300dpi，不低于800万像素。 | 电子版作品分辨率为300dpi, 不低于800万像素",
                "作品需体现“资源多样性”，照片清晰。 | ''",
                "照片中要体现“2025年市科技活动周”字样。 | the words [2025年市科技活动周]",
            })
    void readsWhatAPictureIsToBe(String body, String rules) {
        assertThat(
                        String.join(
                                ", ",
                                SmallNotice.read(body).evidence().stream()
                                        .map(NoticeItemsTest::rule)
                                        .toList()))
                .isEqualTo(rules);
    }

    private static String rule(EvidenceDemand one) {
        return switch (one) {
            case EvidenceDemand.Most most -> "at most " + most.most() + " " + most.kind();
            case EvidenceDemand.Length length -> "at most " + length.seconds() + " s";
            case EvidenceDemand.Judged judged -> judged.words();
            case EvidenceDemand.Wording wording -> "the words " + wording.words();
            default -> one.toString();
        };
    }

    @Test
    void findsATitleWithACommaInItsQuotes() {
        var draft =
                NoticeReader.read(
                        "第二届科技周之“科普筑梦，医路同行”作品征集活动通知\n发布时间：2025-10-10 访问次数：27\n各学部：\n请于2025年10月30日前将作品报送科研处。\n");
        assertThat(draft.title().words()).isEqualTo("第二届科技周之“科普筑梦，医路同行”作品征集活动通知");
        assertThat(draft.addressees().stream().map(NoticeDraft.Fact::words)).containsExactly("各学部");
    }

    @Test
    void takesNoAttachmentForAnAddressee() {
        var draft =
                NoticeReader.read("市科学技术局\n附件1：联络员回执\n附件2：市级单位名单\n请各单位于2025年11月25日前将数据报送市科技局。\n");
        assertThat(draft.addressees()).isEmpty();
    }
}
