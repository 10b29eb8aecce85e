package cn.kehui.total.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.kehui.ground.base.Finding;
import org.junit.jupiter.api.Test;

/** What becomes of an overlap when somebody says otherwise, or a figure moves. */
class OverlapLaterTest extends OverlapDay {
    @Test
    void changesWhatIsThereAndSaysWhenSomebodyWasFaster() {
        var first = (Flagging.Flagged) overlaps.flag(bureau, SMALL, flag("public_on_site", "300"));
        var changed =
                overlaps.change(bureau, SMALL, first.overlap(), flag("public_on_site", "500"));
        assertThat(changed).isInstanceOf(Flagging.Flagged.class);
        assertThat(onSite()).isEqualTo(800);
        var late = overlaps.change(bureau, SMALL, first.overlap(), flag("public_on_site", "10"));
        assertThat(late).isInstanceOf(Flagging.Gone.class);
        assertThat(((Flagging.Gone) late).ended().end().by()).isEqualTo("王审");
        assertThat(onSite()).isEqualTo(800);
    }

    @Test
    void aRevisionThatTouchesItAsksAgain() {
        var first = (Flagging.Flagged) overlaps.flag(bureau, SMALL, flag("public_on_site", "300"));
        assertThat(overlaps.one(bureau, SMALL, first.overlap()).orElseThrow().moved()).isEmpty();

        revised(world.laoshan, laoshan, figures("public_on_site", "800", "public_online", "4"));
        assertThat(overlaps.one(bureau, SMALL, first.overlap()).orElseThrow().moved()).isEmpty();

        revised(world.laoshan, laoshan, figures("public_on_site", "350"));
        var asks = overlaps.one(bureau, SMALL, first.overlap()).orElseThrow();
        assertThat(asks.moved())
                .extracting(Overlap.Moved::field, Overlap.Moved::was, Overlap.Moved::is)
                .containsExactly(tuple("public_on_site", 800L, 350L));
        assertThat(overlaps.confirm(bureau, SMALL, first.overlap()))
                .isInstanceOf(Flagging.Flagged.class);
        assertThat(overlaps.one(bureau, SMALL, first.overlap()).orElseThrow().moved()).isEmpty();

        revised(world.laoshan, laoshan, figures("public_on_site", "200"));
        assertThat(onSite()).isEqualTo(500);
        var refused = (Flagging.Refused) overlaps.confirm(bureau, SMALL, first.overlap());
        assertThat(refused.findings()).extracting(Finding::key).containsExactly("overlap.too-much");
    }
}
