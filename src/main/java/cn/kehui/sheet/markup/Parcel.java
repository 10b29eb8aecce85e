package cn.kehui.sheet.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The package of a document, of which some parts are changed: all others are copied as they lie in
 * it, not even unpacked.
 */
final class Parcel implements AutoCloseable {
    /** Bytes of a part that is changed; larger ones are no form's. */
    private static final int MOST = 16 << 20;

    private final ZipFile zip;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> changed = new LinkedHashMap<>();

    Parcel(Path file) throws IOException {
        zip = ZipFile.builder().setPath(file).get();
        for (var entry : java.util.Collections.list(zip.getEntries())) {
            names.putIfAbsent(key(entry.getName()), entry.getName());
        }
    }

    /** Some programs write Windows separators, or begin with one; case says nothing. */
    private static String key(String name) {
        var key = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return key.startsWith("/") ? key.substring(1) : key;
    }

    boolean has(String part) {
        return names.containsKey(key(part)) || changed.containsKey(key(part));
    }

    /**
     * @return null if there is no such part
     */
    @Nullable String read(String part) throws IOException {
        var name = names.get(key(part));
        if (name == null) {
            return null;
        }
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            var bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new Tags.Unfit("too large");
            }
            return decoded(bytes);
        }
    }

    String need(String part) throws IOException {
        var text = read(part);
        if (text == null) {
            throw new Tags.Unfit("no " + part);
        }
        return text;
    }

    /**
     * Only UTF-8 is written back as it was; anything else is so rare in a document that it is shown
     * in another way.
     */
    private static String decoded(byte[] bytes) throws IOException {
        var text =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(java.nio.ByteBuffer.wrap(bytes))
                        .toString();
        var head = text.substring(0, Math.min(text.length(), 120));
        if (head.contains("encoding=")
                && !head.toLowerCase(Locale.ROOT).matches("(?s).*encoding=[\"']utf-8[\"'].*")) {
            throw new Tags.Unfit("not UTF-8");
        }
        return text;
    }

    /** A part that is changed, or new. */
    void put(String part, String text) {
        changed.put(key(part), text);
        names.putIfAbsent(key(part), part);
    }

    void write(OutputStream out) throws IOException {
        var copy = new ZipArchiveOutputStream(out);
        var left = new LinkedHashMap<>(changed);
        for (var entries = zip.getEntriesInPhysicalOrder(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            var key = key(entry.getName());
            if (changed.containsKey(key)) {
                put(copy, entry.getName(), left.remove(key));
            } else {
                try (InputStream raw = zip.getRawInputStream(entry)) {
                    copy.addRawArchiveEntry(entry, raw);
                }
            }
        }
        for (var more : left.entrySet()) {
            put(copy, names.getOrDefault(more.getKey(), more.getKey()), more.getValue());
        }
        copy.finish();
        copy.flush();
    }

    /**
     * @param text null where the same part came before: a package has each only once
     */
    private static void put(ZipArchiveOutputStream copy, String name, @Nullable String text)
            throws IOException {
        if (text == null) {
            return;
        }
        var entry = new ZipArchiveEntry(name);
        // A copy must not differ by when it was written.
        entry.setTime(315_532_800_000L);
        copy.putArchiveEntry(entry);
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)).transferTo(copy);
        copy.closeArchiveEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
