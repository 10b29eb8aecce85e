package cn.kehui.visitor.booking;

import cn.kehui.ground.cipher.Keys;
import cn.kehui.ground.cipher.Phones;
import cn.kehui.ground.cipher.Reseal;
import cn.kehui.ground.cipher.SealedRows;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Numbers of who booked that are sealed otherwise than now. */
@Component
class BookingReseal implements Reseal {
    private static final String CAMPAIGNS =
            """
            select distinct campaign_id from booking
             where mobile <> '' and not starts_with(mobile, :prefix) order by 1
            """;

    private static final String OTHERWISE =
            """
            select activity_id, session_key, link, mobile from booking
             where campaign_id = :campaign and mobile <> '' and not starts_with(mobile, :prefix)
             order by activity_id, session_key, link limit :most for update skip locked
            """;
    private static final String SEALED =
            """
            update booking set mobile = :mobile, mobile_hash = :hash
             where campaign_id = :campaign and activity_id = :activity and session_key = :session and link = :link
            """;

    private final JdbcClient db;
    private final Phones phones;
    private final SealedRows<Old> otherwise;

    BookingReseal(JdbcClient db, Keys keys) {
        this.db = db;
        this.phones = new Phones(keys.sealer(Bookings.PURPOSE));
        this.otherwise = new SealedRows<>(db, CAMPAIGNS, OTHERWISE, Old.class);
    }

    private record Old(UUID activityId, String sessionKey, String link, String mobile) {}

    @Override
    @Transactional
    public int reseal(int most) {
        return otherwise.each(phones.prefix(), most, this::put);
    }

    private void put(String campaign, Old old) {
        var whose = SealedAsk.row(old.link());
        var mobile = phones.open(old.mobile(), whose);
        db.sql(SEALED)
                .param("mobile", phones.seal(mobile, whose))
                .param("hash", phones.hash(mobile))
                .param("campaign", campaign)
                .param("activity", old.activityId())
                .param("session", old.sessionKey())
                .param("link", old.link())
                .update();
    }
}
