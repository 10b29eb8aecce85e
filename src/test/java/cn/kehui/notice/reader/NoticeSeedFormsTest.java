package cn.kehui.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Form.Shape;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The forms, the rules for pictures and the contradictions of the real notices. */
class NoticeSeedFormsTest {
    private static List<String> labels(FormDraft form) {
        return form.items().stream().map(FormDraft.Item::label).toList();
    }

    private static List<String> written(String id) {
        Form form = new Forms().find(FormId.of(id)).orElseThrow();
        return form.allFields().map(field -> field.label()).toList();
    }

    @Test
    void readsTheRecommendationTable() throws IOException {
        var form = NoticeSeedsTest.seed("000").forms().getFirst();
        assertThat(form.shape()).isEqualTo(Shape.ROWS);
        assertThat(labels(form)).isEqualTo(written("recommendation@2025"));
        assertThat(form.numbered()).isEqualTo("序号");
        assertThat(form.blankRows()).isEqualTo(5);
        assertThat(form.unitLine()).isEqualTo("推荐单位");
        assertThat(form.printed()).isEqualTo("各区市科技管理部门、各部门");
        assertThat(form.items().get(1).most()).isEqualTo(100);
        assertThat(form.notes()).hasSize(2);
    }

    @Test
    void readsEveryIndicatorOfTheStatistics() throws IOException {
        var form = NoticeSeedsTest.seed("000").forms().get(1);
        assertThat(form.shape()).isEqualTo(Shape.STATISTICS);
        assertThat(labels(form)).isEqualTo(written("week-statistics@2025"));
        assertThat(form.seal()).isTrue();
        assertThat(form.items()).filteredOn(item -> item.unit().equals("万元")).hasSize(6);
        assertThat(form.items()).filteredOn(item -> item.group().equals("宣传报道情况")).hasSize(2);
        assertThat(form.items().get(6).note()).isEqualTo("（如：捐赠图书、光盘、创新操作室等）");
    }

    @Test
    void readsTheThreeFormsOf2021() throws IOException {
        var forms = NoticeSeedsTest.seed("003").forms();
        assertThat(forms)
                .extracting(FormDraft::shape)
                .containsExactly(Shape.LINES, Shape.GRID, Shape.ROWS);
        assertThat(labels(forms.get(0))).isEqualTo(written("exhibition@2021"));
        assertThat(labels(forms.get(1))).isEqualTo(written("key-project@2021"));
        assertThat(labels(forms.get(2))).isEqualTo(written("open-institution@2021"));
        assertThat(forms.get(2).blankRows()).isEqualTo(8);
        assertThat(forms.get(2).seal()).isTrue();
    }

    @Test
    void readsTheRulesForPhotos() throws IOException {
        var rules = NoticeSeedsTest.seed("000").evidence();
        assertThat(rules).hasSize(14);
        assertThat(rules).filteredOn(EvidenceDemand.Least.class::isInstance).hasSize(2);
        assertThat(rules)
                .filteredOn(EvidenceDemand.Size.class::isInstance)
                .extracting(rule -> ((EvidenceDemand.Size) rule).from())
                .containsExactly(200_000L);
        assertThat(rules)
                .filteredOn(EvidenceDemand.Wording.class::isInstance)
                .extracting(rule -> ((EvidenceDemand.Wording) rule).words())
                .containsExactly(List.of("2025年青岛市科技活动周", "全国科技工作者日"));
        for (var name : List.of("003", "004")) {
            assertThat(NoticeSeedsTest.seed(name).evidence())
                    .filteredOn(EvidenceDemand.Length.class::isInstance)
                    .extracting(rule -> ((EvidenceDemand.Length) rule).seconds())
                    .containsExactly(180);
        }
    }

    @Test
    void saysWhereTheNoticesContradictThemselves() throws IOException {
        assertThat(NoticeSeedsTest.seed("000").warnings())
                .extracting(NoticeDraft.Warning::code)
                .contains(
                        "form-name-differs",
                        "route-differs",
                        "quota-scope",
                        "rows-over-quota",
                        "counted-twice",
                        "addressee-without-duty",
                        "photos-or-video",
                        "least-of-each",
                        "unaltered",
                        "forbidden-and-asked",
                        "size-unit",
                        "seal-and-electronic",
                        "numbering-lost",
                        "several-periods",
                        "phone-without-area");
        assertThat(NoticeSeedsTest.seed("002").warnings())
                .extracting(NoticeDraft.Warning::code)
                .contains("signature-cut");
        assertThat(NoticeSeedsTest.seed("003").warnings())
                .extracting(NoticeDraft.Warning::code)
                .contains("no-number", "no-date", "attachment-empty", "year-implied");
    }

    @Test
    void givesBothPlacesOfAContradiction() throws IOException {
        var draft = NoticeSeedsTest.seed("000");
        var differs =
                draft.warnings().stream()
                        .filter(one -> one.code().equals("form-name-differs"))
                        .findFirst()
                        .orElseThrow();
        assertThat(differs.spans())
                .extracting(span -> span.in(draft.text()).replace("\n", ""))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("2025年全国科技活动周"),
                        second -> assertThat(second).contains("2025年青岛市科技活动周"));
    }
}
