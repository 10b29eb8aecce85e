package cn.kehui.total.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.review.Reviews;
import cn.kehui.filing.submission.Rows;
import cn.kehui.ground.cipher.Keys;
import cn.kehui.ground.cipher.Reseal;
import cn.kehui.world.SmallWorld;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form that asks for telephones, for persons and for children, from the draft to the total. */
class PersonalAnswersTest extends AskedAboutChildren {
    private static final String YOUTH = "/totals/small-2025/youth@2025";

    /** What nobody may find in the database. */
    private static final List<String> OWN =
            List.of("欧阳领队", "小学生甲", "13812345678", "小作者乙", "13987654321", "没有号码的人");

    @Autowired Keys keys;
    @Autowired List<Reseal> rooms;

    @Test
    void standInTheClearNowhereAndAreShownToWhoMaySeeThem() throws Exception {
        var first = filed();
        reviews.sendBack(bureau, laoshan.id(), first, new Reviews.Reasons("请核对", Map.of()));
        var fill = page(filler, "/obligations/" + laoshan.id());
        assertThat(fill.select("[name='contact']").val()).isEqualTo("李文 13812345678");
        assertThat(fill.select("[name='pupil']").val()).isEqualTo("小学生甲");
        // nothing is changed, and a remark that is left open asks why
        drafts.explain(filler, laoshan.id(), Map.of("remark:whole", "逐项核对过，无误"));
        var second = filed();
        assertThat(page(bureau, "/obligations/" + laoshan.id() + "/review").text())
                .contains("欧阳领队", "小学生甲", "李文 13812345678");
        reviews.accept(bureau, laoshan.id(), second);
        assertThat(page(bureau, YOUTH).text()).contains("参赛队伍");
        assertThat(page(bureau, YOUTH + "/pupil").text()).contains("小学生甲");
        assertThat(page(bureau, YOUTH + "/contact").text()).contains("李文 13812345678");
        assertThat(get(bureau, YOUTH + "/export.xlsx")).hasStatusOk();

        assertThat(clear(OWN)).isEmpty();
        assertThat(clear(List.of("水火箭")))
                .containsExactly("draft.answers", "figure.words", "submission.answers");
    }

    @Test
    void theSameInRows() throws Exception {
        var owed = world.owes(SmallWorld.RECOMMENDATION, world.laoshan, world.bureau);
        var rows =
                Map.of(
                        "rows[0].name", "作品一",
                        "rows[0].child", "小作者乙",
                        "rows[0].mobile", "13987654321",
                        "rows[1].name", "作品二",
                        "rows[1].child", "小学生甲",
                        "rows[1].mobile", "13812345678");
        var submission = files(world.laoshan, owed, rows).current();
        assertThat(clear(OWN)).isEmpty();
        assertThat(clear(List.of("作品一"))).containsExactly("draft.answers", "submission.answers");
        assertThat(page(bureau, "/obligations/" + owed.id() + "/review").text())
                .contains("小作者乙", "13987654321", "小学生甲", "13812345678");
        assertThat(shown()).containsExactly(bureau.name() + " " + submission + " {}");
        assertThat(drafts.take(filler, owed.id(), Rows.raised(1)).answers().rows())
                .extracting(row -> row.get("child"))
                .containsExactly("小学生甲", "小作者乙");
        assertThat(drafts.open(filler, owed.id()).answers().at("rows[0].child")).isEqualTo("小学生甲");
        assertThat(clear(OWN)).isEmpty();
    }

    @Test
    void aReasonForAnAnswerIsSealedWithIt() {
        drafts.type(filler, laoshan.id(), answers("没有号码的人"));
        drafts.explain(filler, laoshan.id(), Map.of("contact", "没有号码的人不用电话"));
        var draft = drafts.open(filler, laoshan.id());
        assertThat(draft.reasons().get("contact").words()).isEqualTo("没有号码的人不用电话");
        submissions.file(filler, laoshan.id(), draft.submission());

        assertThat(submissions.versions(bureau, laoshan.id()).getLast().reasons())
                .isEqualTo(draft.reasons());
        assertThat(clear(OWN)).isEmpty();
    }

