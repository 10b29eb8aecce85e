package cn.kehui.ground.workshop;

import cn.kehui.ground.base.HowFar;
import cn.kehui.ground.base.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * What is being read just now, for whom and how far, as every process of the product sees it. It is
 * written down once a reading has gone on for a second, and about once a second from then on.
 */
public final class Underway implements Watching {
    private static final Logger LOG = LoggerFactory.getLogger(Underway.class);
    private static final Duration APART = Duration.ofSeconds(1);

    private final UnderwaySql sql;
    private final Duration longest;
    private final Clock clock;

    /**
     * @param longest that a reading says nothing of itself; then it is no more
     */
    Underway(UnderwaySql sql, Duration longest, Clock clock) {
        this.sql = sql;
        this.longest = longest;
        this.clock = clock;
    }

    /** A file that is being read. */
    public record One(String name, HowFar.Of what, long done, long all) {
        /** 第 3 页，共 12 页; 41 %. */
        public String words() {
            return switch (what) {
                case PAGES -> Texts.say("underway.pages", name, done, all);
                case BYTES -> Texts.say("underway.share", name, share());
            };
        }

        private long share() {
            return all <= 0 ? 0 : Math.clamp(Math.round(100.0 * done / all), 0, 100);
        }
    }

    /** What is being read for somebody, in the order in which it was begun. */
    public List<One> of(Whose whose) {
        return sql.of(whose, clock.instant().minus(longest));
    }

    @Override
    public Watch begin(Whose whose, String name) {
        if (name.isEmpty()) {
            return NOBODY.begin(whose, name);
        }
        var reading = new Reading(whose, name, clock.instant());
        return new Watch(reading::at, reading::ended);
    }

    /** One of them. What is told comes from the thread that has it read, its end from another. */
    private final class Reading {
        private final UUID id = UUID.randomUUID();
        private final Whose whose;
        private final String name;
        private final Instant since;
        private Instant next;
        private boolean written;
        private boolean ended;

        Reading(Whose whose, String name, Instant since) {
            this.whose = whose;
            this.name = name;
            this.since = since;
            this.next = since.plus(APART);
        }

        synchronized void at(HowFar.Of what, long done, long all) {
            var now = clock.instant();
            if (ended || now.isBefore(next)) {
                return;
            }
            next = now.plus(APART);
            quietly(
                    () -> {
                        if (!written) {
                            sql.forget(now.minus(longest));
                        }
                        sql.write(
                                new UnderwaySql.Row(id, whose, since),
                                new One(name, what, done, all),
                                now);
                        written = true;
                    });
        }

        synchronized void ended() {
            ended = true;
            if (written) {
                quietly(() -> sql.end(id));
            }
        }

        /** That nobody can see how far it is, is no reason not to read. */
        private void quietly(Runnable writing) {
            try {
                writing.run();
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("how far a reading is could not be written down: {}", e.toString());
            }
        }
    }
}
