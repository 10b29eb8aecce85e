package cn.kehui.ground.vault;

import cn.kehui.ground.base.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files by their SHA-256, each once, whatever it is called; never changes one. A file goes in
 * and out a mebibyte at a time, so that none is ever whole in memory.
 */
@Service
public class Vault {
    static final int PART = 1 << 20;

    private final BlobSql sql;
    private final Clock clock;

    Vault(BlobSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Keeps what {@code in} holds, to its end, and leaves it open. */
    @Transactional
    public Blob keep(InputStream in) {
        try {
            var laid = Files.createTempFile("kehui-vault-", "");
            try {
                return keep(lay(in, laid), laid);
            } finally {
                Files.delete(laid);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a file could not be taken in", e);
        }
    }

    /**
     * @throws NotFound if no such file is kept
     */
    @Transactional(readOnly = true)
    public Blob blob(BlobId id) {
        return sql.one(id).orElseThrow(() -> new NotFound(id));
    }

    /**
     * The bytes of a file, from the first to the last.
     *
     * @throws NotFound if no such file is kept
     */
    @Transactional(readOnly = true)
    public InputStream open(BlobId id) {
        var blob = blob(id);
        return new PartStream(no -> sql.part(id, no), parts(blob.size()));
    }

    /** A file's name is known only at its end: until then it lies on disk. */
    private static Blob lay(InputStream in, Path laid) throws IOException {
        var digest = sha256();
        Files.copy(
                new DigestInputStream(in, digest),
                laid,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return new Blob(new BlobId(HexFormat.of().formatHex(digest.digest())), Files.size(laid));
    }

    private Blob keep(Blob blob, Path laid) throws IOException {
        if (sql.insert(blob, clock.instant())) {
            try (var in = Files.newInputStream(laid)) {
                int parts = parts(blob.size());
                for (int no = 0; no < parts; no++) {
                    sql.insertPart(blob.id(), no, in.readNBytes(PART));
                }
            }
        }
        return blob;
    }

    private static int parts(long size) {
        return Math.toIntExact((size + PART - 1) / PART);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
