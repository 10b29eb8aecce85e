package cn.kehui.ground.parcel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.People;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.message.Messages;
import cn.kehui.ground.parcel.OwnParcel.Order;
import cn.kehui.ground.parcel.Parcels.Ordering;
import cn.kehui.world.Product;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A product whose own jobs rest: what is made is made here, by hand. */
abstract class ParcelDesk {
    static final Instant BEGIN = Instant.parse("2099-05-06T01:00:00Z");

    @TempDir static Path folder;
    static Product product;

    final Story story = new Story();
    Instant now = BEGIN;
    Parcels parcels;
    ParcelWork work;
    ParcelEnds ends;
    TransactionTemplate transaction;
    Actor clerk;
    Actor other;

    /** Makes what the test says. */
    static final class Story implements Maker {
        String sees = "all";
        Telling telling = (_, making) -> making.out().write("一份表".getBytes(UTF_8));

        interface Telling {
            void write(Actor actor, Making making) throws IOException;
        }

        @Override
        public String kind() {
            return "story";
        }

        @Override
        public String reach(Actor actor) {
            return sees;
        }

        @Override
        public Offer offer(Actor actor, String asked) {
            if (sees.isEmpty()) {
                throw new NotFound(asked);
            }
            return new Offer("故事 " + asked, 10, Weight.SHEET, "/totals");
        }

        @Override
        public Made make(Actor actor, String asked, Making making) throws IOException {
            offer(actor, asked);
            telling.write(actor, making);
            return new Made("故事.xlsx", "application/octet-stream", "数字是今天的");
        }
    }

    /** As the test says. */
    final class Moved extends Clock {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeAll
    static void start() {
        product = Product.start(folder.resolve("data"), Map.of("kehui.exports", false));
    }

    @AfterAll
    static void end() {
        product.close();
    }

    @BeforeEach
    void nothingWaits() {
        var clock = new Moved();
        var sql = product.the(ParcelSql.class);
        var parts = product.the(PartSql.class);
        var messages = product.the(Messages.class);
        var heard = product.the(ApplicationEventMulticaster.class);
        ApplicationEventPublisher events =
                event -> heard.multicastEvent(new PayloadApplicationEvent<>(this, event));
        var transactions = product.the(PlatformTransactionManager.class);
        transaction = new TransactionTemplate(transactions);
        var makers = new Makers(List.of(story));
        var limits = product.the(ParcelLimits.class);
        ends = new ParcelEnds(product.the(ParcelWorkSql.class), limits, parts, messages, clock);
        parcels = new Parcels(makers, sql, limits, ends, events, clock);
        work =
                new ParcelWork(
                        makers,
                        product.the(ParcelWorkSql.class),
                        new Attempts(product.the(TrySql.class), transactions, clock),
                        product.the(People.class),
                        ends,
                        transactions);
        clerk = product.person("程清和");
        other = product.person("叶知微");
        db().sql("delete from parcel").update();
        db().sql("update parcel_rule set days = 7, most = 20").update();
    }

    int swept() {
        return inTransaction(ends::sweep);
    }

    boolean removed(ParcelId id) {
        return removed(clerk, id);
    }

    boolean removed(Actor who, ParcelId id) {
        return inTransaction(
                () -> {
                    parcels.remove(who, id);
                    return true;
                });
    }

    ParcelId ordered(String asked) {
        var ordering = inTransaction(() -> parcels.order(clerk, new Order("story", asked)));
        assertThat(ordering).isInstanceOf(Ordering.Ordered.class);
        return ((Ordering.Ordered) ordering).id();
    }

    <T> T inTransaction(java.util.function.Supplier<T> what) {
        return transaction.execute(_ -> what.get());
    }

    /** Seen from outside of the transaction that makes it. */
    static <T> T apart(Callable<T> look) {
        try (var thread = Executors.newSingleThreadExecutor()) {
            return thread.submit(look).get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes(Actor who, ParcelId id) throws IOException {
        var fetched = inTransaction(() -> parcels.fetch(who, id));
        try (var in = fetched.bytes()) {
            var bytes = in.readAllBytes();
            assertThat(fetched.size()).isEqualTo(bytes.length);
            return bytes;
        }
    }

    /** The newest. */
    OwnParcel mine() {
        return parcels.mine(clerk).getFirst();
    }

    List<String> told() {
        return db().sql("select title from message where person_id = :id")
                .param("id", clerk.id().value())
                .query(String.class)
                .list();
    }

    static JdbcClient db() {
        return product.the(JdbcClient.class);
    }
}
