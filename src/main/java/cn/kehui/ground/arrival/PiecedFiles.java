package cn.kehui.ground.arrival;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.ground.vault.VaultFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that come in pieces; each is its sender's own until it is whole. */
@Service
public class PiecedFiles {
    /** Bytes of one file, where a room says no more. */
    public static final long MOST_BYTES = 64L << 20;

    /** Bytes of one piece. */
    public static final int PIECE = 1 << 20;

    /** Of one sender at the same time. */
    static final int MOST = 100;

    private static final int KEY = 400;
    private static final Duration KEPT = Duration.ofDays(1);

    private final PiecedFileSql sql;
    private final VaultFiles files;
    private final Clock clock;

    PiecedFiles(PiecedFileSql sql, VaultFiles files, Clock clock) {
        this.sql = sql;
        this.files = files;
        this.clock = clock;
    }

    /**
     * A file that is to come.
     *
     * @param key tells it again after a cut
     * @param size bytes
     * @param most bytes of one that the room takes
     */
    public record Told(String key, String name, long size, long most) {
        /** One of {@link #MOST_BYTES} at most. */
        public Told(String key, String name, long size) {
            this(key, name, size, MOST_BYTES);
        }
    }

    /** Begins it, or says how far it had come. */
    @Transactional
    public Piecing begin(Actor actor, String about, Told told) {
        var name = FileNames.plain(told.name().replace("\0", ""));
        if (told.size() <= 0 || told.size() > told.most() || told.key().length() > KEY) {
            return new Piecing.NotBegun(
                    Finding.stops("file", "arrival.large", name, FileNames.size(told.most())));
        }
        var now = clock.instant();
        sql.forget(actor, now.minus(KEPT));
        sql.alone(actor);
        if (sql.count(actor) >= MOST && !sql.there(actor, about, told)) {
            return new Piecing.NotBegun(Finding.stops("file", "arrival.many", name, MOST));
        }
        var arrival = new PiecedFile(Uuid7.next(clock), name, told.size(), 0);
        return new Piecing.Come(
                sql.begun(actor, told, new PiecedFileSql.Begun(about, arrival, now)));
    }

    /**
     * How far it has come.
     *
     * @throws NotFound if it is not the actor's, or was forgotten
     */
    @Transactional(readOnly = true)
    public PiecedFile arrival(Actor actor, String about, UUID id) {
        return sql.one(actor, about, id).orElseThrow(() -> new NotFound(id));
    }

    /**
     * The next piece of it; of a piece that was sent twice nothing is written twice.
     *
     * @throws NotFound if it is not the actor's, or was forgotten
     */
    @Transactional
    public Piecing more(Actor actor, String about, UUID id, Piece piece) {
        var there = sql.held(actor, about, id).orElseThrow(() -> new NotFound(id));
        try {
            // one more than there may be: too many are seen
            var bytes = piece.bytes().readNBytes(PIECE + 1);
            if (there.have() > 0 && !files.pieces().has(id, there.have())) {
                sql.have(id, 0);
                return new Piecing.Astray(there.with(0));
            }
            if (piece.offset() != there.have()
                    || bytes.length > PIECE
                    || there.have() + bytes.length > there.size()) {
                return new Piecing.Astray(there);
            }
            files.pieces().write(id, there.have(), bytes);
            var come = there.with(there.have() + bytes.length);
            sql.have(id, come.have());
            return new Piecing.Come(come);
        } catch (IOException e) {
            throw new UncheckedIOException("a piece could not be written", e);
        }
    }

    /**
     * @param offset bytes of the file that come before it
     * @param bytes at most {@link #PIECE}
     */
    public record Piece(long offset, InputStream bytes) {}

    /** What has come, from the first byte to the last. */
    public InputStream open(PiecedFile arrival) {
        try {
            return files.pieces().open(arrival.id());
        } catch (IOException e) {
            throw new UncheckedIOException("what has come is not there", e);
        }
    }

    /** It was taken, or is not wanted: nothing of it stays. */
    @Transactional
    public void end(PiecedFile arrival) {
        sql.end(arrival.id());
        try {
            files.pieces().forget(arrival.id());
        } catch (IOException e) {
            throw new UncheckedIOException("what has come could not be put away", e);
        }
    }
}
