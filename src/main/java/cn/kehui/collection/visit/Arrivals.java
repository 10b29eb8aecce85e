package cn.kehui.collection.visit;

import cn.kehui.collection.folder.MailedFile;
import cn.kehui.collection.visit.CollectedFileSql.NewFile;
import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.reading.Received;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Files on their way into a collection: each once, whatever is wrong with it said of it rather than
 * left out.
 */
final class Arrivals {
    /** Files of one collection. */
    static final int MOST = 5_000;

    /** Bytes of one file, and of all of a collection. */
    static final long LARGEST = 20L << 20;

    private static final long MOST_BYTES = 1L << 30;
    private static final int LONGEST_NAME = 300;

    private final CollectedFileSql sql;
    private final ContentSql contents;
    private final long mostOfAll;
    private final CollectionId id;
    private final Instant now;
    private int files;
    private long bytes;
    private int taken;
    private int again;
    private int left;
    private long allBytes;
    private boolean noRoom;
    private final Set<String> there;
    private final List<NewFile> added = new ArrayList<>();

    /**
     * Where files are kept.
     *
     * @param mostOfAll bytes that all collections together may keep
     */
    record Kept(CollectedFileSql files, long mostOfAll) {}

    Arrivals(Kept kept, CollectionId id, Instant now) {
        this.sql = kept.files();
        this.contents = kept.files().contents();
        this.mostOfAll = kept.mostOfAll();
        this.allBytes = contents.total();
        this.id = id;
        this.now = now;
        there = sql.keys(id);
        var room = sql.room(id);
        files = room.files();
        bytes = room.bytes();
    }

    /** Adds what was taken, and says how much. */
    Added added() {
        sql.add(id, added, now);
        if (left == 0) {
            return new Added.Taken(taken, again);
        }
        var why =
                noRoom
                        ? Finding.stops("file", "collection.no-room", mostOfAll >> 20, taken, left)
                        : Finding.stops("file", "collection.full", taken, left);
        return new Added.Full(taken, left, why);
    }

    /** Takes one file, and removes it from disk if it was unpacked for this. */
    void take(MailedFile mailed) {
        try {
            var file = file(mailed);
            if (there.contains(file.key())) {
                again++;
            } else if (files >= MOST || bytes + file.size() > MOST_BYTES) {
                left++;
            } else if (file.bytes() != null && allBytes + file.size() > mostOfAll) {
                noRoom = true;
                left++;
            } else {
                keep(file);
            }
            if (mailed.passing() && mailed.file() != null) {
                Files.deleteIfExists(mailed.file());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be read", e);
        }
    }

    private void keep(NewFile file) throws IOException {
        if (file.bytes() != null) {
            contents.keep(file.sha256(), file.bytes(), now);
            bytes += file.size();
            allBytes += file.size();
        }
        there.add(file.key());
        added.add(file);
        files++;
        taken++;
    }

    private static NewFile file(MailedFile mailed) throws IOException {
        var name = name(mailed.name());
        var path = mailed.file();
        if (path == null) {
            var trouble = mailed.trouble();
            return unread(
                    name, "", 0, trouble == null ? Finding.stops("file", "file.damaged") : trouble);
        }
        long size = Files.size(path);
        var sha256 = sha256(path);
        if (mailed.trouble() != null) {
            return unread(name, sha256, 0, mailed.trouble());
        }
        if (size > LARGEST) {
            return unread(
                    name,
                    sha256,
                    0,
                    Finding.stops("file", "file.over-limit", size >> 20, LARGEST >> 20));
        }
        return new NewFile(name, sha256, size, path, null);
    }

    private static NewFile unread(String name, String sha256, long size, Finding why) {
        return new NewFile(
                name, sha256, size, null, cn.kehui.ground.base.Json.write(Received.unread(why)));
    }

    /**
     * The name as the sender gave it, without what no name has; a very long one keeps its end,
     * where its kind stands.
     */
    static String name(String given) {
        var name =
                given.replace('\\', '/')
                        .replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", "")
                        .replaceAll("^(?:/|[A-Za-z]:/)++", "")
                        .strip();
        int points = name.codePointCount(0, name.length());
        var cut =
                points <= LONGEST_NAME
                        ? name
                        : "…"
                                + name.substring(
                                        name.offsetByCodePoints(0, points - LONGEST_NAME + 1));
        return cut.isEmpty() ? "—" : cut;
    }

    private static String sha256(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
