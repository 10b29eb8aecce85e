package cn.kehui.visitor.door;

import static cn.kehui.visitor.door.DoorWorld.click;
import static cn.kehui.visitor.door.DoorWorld.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.ground.base.NotFound;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.ledger.CountGrade;
import cn.kehui.week.ledger.LedgerEntry;
import cn.kehui.week.ledger.Ledgers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was counted at the door is what the ledger says, with how it was counted. */
@KehuiTest
class DoorLedgerTest {
    @Autowired ApplicationContext context;
    @Autowired DoorMerge merge;
    @Autowired DoorLedger ledger;
    @Autowired Ledgers ledgers;
    @Autowired Activities activities;
    @Autowired JdbcClient db;

    @Test
    void whatWasCountedIsEnteredOnceAndPutRightWhereMoreComes() {
        var door = new DoorWorld(context);
        var family = door.books(1, 2, 1);
        door.days(0);
        var link = door.pass();
        var device = UUID.randomUUID();
        send(link, device, ticket(1, door.session, family, 3));
        send(link, device, click(2, door.session, DoorEvent.Kind.IN, 4));
        assertThatThrownBy(() -> ledger.enter(door.filler, door.activity, false))
                .as("nobody came before it was held")
                .isInstanceOf(NotFound.class);
        db.sql("update activity set stage = 'HELD' where id = ?")
                .param(door.activity.value())
                .update();

        assertThat(ledger.enter(door.filler, door.activity, false))
                .isEqualTo(new DoorLedger.Entered(2, List.of()));
        assertThat(ledger.enter(door.filler, door.activity, false).entered()).isZero();
        send(link, device, click(3, door.session, DoorEvent.Kind.IN, 1));
        assertThat(ledger.enter(door.filler, door.activity, false).entered()).isEqualTo(1);

        var counts = ledgers.of(activities.activity(door.filler, door.activity));
        assertThat(counts.standing())
                .extracting(LedgerEntry::grade, LedgerEntry::quantity, LedgerEntry::session)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                CountGrade.TICKET, 3L, door.session.key()),
                        org.assertj.core.groups.Tuple.tuple(
                                CountGrade.CLICKER, 5L, door.session.key()));
    }

    private void send(DoorLink link, UUID device, DoorEvent event) {
        var now = Instant.parse("2025-05-06T00:00:10Z");
        merge.send(link, new DoorMerge.Sending(device, now, List.of(event)));
    }
}
