package cn.kehui.launch.backup;

import cn.kehui.ground.base.Json;
import cn.kehui.ground.database.Refusal;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** A backup that was made, read as a stream from its first entry to its last. */
final class Archive {
    private static final int SMALL = 16_000_000;
    private final Path file;
    private final Opener opener;
    private final Envelope envelope;

    Archive(Path file, Opener opener, Envelope envelope) {
        this.file = file;
        this.opener = opener;
        this.envelope = envelope;
    }

    /** What has to be said to open it; null: it was made plain. */
    static Head.@Nullable Found head(Path file) {
        try (var in = buffered(file)) {
            return encrypted(in) ? Head.read(in) : null;
        } catch (IOException e) {
            throw new Refusal("restore.damaged", file).because(e);
        }
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
        var files = new long[1];
        try {
            each(
                    (name, content) -> {
                        if (name.equals(Manifest.ENTRY)) {
                            said.append(new String(small(content), StandardCharsets.UTF_8));
                        }
                        var digest = digest(content);
                        if (KeptFiles.whole(name, digest)) {
                            files[0]++;
                        } else {
                            digests.put(name, digest);
                        }
                    });
            var manifest = manifest(said.toString());
            if (!digests.keySet().equals(promised(manifest)) || files[0] != manifest.files()) {
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
        try (var content = content();
                var zip = new ZipInputStream(content)) {
            for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
                var open = new Open(zip);
                entry.read(next.getName(), open);
                open.transferTo(OutputStream.nullOutputStream());
            }
            // what stands behind the last entry belongs to it: the last frame says that it is
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    private InputStream content() throws IOException {
        var in = buffered(file);
        boolean plain = !encrypted(in);
        if (plain != opener instanceof Opener.None) {
            in.close();
            throw new Refusal(plain ? "restore.plain-for-key" : "restore.encrypted", file);
        }
        if (plain) {
            return in;
        }
        var head = Head.read(in);
        return envelope.open(head, opener, in)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        opener instanceof Opener.ByKey
                                                ? "restore.wrong-key"
                                                : "restore.wrong-passphrase",
                                        file));
    }

    private static InputStream buffered(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    private static boolean encrypted(InputStream in) throws IOException {
        in.mark(Head.MAGIC.length());
        var begins = in.readNBytes(Head.MAGIC.length());
        in.reset();
        return Arrays.equals(begins, Head.MAGIC.getBytes(StandardCharsets.US_ASCII));
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
