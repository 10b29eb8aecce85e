package cn.kehui.week.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sessions of what was approved come and go. */
class SessionChangesTest extends ActivityLifeDesk {
    @Test
    void aSessionThatWasDeletedIsPutBackAsItWasApproved() {
        submit(Map.of("rows[0].day", "2025-05-24"));
        approve();
        move(filler, "CHANGE");
        var approved = activity(filler, home);
        var key = approved.rows().getFirst();
        save(filler, home, get(filler, home), Map.of("press", "more"));
        var press = Map.of("press", "less-" + key, "rows[0].venue", "区科技馆");
        save(filler, home, get(filler, home), press);
        assertThat(activity(filler, home).rows()).hasSize(1).doesNotContain(key);

        var back = get(filler, home).select("button[value=back-" + key + "]");
        assertThat(back.text()).contains("恢复 5月24日", "北宅小学");
        save(filler, home, get(filler, home), Map.of("press", "back-" + key));

        var now = activity(filler, home);
        assertThat(now.rows()).hasSize(2).endsWith(key);
        assertThat(now.answers().rows().getLast())
                .containsAllEntriesOf(approved.answers().rows().getFirst());
        assertThat(get(filler, home).select("button[value^=back-]")).isEmpty();
        save(filler, home, get(filler, home), Map.of("press", "back-" + key));
        save(filler, home, get(filler, home), Map.of("press", "back-nobodys"));
        assertThat(activity(filler, home).rows()).hasSize(2);
    }

    @Test
    void aSessionThatCameOrWentIsOneChange() {
        submit(Map.of("rows[0].day", "2025-05-24"));
        approve();
        move(filler, "CHANGE");
        var key = activity(filler, home).rows().getFirst();
        save(filler, home, get(filler, home), Map.of("press", "more"));
        save(filler, home, get(filler, home), Map.of("press", "less-" + key));
        assertThat(get(filler, home).select("#life .notice li").eachText())
                .as("a blank session is none yet")
                .containsExactly("场次：删去了 5月24日 9:00—11:30 北宅小学 那一场");

        var later = Map.of("rows[0].day", "5.25", "rows[0].from", "14：00", "rows[0].venue", "区科技馆");
        save(filler, home, get(filler, home), later);
        assertThat(get(filler, home).select("#life .notice li").eachText())
                .containsExactly("场次：加了 5月25日 14:00 区科技馆 这一场", "场次：删去了 5月24日 9:00—11:30 北宅小学 那一场");
        submit(later);
        assertThat(get(reviewer, home).select(".steps-taken").text()).contains("删去了 5月24日");
    }

    @Test
    void aSessionThatWasDeletedIsPutBackInTheOrderOfDays() {
        sessions("5月23日", "5月24日", "5月25日");
        submit(Map.of("rows[0].day", "5月23日"));
        approve();
        move(filler, "CHANGE");
        var keys = activity(filler, home).rows();
        save(filler, home, get(filler, home), Map.of("press", "less-" + keys.get(1)));
        save(filler, home, get(filler, home), Map.of("press", "less-" + keys.get(0)));
        assertThat(activity(filler, home).rows()).containsExactly(keys.get(2));

        var back = save(filler, home, get(filler, home), Map.of("press", "back-" + keys.get(1)));
        assertThat(back.getResponse().getRedirectedUrl()).endsWith("#session-1");
        save(filler, home, get(filler, home), Map.of("press", "back-" + keys.get(0)));

        assertThat(activity(filler, home).rows()).isEqualTo(keys);
        assertThat(get(filler, home).select("#life .notice")).as("nothing is changed").isEmpty();
    }

    @Test
    void aSessionIsCalledByItsNumberNow() {
        sessions("5月23日", "5月24日");
        submit(Map.of("rows[0].day", "5月23日"));
        approve();
        move(filler, "CHANGE");
        var keys = activity(filler, home).rows();
        save(filler, home, get(filler, home), Map.of("press", "less-" + keys.get(0)));
        save(filler, home, get(filler, home), Map.of("rows[0].venue", "区科技馆"));

        assertThat(get(filler, home).select("#life .notice li").first().text())
                .isEqualTo("地点：第 1 场 地点，原来是“北宅小学”，现在是“区科技馆”");
    }

    /** Who writes in a session that a colleague deletes meanwhile brings it back whole. */
    @Test
    void aSessionThatIsWrittenInWhileItIsDeletedComesBackAsItWasShown() {
        sessions("5月23日", "5月24日");
        var hers = get(colleague, home);
        var keys = activity(filler, home).rows();
        save(filler, home, get(filler, home), Map.of("press", "less-" + keys.get(0)));

        save(colleague, home, hers, Map.of("rows[0].from", "10:00"));

        var now = activity(filler, home);
        assertThat(now.rows()).isEqualTo(keys);
        assertThat(now.answers().rows().getFirst())
                .containsEntry("from", "10:00")
                .containsEntry("day", "5月23日")
                .containsEntry("venue", "北宅小学");
    }

    private void sessions(String... days) {
        for (int row = 0; row < days.length; row++) {
            if (row > 0) {
                save(filler, home, get(filler, home), Map.of("press", "more"));
            }
            var typed =
                    Map.of(
                            "rows[" + row + "].day", days[row],
                            "rows[" + row + "].from", "9:00",
                            "rows[" + row + "].venue", "北宅小学");
            save(filler, home, get(filler, home), typed);
        }
    }
}
