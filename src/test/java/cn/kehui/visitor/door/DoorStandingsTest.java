package cn.kehui.visitor.door;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the unit is told of its doors. */
@KehuiTest
class DoorStandingsTest {
    @Autowired ApplicationContext context;
    @Autowired DoorStandings standings;

    @Test
    void aTicketThatWasCancelledMeanwhileIsToldAndNotLost() {
        var door = new DoorWorld(context);
        var family = door.books(1, 2, 1);
        var pair = door.books(2, 2, 0);
        door.days(0);
        door.pass();
        door.cancels(family);

        var came = DoorWorld.ticket(1, door.session, family, 3);
        assertThat(door.sends(came, DoorWorld.ticket(2, door.session, pair, 2)))
                .isEqualTo(new DoorMerge.Taken(2, List.of(), List.of(1L)));

        var standing = standings.of(door.filler, door.activity);
        assertThat(standing.sessions())
                .filteredOn(live -> live.session().id().equals(door.session))
                .singleElement()
                .satisfies(live -> assertThat(live.count().ticketed()).isEqualTo(5));
        assertThat(standing.cancelled())
                .singleElement()
                .satisfies(one -> assertThat(one.party()).isEqualTo(family.ticket()))
                .satisfies(one -> assertThat(one.places()).isEqualTo(3))
                .satisfies(one -> assertThat(one.uses()).hasSize(1));
        assertThat(standings.of(door.reviewer, door.activity).cancelled()).isEmpty();
    }
}
