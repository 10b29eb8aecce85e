package cn.kehui.launch.cli;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.calendar.WorkingDays;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.ReadingLimits;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.notice.letter.LetterCheck;
import cn.kehui.notice.letter.NoticeLetter;
import cn.kehui.notice.reader.NoticeDraft;
import cn.kehui.notice.reader.NoticeRead;
import cn.kehui.notice.reader.Notices;
import cn.kehui.sheet.form.Forms;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kehui letter}: what can be done with an official document without a server. */
@Command(
        name = "letter",
        mixinStandardHelpOptions = true,
        description = "校核公文：按 GB/T 9704—2012 看格式、序号、附件名称和期限。不需要启动服务。",
        subcommands = LetterVerb.CheckVerb.class)
final class LetterVerb implements Callable<Integer> {
    private static final int BAD_USAGE = 2;
    private static final int UNREAD = 3;

    @Spec CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return BAD_USAGE;
    }

    /** {@code kehui letter check}: what the documents have otherwise than the standard asks. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "说出公文哪里不合格式，哪里要核对。",
            exitCodeListHeading = "退出码：%n",
            exitCodeList = {"0:全部校核过", "2:用法不对", "3:有文件没有读出"})
    static final class CheckVerb implements Callable<Integer> {
        /** A file's findings as programs see them. */
        record Checked(String file, List<Said> findings) {}

        record Said(String at, String level, String code, String message) {}

        @Parameters(
                arity = "1..*",
                paramLabel = "FILE",
                description = "公文：.docx .doc .rtf .pdf .ofd .html .txt")
        List<Path> files = List.of();

        @Option(names = "--json", description = "每个文件一行 JSON，次序同文件")
        boolean json;

        @Override
        public Integer call() {
            int code = 0;
            var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
            try (var readers = new Readers(ReadingLimits.of(System::getenv))) {
                for (var file : files) {
                    code = Math.max(code, check(new Notices(readers), file, out));
                    out.flush();
                }
            }
            return code;
        }

        private int check(Notices notices, Path file, PrintStream out) {
            var name = String.valueOf(file.getFileName());
            return switch (notices.file(file, name, Integer.MAX_VALUE, Whose.OWN)) {
                case NoticeRead.Readable(var draft) -> {
                    out.println(said(file, draft));
                    yield 0;
                }
                case NoticeRead.Unreadable(_, var message) -> {
                    System.err.println(message);
                    yield UNREAD;
                }
                case NoticeRead.TooLong _ -> throw new IllegalStateException("no limit was set");
            };
        }

        private String said(Path file, NoticeDraft draft) {
            var forms = NoticeLetter.byTitle(new Forms().all());
            var made = NoticeLetter.of(draft, forms);
            var found = LetterCheck.check(made.letter(), WorkingDays.shipped()::works);
            var all = Stream.concat(made.findings().stream(), found.stream()).toList();
            if (json) {
                return Json.write(
                        new Checked(file.toString(), all.stream().map(this::said).toList()));
            }
            var lines = all.stream().map(each -> each.at() + "\t" + each.message()).toList();
            return "== " + file + "\n" + (lines.isEmpty() ? "没有要说的。" : String.join("\n", lines));
        }

        private Said said(Finding finding) {
            return new Said(finding.at(), finding.level().name(), finding.key(), finding.message());
        }
    }
}
