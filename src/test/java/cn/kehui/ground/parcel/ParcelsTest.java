package cn.kehui.ground.parcel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.parcel.OwnParcel.Order;
import cn.kehui.ground.parcel.OwnParcel.State;
import cn.kehui.ground.parcel.Parcels.Ordering;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What somebody asks for, is told of, fetches and throws away. */
class ParcelsTest extends ParcelDesk {
    @Test
    void isMadeOffTheRequestKeptSealedAndFetchedByWhoAskedForIt() throws Exception {
        var id = ordered("甲");
        assertThat(mine().state()).isEqualTo(State.WAITING);
        assertThat(work.next()).isTrue();
        assertThat(work.next()).isFalse();
        assertThat(mine().state()).isEqualTo(State.READY);
        assertThat(mine().result())
                .isEqualTo(
                        new OwnParcel.Result(
                                "数字是今天的", "故事.xlsx", 9, BEGIN.plus(Duration.ofDays(7))));
        assertThat(new String(bytes(clerk, id), UTF_8)).isEqualTo("一份表");
        assertThat(
                        db().sql("select sealed from parcel_part where parcel_id = :id")
                                .param("id", id.value())
                                .query(String.class)
                                .list())
                .singleElement()
                .matches(cn.kehui.ground.cipher.Sealer::sealed);
        assertThatThrownBy(() -> bytes(other, id)).isInstanceOf(NotFound.class);
        assertThat(parcels.mine(other)).isEmpty();
    }

    @Test
    void whatIsLongIsKeptInPartsAndComesBackWhole() throws Exception {
        var long0 = new byte[PartSql.PART * 2 + 77];
        new java.util.Random(7).nextBytes(long0);
        story.telling = (_, making) -> making.out().write(long0);
        var id = ordered("长");
        work.next();
        assertThat(bytes(clerk, id)).isEqualTo(long0);
    }

    @Test
    void askedForTwiceAtOnceItIsMadeOnce() throws Exception {
        var presses = new ArrayList<Callable<ParcelId>>();
        for (int i = 0; i < 8; i++) {
            presses.add(() -> ordered("同"));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            var ids = new HashSet<ParcelId>();
            for (var press : threads.invokeAll(presses)) {
                ids.add(press.get());
            }
            assertThat(ids).hasSize(1);
        }
        assertThat(parcels.mine(clerk)).hasSize(1);
        // once it is made, another is another: of later numbers
        work.next();
        ordered("同");
        assertThat(parcels.mine(clerk)).hasSize(2);
    }

    @Test
    void whoSeesOtherwiseNowDoesNotGetIt() throws Exception {
        var id = ordered("甲");
        work.next();
        story.sees = "less";
        assertThat(mine().withheld()).isTrue();
        assertThatThrownBy(() -> bytes(clerk, id)).isInstanceOf(NotFound.class);
        story.sees = "all";
        assertThat(bytes(clerk, id)).isNotEmpty();

        // and who may have it no longer when it is made, has none
        var late = ordered("乙");
        story.sees = "";
        assertThat(work.next()).isTrue();
        assertThat(mine().state()).isEqualTo(State.BROKEN);
        assertThatThrownBy(() -> bytes(clerk, late)).isInstanceOf(NotFound.class);
    }

    @Test
    void isSweptAfterItsTerm() throws Exception {
        var id = ordered("甲");
        work.next();
        now = BEGIN.plus(Duration.ofDays(7)).minusMillis(1);
        assertThat(swept()).isZero();
        assertThat(bytes(clerk, id)).isNotEmpty();
        now = BEGIN.plus(Duration.ofDays(7));
        assertThatThrownBy(() -> bytes(clerk, id)).isInstanceOf(NotFound.class);
        assertThat(parcels.mine(clerk)).isEmpty();
        assertThat(swept()).isEqualTo(1);
        for (var table : List.of("parcel", "parcel_part", "parcel_try")) {
            assertThat(db().sql("select count(*) from " + table).query(Long.class).single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void onePersonKeepsSoManyAndThrowsAwayItsOwn() {
        db().sql("update parcel_rule set most = 2").update();
        var first = ordered("甲");
        ordered("乙");
        assertThat(inTransaction(() -> parcels.order(clerk, new Order("story", "丙"))))
                .isEqualTo(new Ordering.Enough(2));
        while (work.next()) {
            // until all are made
        }
        assertThatThrownBy(() -> inTransaction(() -> removed(other, first)))
                .isInstanceOf(NotFound.class);
        inTransaction(() -> removed(first));
        assertThat(parcels.mine(clerk)).extracting(OwnParcel::title).containsExactly("故事 乙");
    }
}
