package cn.kehui.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.notice.reader.DutyDraft.Kind;
import cn.kehui.notice.reader.NoticeDraft.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of the genre, in our own words. */
class NoticeCasesTest {
    private static final String HEAD =
            "关于开展2024年江州市全民读书月活动的通知\n各区县文旅局、教育局，市直有关单位：\n为丰富市民文化生活，现将有关事项通知如下。\n";
    private static final String FOOT = "\n江州市文化和旅游局\n2024年3月18日\n";

    private static NoticeDraft read(String body) {
        return NoticeReader.read(HEAD + body + FOOT);
    }

    private static List<String> words(List<Fact> facts) {
        return facts.stream().map(Fact::words).toList();
    }

    private static String due(DutyDraft duty) {
        var closes = duty.due().closes();
        return duty.due().kind() + (closes == null ? "" : " " + closes.iso());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请各单位于4月10日前将活动方案报送市文旅局公共服务科。 | BY 2024-04-10 | 活动方案 | 各单位 | 市文旅局公共服务科",
                "各区县文旅局请于4月10日下班前报送活动方案至市图书馆。 | BY 2024-04-10 | 活动方案 | 各区县文旅局 | 市图书馆",
                "各单位要及时总结，形成总结报告，于5月20日12点前报市文旅局。 | BY 2024-05-20T12:00 | 总结报告 | 各单位 | 市文旅局",
                "请有关单位填写《读书月活动统计表》，于5月底前反馈至市图书馆。 | BY 2024-05-31 | 《读书月活动统计表》 | 有关单位 | 市图书馆",
                "各区县教育局于4月30日16:00前将推荐名单报送至市教育局基础教育科。 | BY 2024-04-30T16:00 | 推荐名单 | 各区县教育局 | 市教育局基础教育科",
                "请各单位每次线上活动开始前将直播链接报送市图书馆。 | RELATIVE | 直播链接 | 各单位 | 市图书馆",
                "请各单位将活动信息及时上报市文旅局。 | NONE | 活动信息 | 各单位 | 市文旅局",
                "各学校于3月25日至4月15日登录读书平台填报活动信息。 | WINDOW 2024-04-15 | 活动信息 | 各学校 | ",
                "请各区县文旅局于412日前报送活动方案。 | BY 2024-04-12 | 活动方案 | 各区县文旅局 | ",
            })
    void readsADuty(String body, String due, String what, String by, String to) {
        var duties = read(body).duties();
        assertThat(duties).hasSize(1);
        var duty = duties.getFirst();
        assertThat(due(duty)).isEqualTo(due);
        assertThat(duty.what()).isEqualTo(what);
        assertThat(duty.owedBy()).containsExactly(by);
        assertThat(duty.routes().stream().map(DutyDraft.Route::to).findFirst().orElse(""))
                .isEqualTo(to == null ? "" : to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023年5月20日前，全市报送活动120场，成效显著。",
                "定于4月23日前后举办启动仪式。",
                "办公时间：周一至周五9:00至17:00。",
                "评审委员会将于6月10日前公布评选结果。",
                "本次活动评选出一等奖10名、二等奖20名。",
                "4月23日举办全民读书月启动仪式。",
                "各单位要高度重视，加强宣传报道。",
                "参赛者须为2010年9月1日前出生的在校学生。",
            })
    void inventsNoDuty(String body) {
        assertThat(read(body).duties()).isEmpty();
    }

    @Test
    void tellsTwoWaysByWhoSends() {
        var duty =
                read("请于4月10日前报送活动方案，文旅系统的，报送至市文旅局公共服务科；教育系统的，报送至市教育局基础教育科。").duties().getFirst();
        assertThat(duty.routes())
                .extracting(DutyDraft.Route::to)
                .containsExactly("市文旅局公共服务科", "市教育局基础教育科");
        assertThat(duty.routes())
                .extracting(DutyDraft.Route::when)
                .containsExactly("文旅系统的", "教育系统的");
    }

    @Test
    void givesEachOfTwoSendersItsReceiver() {
        var duty = read("各区县文旅局和教育局要于5月20日前将总结报告分别报送市文旅局和市教育局。").duties().getFirst();
        assertThat(duty.owedBy()).containsExactly("各区县文旅局", "各区县教育局");
        assertThat(duty.routes())
                .extracting(DutyDraft.Route::when)
                .containsExactly("各区县文旅局", "各区县教育局");
        assertThat(duty.routes()).extracting(DutyDraft.Route::to).containsExactly("市文旅局", "市教育局");
    }

    @Test
    void readsTwoDatesOfOneSentence() {
        var duties = read("请各单位于4月10日前报送活动方案，5月20日前报送总结报告。").duties();
        assertThat(duties)
                .extracting(NoticeCasesTest::due)
                .containsExactly("BY 2024-04-10", "BY 2024-05-20");
        assertThat(duties).extracting(DutyDraft::what).containsExactly("活动方案", "总结报告");
    }

    @Test
    void readsAHeadingAndItsValueOnTheNextLine() {
        var draft = read("一、活动主题\n书香江州\n二、活动时间\n4月上旬至5月上旬\n三、作品报送截止时间\n2024年4月30日");
        assertThat(words(draft.themes())).containsExactly("书香江州");
        assertThat(draft.periods().getFirst().words()).isEqualTo("4月上旬至5月上旬");
        assertThat(draft.periods().getFirst().start()).isNull();
        assertThat(draft.duties())
                .extracting(NoticeCasesTest::due)
                .containsExactly("BY 2024-04-30");
    }

    @Test
    void keepsClosingTimeApartFromAnHour() {
        var due = read("请各单位于4月10日下班前报送活动方案。").duties().getFirst().due();
        assertThat(due.atClosingTime()).isTrue();
        assertThat(due.closes())
                .isEqualTo(new DutyDraft.Moment(java.time.LocalDate.of(2024, 4, 10), null));
    }

    @Test
    void readsAStart() {
        var due = read("各单位自4月1日起可登录平台填报活动信息。").duties().getFirst().due();
        assertThat(due.kind()).isEqualTo(Kind.START);
        assertThat(due.opens()).isNotNull();
        assertThat(due.closes()).isNull();
    }

    @Test
    void readsAQuotaButNoSelectionNumber() {
        var duty = read("各区县限报3个项目，请于4月10日前将推荐表报送市文旅局。市文旅局将遴选20个优秀项目。").duties().getFirst();
        assertThat(duty.quotas()).extracting(DutyDraft.Quota::most).containsExactly(3);
    }

    @Test
    void aQuotaMayFollowWhomItIsOfAtOnce() {
        var duty = read("请各区县文旅局于4月10日前将推荐名单报市文旅局，各区县不超过5项。").duties().getFirst();
        assertThat(duty.quotas())
                .extracting(one -> one.of() + " " + one.most())
                .containsExactly("各区县 5");
    }

    @Test
    void aDayThatIsGoneIsAskedNotDropped() {
        var draft = read("请各单位于2023年4月10日前将活动方案报送市文旅局。");
        assertThat(due(draft.duties().getFirst())).isEqualTo("BY 2023-04-10");
        assertThat(draft.warnings())
                .extracting(NoticeDraft.Warning::code)
                .contains("due-before-issue");
    }

    @Test
    void aTablePastedWithTabsKeepsItsColumns() {
        var draft =
                read(
                        "请各单位于4月10日前报送《活动计划表》（附件1）。\n附件：1.活动计划表"
                                + FOOT
                                + "附件1\n活动计划表\n填报单位（盖章）：\n"
                                + "序号\t活动名称\t预计人数（人次）\t联系人及电话\n1\t\t\t\n2\t\t\t\n");
        var form = draft.forms().getFirst();
        assertThat(form.items())
                .extracting(FormDraft.Item::label)
                .containsExactly("活动名称", "预计人数", "联系人及电话");
        assertThat(form.items().get(1).unit()).isEqualTo("人次");
        assertThat(form.blankRows()).isEqualTo(2);
        assertThat(form.items().getFirst().span().in(draft.text())).isEqualTo("活动名称");
    }

    @Test
    void marksARepairAndWarns() {
        var draft = read("请各单位于430日前报送总结报告。");
        assertThat(draft.duties().getFirst().lowConfidence()).isTrue();
        assertThat(draft.warnings())
                .extracting(NoticeDraft.Warning::code)
                .contains("date-repaired");
    }
}
