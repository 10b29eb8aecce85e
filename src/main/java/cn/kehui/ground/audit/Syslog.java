package cn.kehui.ground.audit;

import cn.kehui.ground.account.Journal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the journal to a central collector, each line at least once and in order, from the last one
 * that it took. One process at a time sends; nobody waits for it.
 */
@Service
public class Syslog {
    private static final int BATCH = 500;
    private static final int LONGEST_PAUSE = 60;

    private final SyslogSql sql;
    private final SyslogSettings settings;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SyslogLine format = new SyslogLine(host());
    private final ReentrantLock sending = new ReentrantLock();
    private volatile boolean ended;

    Syslog(
            SyslogSql sql,
            SyslogSettings settings,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * How it stands.
     *
     * @param to the collector; null: none is named
     * @param behind lines that it has not taken
     * @param since when the oldest of them was written; null: there is none
     * @param trouble what was said at the last attempt; empty: all is well
     */
    public record State(
            @Nullable String to, long behind, @Nullable Instant since, String trouble) {}

    public State state() {
        var target = settings.target();
        if (target == null) {
            return new State(null, 0, null, "");
        }
        var position = sql.see();
        var behind = sql.behind(position.line());
        return new State(target.toString(), behind.lines(), behind.since(), position.trouble());
    }

    /** Sends what waits, batch after batch. Safe to repeat, and to call from several processes. */
    public void send() {
        if (settings.target() == null || !sending.tryLock()) {
            return;
        }
        try {
            boolean more = true;
            while (more && !ended) {
                more = Boolean.TRUE.equals(transaction.execute(_ -> sendSome()));
            }
        } finally {
            sending.unlock();
        }
    }

    /** What waits is gone on with after the next start; the end of the product waits for jobs. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        ended = true;
    }

    /** The row is held while the batch is on its way: a process that dies lets go of it. */
    private boolean sendSome() {
        var position = sql.take().orElse(null);
        if (position == null || !due(position)) {
            return false;
        }
        var lines = journal.after(position.line(), BATCH);
        if (lines.isEmpty()) {
            return false;
        }
        var messages = new ArrayList<byte[]>();
        lines.forEach(line -> messages.add(format.of(line)));
        messages.add(format.head(lines.getLast()));
        try {
            new SyslogWire(settings.target()).deliver(messages);
            sql.move(lines.getLast().line(), clock.instant());
            return lines.size() == BATCH;
        } catch (IOException e) {
            sql.trouble(words(e), clock.instant());
            return false;
        }
    }

    /** After 1, 2, 4 … seconds, at last every minute. */
    private boolean due(SyslogSql.Position position) {
        if (position.triedAt() == null) {
            return true;
        }
        long pause = Math.min(LONGEST_PAUSE, 1L << Math.min(position.tries() - 1, 10));
        return !position.triedAt().plus(Duration.ofSeconds(pause)).isAfter(clock.instant());
    }

    private static String words(IOException e) {
        var words = e.getClass().getSimpleName() + ": " + e.getMessage();
        return words.replace('\0', ' ').substring(0, Math.min(300, words.length()));
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "-";
        }
    }
}
