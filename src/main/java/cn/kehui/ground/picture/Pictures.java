package cn.kehui.ground.picture;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.vault.BlobId;
import cn.kehui.ground.vault.Vault;
import cn.kehui.ground.workshop.Read;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.Whose;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Small pictures of the pictures in the vault. Whoever asks has made sure that the file is harmless
 * and may be seen.
 */
@Service
public class Pictures {
    private static final ShrinkPicture SHRINK = new ShrinkPicture();

    /** What the file itself is to blame for; all else may be otherwise in a minute. */
    private static final Set<String> SPENT =
            Set.of("file.too-slow", "file.too-heavy", "file.no-memory", "file.too-much");

    private final PictureSql sql;
    private final Vault vault;
    private final Readers readers;
    private final Clock clock;

    Pictures(PictureSql sql, Vault vault, Readers readers, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.readers = readers;
        this.clock = clock;
    }

    /**
     * The small picture of a file: what was made of the same content before, or what a reader makes
     * of it now. Not within a transaction: it lasts.
     */
    public Small small(BlobId of, Whose whose) {
        return sql.one(of).orElseGet(() -> made(of, whose));
    }

    private Small made(BlobId of, Whose whose) {
        var read = read(of, whose);
        if (read instanceof Read.Stopped<Shrunk>(Finding why) && !SPENT.contains(why.key())) {
            return new Small.None(why.message());
        }
        return switch (read.or(Shrunk.Refused::new)) {
            case Shrunk.Picture(var jpeg) -> {
                var small = new Small.Shown(vault.keep(new ByteArrayInputStream(jpeg)).id());
                sql.insert(of, small, clock.instant());
                yield small;
            }
            case Shrunk.Refused(var why) -> {
                var none = new Small.None(why.message());
                sql.insert(of, none, clock.instant());
                yield none;
            }
        };
    }

    private Read<Shrunk> read(BlobId of, Whose whose) {
        try {
            var laid = Files.createTempFile("kehui-picture-", "");
            try {
                lay(of, laid);
                return readers.read(SHRINK, laid, new ShrinkPicture.Asked(), whose);
            } finally {
                Files.delete(laid);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a picture could not be laid out", e);
        }
    }

    private void lay(BlobId of, Path laid) throws IOException {
        try (var in = vault.open(of)) {
            Files.copy(in, laid, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
