package cn.kehui.week.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityMove;
import cn.kehui.week.activity.ActivityMoving;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What may be one event is proposed, by what it shares with few others. */
class LookingOutTest extends DoublesDesk {

    @Test
    void whatIsNoLongerAlikeIsNotProposed() {
        var filler = filler(world.laoshan);
        assertThat(steps.move(filler, one, ActivityMove.TAKE_BACK, ""))
                .isInstanceOf(ActivityMoving.Moved.class);
        assertThat(open(reviewer)).isEmpty();
        activities.type(
                filler,
                one,
                new cn.kehui.week.activity.ActivityTyping(
                        Map.of("rows[0].day", "5月26日"), null, ""));
        assertThat(steps.submit(filler, one)).isInstanceOf(ActivityMoving.Moved.class);

        assertThat(open(reviewer)).isEmpty();
    }

    @Test
    void whatOneUnitEnteredTwiceIsItsOwn() {
        submitted(world.laoshan, "海洋科普进校园", "北宅小学");

        assertThat(open(reviewer)).hasSize(2);
    }

    @Test
    void onePhotographInBothSaysItAlone() {
        var far = submitted(world.shinan, "天文夜", "天文台", "6月1日");
        assertThat(open(reviewer)).hasSize(1);
        photograph(one, "a".repeat(64));
        photograph(far, "a".repeat(64));

        again(far, world.shinan);

        assertThat(open(reviewer))
                .flatExtracting(Likelihood::signs)
                .contains(new Sign(Sign.Kind.PICTURE, "1", "1"));
    }

    @Test
    void workDoesNotGrowWithTheDay() {
        int each = 400;
        db.sql(
                        """
                        insert into double_word (campaign_id, word, activity_id)
                        select 'small-2025', w.word, gen_random_uuid()
                          from generate_series(1, :each) as g (n)
                         cross join unnest(:words::text[]) as w (word)
                        """)
                .param("each", each)
                .param("words", ownWords().toArray(String[]::new))
                .update();
        var own = ownWords();

        var plan =
                db.sql(
                                "explain (analyze, format text, costs off, timing off, summary off) "
                                        + WordSql.SHARE)
                        .param("campaign", "small-2025")
                        .param("id", one.value())
                        .param("words", own.toArray(String[]::new))
                        .param("common", WordSql.COMMON)
                        .param("compared", WordSql.COMPARED)
                        .query(String.class)
                        .list();

        assertThat(plan.stream().filter(line -> line.contains("double_word")).toList())
                .allMatch(
                        line -> line.contains("rows=" + WordSql.COMMON + ".00 loops=" + own.size()))
                .hasSize(1);
        assertThat(words.sharing(one, own)).isEmpty();
    }

    private List<String> ownWords() {
        return db.sql(
                        "select word from double_word where campaign_id = 'small-2025' and activity_id = ? order by word")
                .param(one.value())
                .query(String.class)
                .list();
    }

    private void photograph(ActivityId id, String sha256) {
        db.sql(
                        "insert into blob (sha256, size, added_at) values (?, 1, now()) on conflict do nothing")
                .param(sha256)
                .update();
        db.sql(
                        """
                        insert into photo (campaign_id, activity_id, id, name, sha256, size, added_by, added_at)
                        values ('small-2025', :id, gen_random_uuid(), '一.jpg', :sha256, 1, :by, now())
                        """)
                .param("id", id.value())
                .param("sha256", sha256)
                .param("by", reviewer.id().value())
                .update();
    }
}
