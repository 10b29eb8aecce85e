package cn.kehui.collection.folder;

import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.mailroom.MailedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.IntConsumer;

/** Reads a folder of mailed files as one kind of form: no server, no database. */
public final class Gather {
    private final MailedFiles files;

    public Gather(MailedFiles files) {
        this.files = files;
    }

    /**
     * Reads every document in {@code folder}, its sub-folders and ZIP files.
     *
     * @param scratch an empty folder for what is unpacked and read; the caller removes it with
     *     {@link #remove}
     * @param progress told how many files are done, after each
     */
    public Gathered read(Path folder, Form form, Path scratch, IntConsumer progress)
            throws IOException {
        var gathered = new Gathered(form, scratch);
        try (var all =
                new ReadAll(
                        files,
                        form,
                        sent -> {
                            gathered.add(sent);
                            progress.accept(sent.number());
                        })) {
            new Mailbox(folder, scratch).each(all::add);
        }
        gathered.done();
        return gathered;
    }

    /** How many files lie in the folder, a ZIP as one: the first estimate of the work. */
    public static long count(Path folder) throws IOException {
        return new Mailbox(folder, folder).files().size();
    }

    /** Removes a scratch folder and all in it. */
    public static void remove(Path scratch) throws IOException {
        try (var files = Files.walk(scratch)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