    @Test
    void eachViewOfAMinorIsALineInTheJournalWithoutTheValue() throws Exception {
        var submission = filed();
        assertThat(shown()).isEmpty();
        page(bureau, "/obligations/" + laoshan.id() + "/review");
        assertThat(shown()).containsExactly(bureau.name() + " " + submission + " {}");
        reviews.accept(bureau, laoshan.id(), submission);
        page(bureau, YOUTH + "/contact");
        page(bureau, YOUTH);
        assertThat(shown()).hasSize(1);
        page(bureau, YOUTH + "/pupil");
        assertThat(shown()).hasSize(2);
        assertThat(get(bureau, YOUTH + "/export.xlsx")).hasStatusOk();
        assertThat(shown()).hasSize(3).containsOnly(bureau.name() + " " + submission + " {}");
    }

    @Test
    void aFormWithoutMinorsMakesNoLine() throws Exception {
        var typed = answers("李文 13812345678");
        typed.put("pupil", "");
        drafts.type(filler, laoshan.id(), typed);
        page(filler, "/obligations/" + laoshan.id());
        assertThat(shown()).isEmpty();
    }

    @Test
    void isNotOpenedAtAnotherPlaceNorInAnotherRow() {
        filed();
        db.sql(
                        """
                        update draft set answers = jsonb_set(answers, '{values,leader}', answers -> 'values' -> 'pupil')
                         where obligation_id = :id
                        """)
                .param("id", laoshan.id().value())
                .update();
        assertThatThrownBy(() -> drafts.open(filler, laoshan.id())).hasMessageContaining("altered");
    }

    @Test
    void whatSomebodyTypesThatLooksSealedIsReadAsTyped() {
        drafts.type(filler, laoshan.id(), Map.of("topic", "k1:i:00000000:abcd"));
        assertThat(drafts.open(filler, laoshan.id()).answers().at("topic"))
                .isEqualTo("k1:i:00000000:abcd");
    }

    @Test
    void whatAnOlderVersionKeptInTheClearIsSealedAndANewKeySealsAnew() {
        var id = filed();
        var draft = drafts.open(filler, laoshan.id()).answers();
        var json = cn.kehui.ground.base.Json.write(draft);
        db.sql("update draft set answers = ?::jsonb, sealed = ''").params(json).update();
        db.sql("update submission set answers = ?::jsonb, sealed = ''").params(json).update();
        db.sql("update figure set words = '李文 13812345678' where field = 'contact'").update();
        assertThat(clear(OWN))
                .containsExactly("draft.answers", "figure.words", "submission.answers");
        assertThat(submissions.versions(filler, laoshan.id()).getLast().answers()).isEqualTo(draft);

        reseal();
        assertThat(clear(OWN)).isEmpty();
        var old = keys.ring().held().getLast().id();
        assertThat(clear(List.of(old)))
                .contains("draft.answers", "figure.words", "submission.answers");

        keys.ring().add();
        assertThat(submissions.versions(filler, laoshan.id()).getLast().answers()).isEqualTo(draft);
        reseal();
        assertThat(clear(List.of("k1:i:" + old))).isEmpty();
        assertThat(clear(OWN)).isEmpty();
        assertThat(submissions.versions(filler, laoshan.id()).getLast().id()).isEqualTo(id);
        assertThat(submissions.versions(filler, laoshan.id()).getLast().answers()).isEqualTo(draft);
        assertThat(drafts.open(filler, laoshan.id()).answers()).isEqualTo(draft);
    }

    private void reseal() {
        for (var room : rooms) {
            while (room.reseal(1) > 0) {}
        }
    }

    private SubmissionId filed() {
        return files(world.laoshan, laoshan, answers("李文 13812345678")).current();
    }

    private static Map<String, String> answers(String contact) {
        var typed = new HashMap<String, String>();
        typed.put("teams", "3");
        typed.put("leader", "欧阳领队");
        typed.put("pupil", "小学生甲");
        typed.put("contact", contact);
        typed.put("topic", "水火箭");
        return typed;
    }
}
