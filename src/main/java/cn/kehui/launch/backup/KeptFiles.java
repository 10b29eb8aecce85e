package cn.kehui.launch.backup;

import cn.kehui.ground.database.Refusal;
import cn.kehui.ground.vault.Blob;
import cn.kehui.ground.vault.BlobId;
import cn.kehui.ground.vault.VaultFiles;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files that people sent, one after another in a backup, each named after its SHA-256. */
final class KeptFiles {
    static final String PREFIX = "files/";

    private static final String FILED = "select sha256, size from blob where filed order by sha256";
    private static final int SOME = 500;

    private KeptFiles() {}

    /**
     * Writes those that the database names at the moment of the backup.
     *
     * @return how many
     * @throws Refusal if one is not there, or not what it was
     */
    static long write(Connection db, VaultFiles files, ZipOutputStream zip)
            throws IOException, SQLException {
        long count = 0;
        // what people send is packed already
        zip.setLevel(Deflater.BEST_SPEED);
        try (var query = db.createStatement()) {
            query.setFetchSize(SOME);
            try (var row = query.executeQuery(FILED)) {
                while (row.next()) {
                    write(new Blob(new BlobId(row.getString(1)), row.getLong(2)), files, zip);
                    count++;
                }
            }
        }
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        return count;
    }

    private static void write(Blob blob, VaultFiles files, ZipOutputStream zip) throws IOException {
        if (!files.has(blob)) {
            throw missing(blob.id(), files);
        }
        zip.putNextEntry(new ZipEntry(PREFIX + blob.id()));
        try (var in = new DigestInputStream(files.open(blob.id()), Backup.sha256())) {
            in.transferTo(zip);
            if (!HexFormat.of()
                    .formatHex(in.getMessageDigest().digest())
                    .equals(blob.id().sha256())) {
                throw missing(blob.id(), files);
            }
        }
        zip.closeEntry();
    }

    private static Refusal missing(BlobId id, VaultFiles files) {
        var name = id.sha256();
        return new Refusal(
                "backup.file-missing",
                name.substring(0, 12),
                files,
                name.substring(0, 2) + "/" + name);
    }

    /** Whether an entry of a backup is one, and holds what its name says. */
    static boolean whole(String entry, String digest) {
        return entry.equals(PREFIX + digest);
    }

    /**
     * @return false if it is not what its name says
     */
    static boolean read(String entry, InputStream content, VaultFiles files) throws IOException {
        var laid = files.lay(content);
        if (!whole(entry, laid.blob().id().sha256())) {
            files.drop(laid);
            return false;
        }
        files.settle(laid);
        return true;
    }
}
