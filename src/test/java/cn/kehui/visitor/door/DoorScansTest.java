package cn.kehui.visitor.door;

import static cn.kehui.visitor.door.DoorWorld.click;
import static cn.kehui.visitor.door.DoorWorld.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.ground.base.NotFound;
import cn.kehui.visitor.booking.SessionId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two telephones at a door, a network that comes and goes, and people who try. */
@KehuiTest
class DoorScansTest {
    @Autowired ApplicationContext context;
    @Autowired DoorScans scans;
    @Autowired DoorMerge merge;
    @Autowired DoorPasses passes;
    @Autowired Clock clock;

    private DoorWorld door;
    private DoorWorld.Party family;
    private DoorWorld.Party pair;
    private DoorLink link;
    private final UUID east = UUID.randomUUID();
    private final UUID west = UUID.randomUUID();

    @BeforeEach
    void open() {
        door = new DoorWorld(context);
        family = door.books(1, 2, 1);
        pair = door.books(2, 2, 0);
        door.days(0);
        link = door.pass();
    }

    @Test
    void aTelephoneKnowsTicketsAndNobodysName() {
        var listed = list(door.session, "");

        assertThat(listed.tickets().lines())
                .containsExactlyInAnyOrder(family.ticket() + " 2 1", pair.ticket() + " 2 0");
        assertThat(list(door.session, listed.mark()).tickets()).isEmpty();
        assertThatThrownBy(() -> list(door.other, "")).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsSentTwiceIsKeptOnceAndTwoTelephonesAddUp() {
        var one = ticket(1, door.session, family, 3);
        var two = click(2, door.session, DoorEvent.Kind.IN, 4);
        assertThat(send(east, one, two).kept()).isEqualTo(2);
        assertThat(send(east, one, two, click(3, door.session, DoorEvent.Kind.OUT, 1)))
                .isEqualTo(new DoorMerge.Taken(1, List.of(), List.of()));
        assertThat(send(west, ticket(1, door.session, pair, 2)).kept()).isEqualTo(1);

        var count = count();
        assertThat(count.ticketed()).isEqualTo(5);
        assertThat(count.parties()).isEqualTo(2);
        assertThat(count.inside()).isEqualTo(8);
        assertThat(count.twice()).isZero();
        assertThat(list(door.session, "").used().lines().toList())
                .hasSize(2)
                .anySatisfy(used -> assertThat(used).startsWith(pair.ticket() + " 2 "));
    }

    @Test
    void aTicketThatIsUsedOnTwoTelephonesCountsOnceAndIsSaid() {
        send(east, ticket(1, door.session, family, 3));
        send(west, ticket(1, door.session, family, 3));

        assertThat(count().ticketed()).isEqualTo(3);
        assertThat(count().twice()).isEqualTo(1);
    }

    @Test
    void aTelephoneThatWasCopiedIsTold() {
        send(east, click(1, door.session, DoorEvent.Kind.IN, 1));

        assertThat(send(east, click(1, door.session, DoorEvent.Kind.IN, 2)))
                .isEqualTo(new DoorMerge.Taken(0, List.of(1L), List.of()));
        assertThat(count().inside()).isEqualTo(1);
    }

    @Test
    void aClockThatIsADayWrongCountsByOurs() {
        var now = clock.instant();
        for (var wrong : List.of(Duration.ofDays(1), Duration.ofDays(-1))) {
            var said =
                    new DoorEvent(
                            1, door.session.key(), DoorEvent.Kind.IN, "", 1, 0, now.plus(wrong));
            var sending = new DoorMerge.Sending(UUID.randomUUID(), now.plus(wrong), List.of(said));
            merge.send(link, sending);
        }
        assertThat(count().inside()).isEqualTo(2);
    }

    @Test
    void whatCannotBeIsKeptAndDoesNotCount() {
        var forged = new DoorWorld.Party("000000000000", "");
        send(east, ticket(1, door.session, forged, 5), click(2, door.other, DoorEvent.Kind.IN, 5));
        assertThat(count().inside()).isZero();

        passes.revoke(
                door.filler,
                door.activity,
                passes.of(door.filler, door.activity).getFirst().pass().id());
        assertThat(scans.open(link)).isInstanceOf(DoorShut.Ended.class);
        assertThat(send(east, click(3, door.session, DoorEvent.Kind.IN, 5)).kept()).isEqualTo(1);
        assertThatThrownBy(() -> scans.open(DoorLink.make())).isInstanceOf(NotFound.class);
    }

    @Test
    void beforeTheDayNothingCountsAndLongAfterItNothingIsOpen() {
        door.days(1);
        send(east, click(1, door.session, DoorEvent.Kind.IN, 5));
        assertThat(count().inside()).isZero();
        door.days(-9);
        assertThat(scans.open(link)).isInstanceOf(DoorShut.Ended.class);
        assertThat(sent(east, click(2, door.session, DoorEvent.Kind.IN, 1)))
                .isInstanceOf(DoorShut.Ended.class);
    }

    @Test
    void aLinkThatGoesRoundIsForSoManyTelephones() {
        for (int i = 0; i < DoorRules.DEVICES; i++) {
            send(i == 0 ? east : UUID.randomUUID(), click(1, door.session, DoorEvent.Kind.IN, 1));
        }
        var crowded = new DoorShut.Crowded(DoorRules.DEVICES);
        assertThat(sent(west, click(1, door.session, DoorEvent.Kind.IN, 1))).isEqualTo(crowded);
        assertThat(scans.list(link, door.session.key(), new DoorScans.Has(west, "", 0)))
                .isEqualTo(crowded);

        assertThat(send(east, click(2, door.session, DoorEvent.Kind.IN, 1)).kept()).isEqualTo(1);
        var had = new DoorScans.Has(east, "", 0);
        var told = (DoorScans.Listed) scans.list(link, door.session.key(), had);
        assertThat(told.count().inside()).isEqualTo(DoorRules.DEVICES + 1);
        link = door.pass();
        assertThat(send(west, click(1, door.session, DoorEvent.Kind.IN, 1)).kept()).isEqualTo(1);
    }

    @Test
    void whoAsksForWhatCameAfterTheLastGetsWhatComesNext() {
        send(east, ticket(1, door.session, family, 3));
        for (long after : new long[] {-5, Long.MIN_VALUE}) {
            assertThat(after(after).used()).startsWith(family.ticket());
        }
        var told = after(Long.MAX_VALUE);
        assertThat(told.used()).isEmpty();
        send(east, ticket(2, door.session, pair, 2));
        assertThat(after(told.turn()).used()).startsWith(pair.ticket());
    }

    private DoorScans.Listed after(long turn) {
        var has = new DoorScans.Has(west, "", turn);
        return (DoorScans.Listed) scans.list(link, door.session.key(), has);
    }

    private DoorMerge.Taken send(UUID device, DoorEvent... events) {
        return (DoorMerge.Taken) sent(device, events);
    }

    private DoorMerge.Sent sent(UUID device, DoorEvent... events) {
        var now = Instant.parse("2025-05-06T00:00:10Z");
        return merge.send(link, new DoorMerge.Sending(device, now, List.of(events)));
    }

    private DoorScans.Listed list(SessionId session, String mark) {
        var has = new DoorScans.Has(UUID.randomUUID(), mark, 0);
        return (DoorScans.Listed) scans.list(link, session.key(), has);
    }

    private DoorCount count() {
        return list(door.session, "").count();
    }
}
