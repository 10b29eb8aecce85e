package cn.kehui.launch.cli;

import cn.kehui.collection.folder.Gather;
import cn.kehui.collection.folder.Gathered;
import cn.kehui.collection.folder.JsonLines;
import cn.kehui.collection.folder.Returns;
import cn.kehui.collection.folder.Summary;
import cn.kehui.collection.folder.WorkingTable;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.ReadingLimits;
import cn.kehui.ground.workshop.Scratch;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.mailroom.MailedFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code kehui collect}: a folder of mailed forms becomes one table. Needs no server and no
 * database.
 */
@Command(
        name = "collect",
        mixinStandardHelpOptions = true,
        description = "把一个文件夹里收到的表汇成一张表，并列出问题。不需要启动服务。",
        exitCodeListHeading = "退出码：%n",
        exitCodeList = {"0:全部读入，没有必须改的问题", "2:用法不对", "3:有必须改的问题，或有文件没有读出"})
final class CollectVerb implements Callable<Integer> {
    private static final int BAD_USAGE = 2;
    private static final int STOPS = 3;

    @Parameters(paramLabel = "DIR", description = "收到的文件所在的文件夹（含子文件夹和 ZIP）")
    Path folder = Path.of(".");

    @Option(
            names = "--form",
            required = true,
            paramLabel = "FORM@VERSION",
            description = "要收的表，例如 week-statistics@2025")
    String form = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.xlsx",
            description = "汇总表写到这个文件（已有的会被替换）")
    Path out = Path.of("");

    @Option(names = "--json", description = "在标准输出上每个文件写一行 JSON，最后一行是合计")
    boolean json;

    @Option(names = "--errors", paramLabel = "DIR", description = "把写上问题的副本放到这个文件夹，可发还填报单位")
    @Nullable Path errors;

    @Override
    public Integer call() throws IOException {
        var wanted = wanted();
        var refusal = refusal(wanted);
        if (refusal != null || wanted == null) {
            System.err.println(refusal);
            return BAD_USAGE;
        }
        try (var readers = new Readers(ReadingLimits.of(System::getenv))) {
            long files = Gather.count(folder);
            readers.ahead((int) Math.min(files, Integer.MAX_VALUE));
            Scratch.sweep();
            return collect(readers, files, wanted);
        }
    }

    private int collect(Readers readers, long files, Form wanted) throws IOException {
        var scratch = Scratch.folder();
        try (var gathered = gather(new MailedFiles(readers), files, wanted, scratch)) {
            int code = write(gathered, wanted);
            if (errors != null) {
                returns(new MailedFiles(readers), gathered, errors);
            }
            return code;
        } finally {
            Scratch.remove(scratch);
        }
    }

    private @Nullable Form wanted() {
        try {
            return Forms.shipped(FormId.of(form)).orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable String refusal(@Nullable Form wanted) {
        if (wanted == null) {
            var known =
                    new Forms()
                            .all().stream()
                                    .map(one -> one.id() + "（" + one.shortTitle() + "）")
                                    .toList();
            return Texts.say("collect.no-form", form, String.join("、", known));
        }
        if (!Files.isDirectory(folder)) {
            return Texts.say("collect.no-folder", folder);
        }
        var parent = out.toAbsolutePath().getParent();
        if (errors != null && Returns.amongMail(folder, errors)) {
            return Texts.say("collect.errors-among-mail", errors);
        }
        boolean writable =
                parent != null
                        && Files.isDirectory(parent)
                        && Files.isWritable(parent)
                        && !Files.isDirectory(out);
        return writable ? null : Texts.say("collect.no-out", out);
    }

    private Gathered gather(MailedFiles mailed, long files, Form wanted, Path scratch)
            throws IOException {
        var gather = new Gather(mailed);
        try (var progress = Progress.of(files)) {
            return gather.read(folder, wanted, scratch, progress::done);
        }
    }

    private int write(Gathered gathered, Form wanted) throws IOException {
        table(gathered);
        if (json) {
            new JsonLines(wanted)
                    .write(gathered, new PrintStream(System.out, false, StandardCharsets.UTF_8));
        }
        var summary = Summary.of(gathered);
        summary.print(gathered, json ? System.err : System.out);
        return summary.stops() > 0 ? STOPS : 0;
    }

    private void returns(MailedFiles files, Gathered gathered, Path into) throws IOException {
        var count = Returns.write(files, folder, gathered, into);
        System.err.println(Texts.say("collect.returns", count.written(), into));
        if (count.changed() > 0) {
            System.err.println(Texts.say("collect.changed", count.changed()));
        }
    }

    /** Whole or not at all: what stood there before is replaced only by a finished table. */
    private void table(Gathered gathered) throws IOException {
        var part = Files.createTempFile(out.toAbsolutePath().getParent(), ".kehui", ".part");
        try {
            try (var stream = Files.newOutputStream(part)) {
                new WorkingTable().write(gathered, stream);
            }
            Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
