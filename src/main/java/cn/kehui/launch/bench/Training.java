package cn.kehui.launch.bench;

import cn.kehui.collection.folder.Gather;
import cn.kehui.collection.folder.WorkingTable;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.Scratch;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.notice.reader.NoticeJson;
import cn.kehui.notice.reader.NoticeRead;
import cn.kehui.notice.reader.NoticeWords;
import cn.kehui.notice.reader.Notices;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.mailroom.MailedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a JVM does once so that those after it begin where it ended: some forms and a notice are
 * read, as a reader reads them and as the verbs print them.
 */
public final class Training {
    /** The form whose mailing is read. */
    public static final String FORM = "week-statistics@2025";

    /** Enough that each class of the way is met; more makes the start no faster. */
    private static final int FILES = 12;

    private Training() {}

    /**
     * Reads in this very process what readers read.
     *
     * @param folder empty; filled forms stay in it
     */
    public static void run(Path folder) throws IOException {
        var form = Forms.shipped(FormId.of(FORM)).orElseThrow();
        for (var ending : List.of("docx", "xlsx")) {
            new Mailing(form).write(folder, ending, FILES);
        }
        var scratch = Scratch.folder();
        try (var readers = Readers.here()) {
            forms(readers, folder, form, scratch);
            notice(new Notices(readers), scratch.resolve("notice.docx"));
        } finally {
            Scratch.remove(scratch);
        }
    }

    private static void forms(Readers readers, Path folder, Form form, Path scratch)
            throws IOException {
        var gather = new Gather(new MailedFiles(readers));
        try (var gathered = gather.read(folder, form, scratch, _ -> {});
                var out = Files.newOutputStream(scratch.resolve("table.xlsx"))) {
            new WorkingTable().write(gathered, out);
            if (gathered.read() != 2 * FILES) {
                throw new IllegalStateException("only " + gathered.read() + " files were read");
            }
        }
    }

    private static void notice(Notices notices, Path file) throws IOException {
        NoticeBench.write(NoticeBench.sample(), file);
        if (!(notices.file(file, "notice.docx", Integer.MAX_VALUE, Whose.OWN)
                instanceof NoticeRead.Readable(var draft))) {
            throw new IllegalStateException("the notice was not read");
        }
        if (NoticeWords.of(draft).isEmpty() || NoticeJson.of("notice", draft, true).isEmpty()) {
            throw new IllegalStateException("the notice says nothing");
        }
    }
}
