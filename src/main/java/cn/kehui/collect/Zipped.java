package cn.kehui.collect;

import cn.kehui.base.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The files in a ZIP. Names that say they are UTF-8 are read so; all others as GB18030, as Chinese Windows writes them. */
final class Zipped {
    /** Bytes of one unpacked file. */
    private static final long MOST = 300L << 20;

    /** Bytes of all files of one ZIP together: unpacked one after another, so this bounds time, not space. */
    private static final long MOST_ALL = 4L << 30;

    private static final int MOST_FILES = 20_000;

    private final Mailed zip;
    private final Path scratch;
    private long unpacked;

    Zipped(Mailed zip, Path scratch) {
        this.zip = zip;
        this.scratch = scratch;
    }

    void each(Consumer<Mailed> take) {
        try (var opened = ZipFile.builder().setPath(zip.file()).setCharset("GB18030").get()) {
            var entries = java.util.Collections.list(opened.getEntries());
            entries.sort(Comparator.comparing(ZipArchiveEntry::getName));
            if (entries.size() > MOST_FILES) {
                take.accept(trouble("", "zip.too-many"));
                return;
            }
            for (var entry : entries) {
                var name = entry.getName().replace('\\', '/');
                if (!entry.isDirectory() && !Mailbox.litter(name)) {
                    take.accept(unpack(opened, entry, zip.name() + "/" + name));
                }
            }
        } catch (IOException | RuntimeException e) {
            take.accept(trouble("", "zip.damaged"));
        } finally {
            forget();
        }
    }

    private void forget() {
        try {
            if (zip.passing() && zip.file() != null) {
                Files.deleteIfExists(zip.file());
            }
        } catch (IOException e) {
            // The scratch folder is removed as a whole at the end; one file more in it until then does no harm.
        }
    }

    private Mailed trouble(String name, String key) {
        return new Mailed(name.isEmpty() ? zip.name() : name, null, false, Finding.stops("file", key));
    }

    private Mailed unpack(ZipFile opened, ZipArchiveEntry entry, String name) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return trouble(name, "file.password");
        }
        try (var in = opened.getInputStream(entry)) {
            var file = Files.createTempFile(scratch, "m", "." + Mailbox.ending(name).replaceAll("[^a-z0-9]", ""));
            try (var out = Files.newOutputStream(file)) {
                if (copy(in, out)) {
                    return new Mailed(name, file, true, null);
                }
            }
            Files.deleteIfExists(file);
            return trouble(name, "file.too-large");
        } catch (IOException | RuntimeException e) {
            return trouble(name, "file.damaged");
        }
    }

    /** @return false if the file is larger than any that is read */
    private boolean copy(InputStream in, OutputStream out) throws IOException {
        var buffer = new byte[1 << 16];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            unpacked += read;
            if (size > MOST || unpacked > MOST_ALL) {
                return false;
            }
            out.write(buffer, 0, read);
        }
        return true;
    }
}
