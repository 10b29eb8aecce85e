package cn.kehui.collection.folder;

import cn.kehui.ground.base.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The files in a ZIP, their names read by {@link ZipNames}. */
final class Zipped {
    /**
     * A document is packed already: what shrinks more than so many times is no document but a trap.
     */
    private static final long SHRINKS = 200;

    /** So much is unpacked before that is looked at: a small file of blanks is no trap. */
    private static final long SMALL = 4L << 20;

    private final MailedFile zip;
    private final Path scratch;
    private final Budget budget;

    /** What one ZIP may unpack, all that lie in it together. */
    static final class Budget {
        private final Most most;
        private final Used used;
        private final int depth;

        private static final class Used {
            private long bytes;
            private int files;
            private boolean over;
        }

        Budget(Most most) {
            this(most, new Used(), 0);
        }

        private Budget(Most most, Used used, int depth) {
            this.most = most;
            this.used = used;
            this.depth = depth;
        }

        /** Whether more was in it than was unpacked. */
        boolean over() {
            return used.over;
        }

        long bytes() {
            return used.bytes;
        }

        /** How many ZIPs lie around what is read. */
        int depth() {
            return depth;
        }

        Budget deeper() {
            return new Budget(most, used, depth + 1);
        }
    }

    Zipped(MailedFile zip, Path scratch, Budget budget) {
        this.zip = zip;
        this.scratch = scratch;
        this.budget = budget;
    }

    void each(Consumer<MailedFile> take) {
        try (var opened =
                ZipFile.builder().setPath(zip.file()).setCharset(ZipNames.of(zip.file())).get()) {
            var entries = java.util.Collections.list(opened.getEntries());
            entries.sort(Comparator.comparing(ZipArchiveEntry::getName));
            budget.used.files += entries.size();
            if (budget.used.files > budget.most.files()) {
                budget.used.over = true;
                take.accept(trouble("", "zip.too-many"));
                return;
            }
            if (entries.stream().mapToLong(entry -> Math.max(0, entry.getCompressedSize())).sum()
                    > Files.size(zip.file())) {
                // Files that lie over one another unpack to more than there is room for.
                take.accept(trouble("", "zip.damaged"));
                return;
            }
            for (var entry : entries) {
                if (budget.over()) {
                    return;
                }
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
            // The scratch folder is removed as a whole at the end; one file more in it until then
            // does no harm.
        }
    }

    private MailedFile trouble(String name, String key) {
        return new MailedFile(
                name.isEmpty() ? zip.name() : name, null, false, Finding.stops("file", key));
    }

    /** Said once, of the ZIP as a whole: what comes after it is not unpacked either. */
    private MailedFile over(String name) {
        budget.used.over = true;
        return new MailedFile(
                name, null, false, Finding.stops("file", "zip.over", budget.most.bytes() >> 20));
    }

    private MailedFile unpack(ZipFile opened, ZipArchiveEntry entry, String name) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return trouble(name, "file.password");
        }
        if (budget.used.bytes >= budget.most.bytes()) {
            return over(name);
        }
        if (entry.getSize() > budget.most.largest()) {
            return trouble(name, "file.too-large");
        }
        try (var in = opened.getInputStream(entry)) {
            var file =
                    Files.createTempFile(
                            scratch, "m", "." + Mailbox.ending(name).replaceAll("[^a-z0-9]", ""));
            try (var out = Files.newOutputStream(file)) {
                if (copy(in, out, entry.getCompressedSize())) {
                    return new MailedFile(name, file, true, null);
                }
            }
            Files.deleteIfExists(file);
            return budget.used.bytes > budget.most.bytes()
                    ? over(name)
                    : trouble(name, "file.too-large");
        } catch (IOException | RuntimeException e) {
            return trouble(name, "file.damaged");
        }
    }

    /**
     * @return false if the file is larger than any that is read
     */
    private boolean copy(InputStream in, OutputStream out, long packed) throws IOException {
        var buffer = new byte[1 << 16];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            budget.used.bytes += read;
            if (size > budget.most.largest()
                    || budget.used.bytes > budget.most.bytes()
                    || size > SMALL && size > packed * SHRINKS) {
                return false;
            }
            out.write(buffer, 0, read);
        }
        return true;
    }
}
