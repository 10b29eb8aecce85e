package cn.kehui.collection.folder;

import cn.kehui.ground.workshop.Whose;
import cn.kehui.sheet.mailroom.MailedFiles;
import cn.kehui.sheet.markup.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Writes, for each file in which something must be put right or confirmed, a copy to be sent back.
 * The mailbox is walked a second time for that: what lay in a ZIP is unpacked again, one file at a
 * time, so that nothing has to be kept while reading.
 */
public final class Returns {
    private final MailedFiles copies;
    private final Gathered gathered;
    private final Path into;
    private final Iterator<FileEntry> entries;
    private @Nullable FileEntry next;
    private int written;
    private int changed;

    /**
     * @param written how many copies there are
     * @param changed how many files have come or gone since the folder was read; of these there is
     *     no copy
     */
    public record Count(int written, int changed) {}

    private Returns(MailedFiles copies, Gathered gathered, Path into, Iterator<FileEntry> entries) {
        this.copies = copies;
        this.gathered = gathered;
        this.into = into;
        this.entries = entries;
    }

    /** Whether the copies would come to lie among the mail, and be read as mail the next time. */
    public static boolean amongMail(Path folder, Path into) {
        return into.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize());
    }

    /**
     * Writes all copies, named and ordered in folders as the originals are; a ZIP becomes a folder.
     *
     * @param folder the mailbox that was gathered
     * @param into the folder for the copies; what is in it stays
     */
    public static Count write(MailedFiles copies, Path folder, Gathered gathered, Path into)
            throws IOException {
        Files.createDirectories(into);
        try (var all = gathered.open()) {
            var returns = new Returns(copies, gathered, into, all.iterator());
            returns.advance();
            new Mailbox(folder, gathered.scratch()).each(returns::take);
            return new Count(returns.written, returns.changed);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void take(MailedFile mailed) {
        try {
            one(mailed);
        } catch (IOException e) {
            throw new UncheckedIOException("a copy cannot be written", e);
        } finally {
            forget(mailed);
        }
    }

    /**
     * Files come in the order of their names, here as when they were read: one that is gone is
     * passed over, so is one that is new.
     */
    private void one(MailedFile mailed) throws IOException {
        while (next != null && next.sent().file().compareTo(mailed.name()) < 0) {
            changed++;
            advance();
        }
        if (next == null || !next.sent().file().equals(mailed.name())) {
            changed++;
            return;
        }
        var problems =
                new Problems(
                        mailed.name(), gathered.form(), next.sent().received(), next.findings());
        advance();
        if (problems.any()) {
            copy(mailed, problems);
        }
    }

    private void advance() {
        next = entries.hasNext() ? entries.next() : null;
    }

    private void copy(MailedFile mailed, Problems problems) throws IOException {
        var made = Files.createTempFile(gathered.scratch(), "copy", ".part");
        try {
            var ending = copies.mark(mailed.file(), problems, made, Whose.OWN);
            place(made, CopyName.of(mailed.name(), ending));
            written++;
        } finally {
            Files.deleteIfExists(made);
        }
    }

    /** Nothing is ever overwritten: where the name is taken, a number is put behind it. */
    private void place(Path made, CopyName name) throws IOException {
        var folder = folder(name);
        for (int number = 1; ; number++) {
            try {
                Files.copy(made, folder.resolve(name.file(number)));
                return;
            } catch (FileAlreadyExistsException e) {
                if (number > 100_000) {
                    throw e;
                }
            }
        }
    }

    /** A folder whose name a file has taken is done without. */
    private Path folder(CopyName name) throws IOException {
        var folder = into;
        for (var step : name.folders()) {
            var inner = folder.resolve(step);
            if (!Files.exists(inner)) {
                Files.createDirectory(inner);
            }
            folder = Files.isDirectory(inner) ? inner : folder;
        }
        return folder;
    }

    private static void forget(MailedFile mailed) {
        try {
            if (mailed.passing() && mailed.file() != null) {
                Files.deleteIfExists(mailed.file());
            }
        } catch (IOException e) {
            // The scratch folder is removed as a whole at the end.
        }
    }
}
