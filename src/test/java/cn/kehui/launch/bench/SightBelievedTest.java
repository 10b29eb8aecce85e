package cn.kehui.launch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.launch.bench.painted.BannerPainter;
import cn.kehui.launch.bench.painted.Banners;
import cn.kehui.launch.bench.painted.Crowd;
import cn.kehui.week.sight.Judging;
import cn.kehui.week.sight.LookFor;
import cn.kehui.week.sight.Opinion;
import cn.kehui.week.sight.Sight;
import cn.kehui.week.sight.Wanted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How far what a machine sees in a picture can be believed, on pictures that are painted for it.
 */
@Tag("slow")
class SightBelievedTest {
    /** Of each of six kinds of banner. */
    private static final int EACH = 9;

    @Test
    void bannersUpToThirtyDegreesAndMildBlurAreReadAndNoneIsTakenForAnother() throws IOException {
        var painter = new BannerPainter(SightBench.font());
        var missed = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        int asked = 0;
        try (var sight = new Sight()) {
            for (var shot : Banners.all(EACH)) {
                if (!shot.mild()) {
                    continue;
                }
                var wanted = List.of(Wanted.of(shot.wanted()));
                var seen = sight.look(painter.painted(shot.banner()), new LookFor(true, wanted, 0));
                boolean pass = Judging.wording(seen, wanted).opinion() == Opinion.PASS;
                asked += shot.right() ? 1 : 0;
                if (shot.right() && !pass) {
                    missed.add(shot.banner().toString());
                } else if (!shot.right() && pass) {
                    wrong.add(shot.banner().toString());
                }
            }
        }
        assertThat(asked).isGreaterThan(20);
        assertThat(missed).as("not read, of " + asked).hasSizeLessThanOrEqualTo(asked / 20);
        assertThat(wrong).as("taken for the words that were asked for").isEmpty();
    }

    @Test
    void nineAreNeverTenAndTwentyAreEnough() throws IOException {
        var crowd = new Crowd();
        var asked = new LookFor(false, List.of(), Integer.MAX_VALUE);
        try (var sight = new Sight()) {
            for (int head : List.of(36, 52, 84)) {
                var few = sight.look(crowd.painted(9, head, head), asked);
                assertThat(few.heads()).hasSizeLessThanOrEqualTo(9);
                assertThat(Judging.people(few, 10).opinion()).isEqualTo(Opinion.UNKNOWN);

                var many = sight.look(crowd.painted(20, head, head), asked);
                assertThat(many.heads()).hasSizeBetween(10, 20);
                assertThat(Judging.people(many, 10).opinion()).isEqualTo(Opinion.PASS);
            }
        }
    }
}
