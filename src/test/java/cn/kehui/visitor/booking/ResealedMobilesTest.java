package cn.kehui.visitor.booking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.ground.cipher.Keys;
import cn.kehui.ground.cipher.Phones;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new key seals the numbers of who booked anew, and each still books once. */
@KehuiTest
class ResealedMobilesTest {
    @Autowired Bookings bookings;
    @Autowired BookingReseal reseal;
    @Autowired Keys keys;
    @Autowired JdbcClient db;
    @Autowired Clock clock;

    @Test
    void areSealedAnewAndFoundAsBefore() {
        var session = new BookableSession(db, clock, 9);
        var family = BookableSession.party(1, 2, 0);
        bookings.book(session.id, family);
        bookings.book(session.id, BookableSession.party(2, 2, 0));
        var before = kept(family);
        keys.ring().add();

        while (reseal.reseal(1) > 0) {}

        assertThat(kept(family))
                .startsWith(keys.sealer(Bookings.PURPOSE).prefix())
                .isNotEqualTo(before);
        var whose = SealedAsk.row(family.link().hash());
        assertThat(new Phones(keys.sealer(Bookings.PURPOSE)).open(kept(family), whose))
                .isEqualTo(family.mobile());
        assertThat(bookings.book(session.id, BookableSession.party(1, 1, 0)))
                .isEqualTo(new BookingAnswer.Again());
    }

    private String kept(BookingAsk ask) {
        return db.sql("select mobile from booking where link = ?")
                .param(ask.link().hash())
                .query(String.class)
                .single();
    }
}
