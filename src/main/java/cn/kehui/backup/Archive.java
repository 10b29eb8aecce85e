package cn.kehui.backup;

import cn.kehui.base.Json;
import cn.kehui.database.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A backup that was made, read as a stream from its first entry to its last. */
final class Archive {
    private static final int SMALL = 16_000_000;

    private final Path file;

    Archive(Path file) {
        this.file = file;
    }

    /** What is done with one entry. It may leave some of it unread. */
    interface Entry {
        void read(String name, InputStream content) throws IOException, SQLException;
    }

    /**
     * Reads all of it and compares each table with its digest.
     *
     * @throws Refusal if anything is missing, damaged or of a later version
     */
    Manifest check() throws SQLException {
        var digests = new HashMap<String, String>();
        var said = new StringBuilder();
        try {
            each(
                    (name, content) -> {
                        if (name.equals(Manifest.ENTRY)) {
                            said.append(new String(small(content), StandardCharsets.UTF_8));
                        }
                        digests.put(name, digest(content));
                    });
            var manifest = manifest(said.toString());
            if (!digests.keySet().equals(promised(manifest))) {
                throw damaged();
            }
            for (var table : manifest.tables()) {
                same(table, digests.get(table.entry()));
            }
            return manifest;
        } catch (IOException | tools.jackson.core.JacksonException e) {
            throw damaged().because(e);
        }
    }

    /** Reads it again: the tables in the order of the manifest, as they were written. */
    void each(Entry entry) throws IOException, SQLException {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
                var open = new Open(zip);
                entry.read(next.getName(), open);
                open.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    /** Copies one table's content to {@code to}, and refuses what is not what was checked. */
    interface Filling {
        void fill(InputStream content) throws IOException, SQLException;
    }

    void table(Manifest.Table table, InputStream content, Filling filling)
            throws IOException, SQLException {
        var digesting = new DigestInputStream(content, Backup.sha256());
        filling.fill(digesting);
        digesting.transferTo(OutputStream.nullOutputStream());
        same(table, HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
    }

    private void same(Manifest.Table table, String digest) {
        if (!digest.equals(table.sha256())) {
            throw damaged();
        }
    }

    private Manifest manifest(String said) {
        if (said.isEmpty()) {
            throw damaged();
        }
        var format = Json.read(said, Map.class).get("format");
        if (!(format instanceof Integer number)) {
            throw damaged();
        }
        if (number > Manifest.FORMAT) {
            throw new Refusal("restore.other-version", file);
        }
        return Json.read(said, Manifest.class);
    }

    private static java.util.Set<String> promised(Manifest manifest) {
        var names = new java.util.HashSet<String>();
        names.add(Manifest.ENTRY);
        manifest.tables().forEach(table -> names.add(table.entry()));
        manifest.secrets().forEach(name -> names.add(Secrets.entry(name)));
        return names;
    }

    private static String digest(InputStream content) throws IOException {
        var digesting = new DigestInputStream(content, Backup.sha256());
        digesting.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
    }

    /** What is kept in memory: a manifest or a key, never a table. */
    static byte[] small(InputStream content) throws IOException {
        var bytes = content.readNBytes(SMALL);
        if (content.read() >= 0) {
            throw new IOException("longer than any manifest or key");
        }
        return bytes;
    }

    private Refusal damaged() {
        return new Refusal("restore.damaged", file);
    }

    /** One entry ends, the archive goes on: whoever closes this closes nothing. */
    private static final class Open extends FilterInputStream {
        Open(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
