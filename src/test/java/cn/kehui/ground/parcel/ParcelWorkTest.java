package cn.kehui.ground.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.parcel.OwnParcel.State;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** How it is made: held by one, begun again, and told how far it is. */
class ParcelWorkTest extends ParcelDesk {
    /** It is held by the transaction that makes it: nobody else begins it, nobody takes it away. */
    @Test
    void isMadeByOneAtATime() {
        var id = ordered("甲");
        story.telling =
                (_, making) -> {
                    try (var apart = Executors.newSingleThreadExecutor()) {
                        assertThat(apart.submit(work::next).get()).isFalse();
                        assertThatThrownBy(() -> apart.submit(() -> removed(id)).get())
                                .hasCauseInstanceOf(NotFound.class);
                    } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                        throw new IllegalStateException(e);
                    }
                    making.out().write(1);
                };
        work.next();
        assertThat(mine().state()).isEqualTo(State.READY);
    }

    @Test
    void whatBreaksOffIsBegunAgainAndAfterThreeTriesSaidAndOfferedAnew() {
        ordered("甲");
        story.telling =
                (_, making) -> {
                    making.rows(4, 10);
                    throw new IllegalStateException("as if the process had died");
                };
        for (int tries = 1; tries <= ParcelWork.TRIES; tries++) {
            assertThatThrownBy(work::next).isInstanceOf(IllegalStateException.class);
            assertThat(mine().state()).isEqualTo(State.WAITING);
            assertThat(mine().progress()).isEqualTo(new OwnParcel.Progress(tries, 4, 10));
        }
        assertThat(work.next()).isTrue();
        assertThat(mine().state()).isEqualTo(State.BROKEN);
        assertThat(told()).contains("导出没有做成：故事 甲");

        story.telling = (_, making) -> making.out().write(1);
        var again = ordered("甲");
        work.next();
        assertThat(parcels.mine(clerk)).extracting(OwnParcel::id).startsWith(again);
        assertThat(mine().state()).isEqualTo(State.READY);
        assertThat(told()).contains("导出做好了：故事 甲");
    }

    @Test
    void howFarItIsIsWrittenAboutOnceASecond() {
        ordered("甲");
        var seen = new ArrayList<Long>();
        story.telling =
                (_, making) -> {
                    for (int row = 1; row <= 1000; row++) {
                        now = now.plusMillis(10);
                        making.rows(row, 1000);
                        seen.add(apart(() -> mine().progress().done()));
                    }
                };
        work.next();
        assertThat(seen.stream().distinct())
                .containsExactly(1L, 101L, 201L, 301L, 401L, 501L, 601L, 701L, 801L, 901L, 1000L);
    }
}
