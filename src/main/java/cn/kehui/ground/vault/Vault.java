package cn.kehui.ground.vault;

import cn.kehui.ground.base.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files by their SHA-256, each once, whatever it is called; never changes one. The bytes lie
 * in a directory, the database knows which there are; none is ever whole in memory.
 */
@Service
public class Vault {
    static final int PART = 1 << 20;

    /** What is no larger may be whole in memory. */
    public static final int SMALL = 64 << 10;

    private final BlobSql sql;
    private final VaultFiles files;
    private final Clock clock;

    Vault(BlobSql sql, VaultFiles files, Clock clock) {
        this.sql = sql;
        this.files = files;
        this.clock = clock;
    }

    /** Keeps what {@code in} holds, to its end, and leaves it open. */
    @Transactional
    public Blob keep(InputStream in) {
        try {
            var laid = files.lay(in);
            sql.hold(laid.blob().id());
            files.settle(laid);
            sql.insert(laid.blob(), clock.instant());
            return laid.blob();
        } catch (IOException e) {
            throw new UncheckedIOException("a file could not be taken in", e);
        }
    }

    /**
     * Keeps several that are small, and tells the database of all of them at once.
     *
     * @param small each no more than {@link #SMALL} bytes
     * @return the same, in their order
     */
    @Transactional
    public List<Blob> keep(List<byte[]> small) {
        try {
            for (var one : small) {
                if (one.length > SMALL) {
                    throw new IllegalArgumentException("not small: " + one.length);
                }
            }
            var laid = files.lay(small);
            var blobs = laid.stream().map(VaultFiles.Laid::blob).toList();
            sql.hold(blobs);
            files.settle(laid);
            sql.insert(blobs, clock.instant());
            return blobs;
        } catch (IOException e) {
            throw new UncheckedIOException("files could not be taken in", e);
        }
    }

    /**
     * @throws NotFound if no such file is kept
     */
    @Transactional(readOnly = true)
    public Blob blob(BlobId id) {
        return one(id).blob();
    }

    /**
     * The bytes of a file, from the first to the last.
     *
     * @throws NotFound if no such file is kept
     * @throws UncheckedIOException if its bytes are not there, or not all of them
     */
    @Transactional(readOnly = true)
    public InputStream open(BlobId id) {
        var kept = one(id);
        var blob = kept.blob();
        if (kept.filed()) {
            return filed(blob);
        }
        return new PartStream(
                no -> sql.part(id, no).orElseGet(() -> filed(blob, no)), parts(blob.size()));
    }

    private BlobSql.Kept one(BlobId id) {
        return sql.one(id).orElseThrow(() -> new NotFound(id));
    }

    private InputStream filed(Blob blob) {
        try {
            if (!files.has(blob)) {
                throw new IOException(
                        blob.id() + " is not whole in " + files + ": bring it back from a backup");
            }
            return files.open(blob.id());
        } catch (IOException e) {
            throw new UncheckedIOException("a file is not there", e);
        }
    }

    /** A part of what was moved into its file while somebody read it. */
    private byte[] filed(Blob blob, int no) {
        try (var in = filed(blob)) {
            in.skipNBytes((long) no * PART);
            return in.readNBytes(PART);
        } catch (IOException e) {
            throw new UncheckedIOException("a file is not there", e);
        }
    }

    static int parts(long size) {
        return Math.toIntExact((size + PART - 1) / PART);
    }
}
