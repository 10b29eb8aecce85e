package cn.kehui.ground.parcel;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** Documents that take long to make, as those see them who asked for them. */
@Service
public class Parcels {
    private final Makers makers;
    private final ParcelSql sql;
    private final ParcelLimits limits;
    private final ParcelEnds ends;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Parcels(
            Makers makers,
            ParcelSql sql,
            ParcelLimits limits,
            ParcelEnds ends,
            ApplicationEventPublisher events,
            Clock clock) {
        this.makers = makers;
        this.sql = sql;
        this.limits = limits;
        this.ends = ends;
        this.events = events;
        this.clock = clock;
    }

    /** What became of an order. */
    public sealed interface Ordering {
        /** It will be made, or is being made already. */
        record Ordered(ParcelId id) implements Ordering {}

        /** So many lie there already. */
        record Enough(int most) implements Ordering {}
    }

    /** A document to be taken home. @param size bytes */
    public record Fetched(String fileName, String contentType, long size, InputStream bytes) {}

    /**
     * What would be made of an order.
     *
     * @throws NotFound if there is no such thing, or it is not the actor's to have
     */
    @Transactional(readOnly = true)
    public Maker.Offer offer(Actor actor, OwnParcel.Order order) {
        return makers.of(order.kind()).offer(actor, order.asked());
    }

    /**
     * Whether it is so small that it is made while one waits.
     *
     * @throws NotFound as {@link #offer}
     */
    @Transactional(readOnly = true)
    public boolean atOnce(Actor actor, OwnParcel.Order order) {
        return limits.rule().atOnce(offer(actor, order));
    }

    /** The page that says what would be made, and asks. */
    public static String page(OwnParcel.Order order) {
        return UriComponentsBuilder.fromPath("/exports/new")
                .queryParam("kind", "{kind}")
                .queryParam("asked", "{asked}")
                .encode()
                .buildAndExpand(order.kind(), order.asked())
                .toUriString();
    }

    /**
     * Has it made. Asked for twice while it waits, it is made once.
     *
     * @throws NotFound as {@link #offer}
     */
    @Transactional
    public Ordering order(Actor actor, OwnParcel.Order order) {
        var offer = offer(actor, order);
        var waits = sql.waiting(actor, order);
        if (waits.isPresent()) {
            return new Ordering.Ordered(waits.get());
        }
        int most = limits.rule().most();
        if (mine(actor).size() >= most) {
            return new Ordering.Enough(most);
        }
        var now = clock.instant();
        var id = new ParcelId(Uuid7.next(clock));
        var reach = makers.of(order.kind()).reach(actor);
        if (!sql.order(actor, new ParcelSql.New(id, order, offer.title(), reach), now)) {
            return new Ordering.Ordered(sql.waiting(actor, order).orElse(id));
        }
        events.publishEvent(new ParcelOrdered(actor, now, id, offer.title()));
        return new Ordering.Ordered(id);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<OwnParcel> mine(Actor actor) {
        return sql.mine(actor, kind -> makers.reach(kind, actor), clock.instant());
    }

    /**
     * What was made, to take home: whether one may is asked anew.
     *
     * @throws NotFound if there is none, it is not made or kept no longer, it is another's, or the
     *     actor sees otherwise now than when it was made
     */
    @Transactional
    public Fetched fetch(Actor actor, ParcelId id) {
        var maker = makers.of(sql.kind(actor, id).orElseThrow(() -> new NotFound(id)));
        var ready =
                sql.ready(actor, id, maker.reach(actor), clock.instant())
                        .orElseThrow(() -> new NotFound(id));
        maker.offer(actor, ready.order().asked());
        ends.settled(id);
        return new Fetched(
                ready.fileName(),
                ready.contentType(),
                ready.size(),
                ends.open(ready.id(), ready.size()));
    }

    /**
     * @throws NotFound if there is none, it is another's, or it is not made yet
     */
    @Transactional
    public void remove(Actor actor, ParcelId id) {
        if (!sql.remove(actor, id)) {
            throw new NotFound(id);
        }
        ends.settled(id);
    }
}
