package cn.kehui.week.sight;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.week.sight.Strip.Bend;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Strips around what a model marked, level, standing and bent. */
class StripTest {
    @Test
    void aLevelBarIsReadLevelAndAStandingOneDownwards() {
        var level = Strip.around(blob(bar(200, 20)));
        assertThat(level.upright()).isFalse();
        assertThat(level.length()).isGreaterThan(200);
        assertThat(level.height()).isBetween(40.0, 60.0);
        assertThat(Strip.around(blob(bar(20, 200))).upright()).isTrue();
        assertThat(Strip.around(blob(bar(30, 2)))).isNull();
    }

    @Test
    void aBowIsFollowedAndItsPlaceIsWhereMostOfItLies() {
        var places = new ArrayList<int[]>();
        for (int x = 0; x < 400; x++) {
            int top = (int) (100 + 60 * Math.pow((x - 200) / 200.0, 2));
            for (int y = 0; y < 20; y++) {
                places.add(new int[] {x, top + y});
            }
        }
        var bow = Strip.around(blob(places));
        double middle = bow.place(0, (bow.top().at(0) + bow.foot().at(0)) / 2).y();
        assertThat(middle).isBetween(105.0, 115.0);
        assertThat((bow.quad().top() + bow.quad().foot()) / 2).isBetween(120.0, 140.0);
    }

    @Test
    void whatIsMovedIsLargerAndElsewhere() {
        var strip = new Strip(10, 20, 0, -5, 5, new Bend(-2, 0, .1), new Bend(2, 0, .1));
        var moved = strip.moved(3, 100, 200);
        assertThat(moved.place(6, moved.top().at(6)))
                .isEqualTo(new Corner(136, 260 + 3 * (-2 + .1 * 4)));
    }

    private static InkPatch blob(List<int[]> places) {
        return new InkPatch(places, .9);
    }

    private static List<int[]> bar(int width, int height) {
        var places = new ArrayList<int[]>();
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                places.add(new int[] {50 + x, 60 + y});
            }
        }
        return places;
    }
}
