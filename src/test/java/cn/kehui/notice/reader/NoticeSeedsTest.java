package cn.kehui.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.kehui.notice.reader.DutyDraft.Kind;
import cn.kehui.notice.reader.NoticeDraft.Cite;
import cn.kehui.notice.reader.NoticeDraft.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The five real notices, where their folder is there. */
class NoticeSeedsTest {
    private static final Path SEEDS = Path.of("../shared/seeds");

    static NoticeDraft seed(String name) throws IOException {
        var folder = SEEDS;
        assumeTrue(Files.isDirectory(folder), "the real notices are not here: " + SEEDS);
        try (var files = Files.list(folder)) {
            var file =
                    files.filter(one -> one.getFileName().toString().startsWith(name))
                            .findFirst()
                            .orElseThrow();
            return NoticeReader.read(((NoticeFile.Readable) NoticeFile.open(file)).text());
        }
    }

    private static List<String> words(List<Fact> facts) {
        return facts.stream().map(Fact::words).toList();
    }

    private static String due(DutyDraft duty) {
        var closes = duty.due().closes();
        return closes == null ? "" : closes.iso();
    }

    private static List<String> to(DutyDraft duty) {
        return duty.routes().stream().map(DutyDraft.Route::to).toList();
    }

    @Test
    void readsQingdao2025() throws IOException {
        var draft = seed("000");
        assertThat(draft.title()).isNotNull();
        assertThat(draft.title().words()).isEqualTo("关于举办2025年青岛市科技活动周和“全国科技工作者日”活动的通知");
        assertThat(draft.number()).isNull();
        assertThat(words(draft.issuers())).containsExactly("市科技局", "市委宣传部", "市科协");
        assertThat(draft.issuedOn()).isNotNull();
        assertThat(draft.issuedOn().day()).isEqualTo("2025-04-30");
        assertThat(words(draft.addressees()))
                .containsExactly(
                        "各区（市、功能区）科技主管部门、党委宣传部、科协",
                        "市直有关部门（单位）",
                        "市科协所属各学会（协会、研究会）",
                        "有关高校科协、企业科协、园区科协");
        assertThat(draft.cites())
                .extracting(Cite::number, Cite::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                null, "科技部 中央宣传部 中国科协关于举办2025年全国科技活动周和全国科技工作者日活动的通知"));
        assertThat(words(draft.themes())).containsExactly("矢志创新发展 建设科技强国");
        assertThat(draft.periods())
                .extracting(NoticeDraft.Period::words)
                .containsExactly("2025年5月上旬至6月上旬", "2025年5月24—31日", "5月30日");
        assertThat(draft.periods().getFirst().start()).isNull();
        assertThat(draft.periods().get(1).end()).isEqualTo("2025-05-31");
        assertThat(draft.events()).hasSize(2);
        assertThat(draft.remark()).isNotNull();
        assertThat(draft.imprint()).isNotNull();
        assertThat(draft.imprint().office()).isEqualTo("青岛市科学技术局办公室");
    }

    @Test
    void readsTheDutiesOfQingdao2025() throws IOException {
        var duties = seed("000").duties();
        assertThat(duties).hasSize(2);
        var table = duties.getFirst();
        assertThat(due(table)).isEqualTo("2025-05-07T12:00");
        assertThat(table.owedBy()).containsExactly("市直有关部门", "各区市科技主管部门", "各区市科协");
        assertThat(to(table)).containsExactly("青岛市科技局外国专家工作处（科技人才处）", "青岛市科协调研宣传部");
        assertThat(table.routes())
                .extracting(DutyDraft.Route::channel)
                .containsExactly("金宏或邮箱", "金宏或邮箱");
        assertThat(table.quotas()).hasSize(1);
        assertThat(table.quotas().getFirst().most()).isEqualTo(3);
        var summing = duties.getLast();
        assertThat(due(summing)).isEqualTo("2025-06-18");
        assertThat(summing.owedBy()).containsExactly("各区市科技管理部门", "各区市科协");
        assertThat(to(summing)).containsExactly("市科技局科技人才处", "市科协调研宣传部");
    }

    @Test
    void readsContactsAndTakesAChannelForNoPerson() throws IOException {
        var contacts = seed("000").contacts();
        assertThat(contacts)
                .extracting(NoticeDraft.Contact::body)
                .containsExactly("市科技局外国专家工作处（科技人才处）", "市委宣传部宣传教育处", "市科协调研宣传部");
        assertThat(contacts)
                .flatExtracting(NoticeDraft.Contact::persons)
                .containsExactly("时轩", "王光凤", "徐加朋");
        assertThat(contacts)
                .flatExtracting(NoticeDraft.Contact::phones)
                .containsExactly("85911893", "85911050", "85916841");
        assertThat(contacts)
                .flatExtracting(NoticeDraft.Contact::mails)
                .containsExactly("kjjrencaichu@qd.shandong.cn", "qdskxfxb@qd.shandong.cn");
    }

    @Test
    void readsTheNationalNoticeThatSetsNoDate() throws IOException {
        var draft = seed("001");
        assertThat(draft.number()).isNotNull();
        assertThat(draft.number().words()).isEqualTo("国科发才〔2025〕38号");
        assertThat(words(draft.issuers())).containsExactly("科技部", "中央宣传部", "中国科协");
        assertThat(draft.issuedOn().day()).isEqualTo("2025-04-16");
        assertThat(draft.addressees()).hasSize(7);
        assertThat(draft.duties()).isEmpty();
        assertThat(draft.cites()).isEmpty();
    }

    @Test
    void readsQingdao2022() throws IOException {
        var draft = seed("002");
        assertThat(draft.title().words()).isEqualTo("青岛市科学技术协会 青岛市科技局关于开展2022年“全国科技工作者日”活动的通知");
        assertThat(draft.number().words()).isEqualTo("青科协字〔2022〕37号");
        assertThat(words(draft.issuers())).containsExactly("青岛市科学技术协会", "青岛市科技局");
        assertThat(draft.issuedOn().day()).isEqualTo("2022-05-10");
        assertThat(words(draft.themes())).containsExactly("创新争先、自立自强");
        var rolling = draft.duties().getFirst();
        assertThat(rolling.due().kind()).isEqualTo(Kind.NONE);
        var summing = draft.duties().get(1);
        assertThat(due(summing)).isEqualTo("2022-06-15");
        assertThat(to(summing)).containsExactly("市科协组织人事部", "市科技局");
        assertThat(summing.owedBy()).contains("各区市科协", "高校科协", "企业科协", "科研院所", "各区市科技局");
        assertThat(draft.contacts())
                .flatExtracting(NoticeDraft.Contact::persons)
                .containsExactly("王馨", "王文娟");
    }

    @Test
    void readsQingdao2021() throws IOException {
        var draft = seed("003");
        assertThat(draft.title().words()).isEqualTo("市科技局 市委宣传部 市科协关于举办2021年青岛市科技活动周的通知");
        assertThat(draft.number()).isNull();
        assertThat(draft.issuedOn()).isNull();
        assertThat(draft.cites())
                .extracting(Cite::number)
                .containsExactly("国科发智〔2021〕77号", "鲁科字〔2021〕29号");
        assertThat(draft.periods().getFirst().start()).isEqualTo("2021-05-22");
        assertThat(draft.periods().getFirst().end()).isEqualTo("2021-05-28");
        assertThat(draft.duties())
                .extracting(NoticeSeedsTest::due)
                .containsExactly("2021-04-30", "2021-06-10");
        assertThat(draft.duties().getFirst().things()).hasSize(3);
        assertThat(draft.duties().getFirst().owedBy()).containsExactly("各区（市、功能区）", "各部门");
        assertThat(draft.duties().getLast().owedBy()).containsExactly("各区（市、功能区）科技管理部门");
        assertThat(draft.attachments()).hasSize(4);
    }

    @Test
    void readsWeihaiAndTheNoticeThatHangsOnIt() throws IOException {
        var draft = seed("004");
        assertThat(draft.number().words()).isEqualTo("威科字〔2023〕12号");
        assertThat(draft.issuedOn().day()).isEqualTo("2023-05-12");
        assertThat(draft.addressees()).hasSize(5);
        assertThat(draft.duties())
                .extracting(NoticeSeedsTest::due)
                .containsExactly("2023-05-15", "2023-06-05", "2023-06-15");
        assertThat(draft.duties())
                .extracting(NoticeSeedsTest::to)
                .containsExactly(List.of("市科技局政策法规科"), List.of("市科技局政策法规科"), List.of("省科技厅引智处"));
        assertThat(draft.attached()).hasSize(1);
        var province = draft.attached().getFirst();
        assertThat(province.issuedOn().day()).isEqualTo("2023-04-28");
        assertThat(province.cites()).extracting(Cite::number).containsExactly("国科函才〔2023〕65号");
        assertThat(draft.duties().getLast().notice()).isEqualTo(province.title().words());
    }
}
