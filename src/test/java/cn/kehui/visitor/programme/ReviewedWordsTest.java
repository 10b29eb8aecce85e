package cn.kehui.visitor.programme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityMove;
import cn.kehui.week.activity.ActivityStage;
import cn.kehui.week.activity.ActivitySteps;
import cn.kehui.week.activity.ActivityTyping;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.transaction.AfterTransaction;

/** Whatever everybody reads was looked at by a reviewer, also where it was changed since. */
@KehuiTest
class ReviewedWordsTest {
    @Autowired ApplicationContext context;
    @Autowired PublicProgramme programme;
    @Autowired Activities activities;
    @Autowired ActivitySteps steps;

    private PublishedOnes ones;

    @BeforeEach
    void begin() {
        ones = new PublishedOnes(context);
        programme.renew();
    }

    @AfterTransaction
    void forget() {
        programme.renew();
    }

    @ParameterizedTest
    @CsvSource({
        "title, 别的名称",
        "intro, 别的简介",
        "secrecy, 不涉密，可以公开",
        "entry, 打电话给王敏",
        "access, 有坡道",
        "post, 王敏的岗位",
        "organisers, 别的单位",
        "rows[0].position, '36.1, 120.4'",
    })
    void whatIsChangedIsReadWhenItWasReviewed(String place, String words) {
        var id =
                ones.published(
                        Map.of(
                                "secrecy",
                                "部分内容不公开（写在保密情况补充里）",
                                "secrecy_note",
                                "图纸",
                                "about",
                                "不公开的细节"));
        programme.follow();
        var before = entry(id);
        assertThat(before.text().about()).isEmpty();

        ones.move(id, ActivityMove.CHANGE, "");
        activities.type(ones.filler, id, new ActivityTyping(Map.of(place, words), null, ""));
        programme.follow();
        assertThat(words(id)).isEqualTo(words(before));

        steps.submit(ones.filler, id);
        programme.follow();
        assertThat(activities.activity(ones.filler, id).stage()).isEqualTo(ActivityStage.SUBMITTED);
        assertThat(words(id)).isEqualTo(words(before));
    }

    private List<Object> words(ActivityId id) {
        return words(entry(id));
    }

    /** All that is read of it, whenever it was last touched. */
    private static List<Object> words(ProgrammeEntry one) {
        return List.of(one.text(), one.who(), one.sessions(), one.pictures(), one.cancelled());
    }

    private ProgrammeEntry entry(ActivityId id) {
        return programme.now().entry(id.value()).orElseThrow();
    }
}
