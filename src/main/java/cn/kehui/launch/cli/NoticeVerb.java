package cn.kehui.launch.cli;

import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.ReadingLimits;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.notice.reader.NoticeDraft;
import cn.kehui.notice.reader.NoticeJson;
import cn.kehui.notice.reader.NoticeRead;
import cn.kehui.notice.reader.NoticeWords;
import cn.kehui.notice.reader.Notices;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kehui notice}: what can be done with an official notice without a server. */
@Command(
        name = "notice",
        mixinStandardHelpOptions = true,
        description = "读通知：标题、文号、任务、期限、表格。不需要启动服务。",
        subcommands = NoticeVerb.ReadVerb.class)
final class NoticeVerb implements Callable<Integer> {
    private static final int BAD_USAGE = 2;
    private static final int STOPS = 3;

    @Spec CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return BAD_USAGE;
    }

    /** {@code kehui notice read}: what the notices say, one after another. */
    @Command(
            name = "read",
            mixinStandardHelpOptions = true,
            description = "读出通知里写了什么。",
            exitCodeListHeading = "退出码：%n",
            exitCodeList = {"0:全部读出", "2:用法不对", "3:有文件没有读出"})
    static final class ReadVerb implements Callable<Integer> {
        @Parameters(
                arity = "1..*",
                paramLabel = "FILE",
                description = "通知：.docx .doc .rtf .pdf .ofd .html .txt")
        List<Path> files = List.of();

        @Option(names = "--json", description = "每个文件一行 JSON，次序同文件")
        boolean json;

        @Option(names = "--text", description = "JSON 里也带上原文（span 所指）")
        boolean text;

        @Override
        public Integer call() {
            int code = 0;
            var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
            try (var readers = new Readers(ReadingLimits.of(System::getenv))) {
                for (var file : files) {
                    code = Math.max(code, read(new Notices(readers), file, out));
                    out.flush();
                }
            }
            return code;
        }

        private int read(Notices notices, Path file, PrintStream out) {
            var name = String.valueOf(file.getFileName());
            return switch (notices.file(file, name, Integer.MAX_VALUE, Whose.OWN)) {
                case NoticeRead.Readable(var draft) -> {
                    out.println(said(file, draft));
                    yield 0;
                }
                case NoticeRead.Unreadable(var why, var message) -> {
                    if (json) {
                        out.println(NoticeJson.refused(file.toString(), why, message));
                    }
                    System.err.println(message);
                    yield STOPS;
                }
                case NoticeRead.TooLong _ -> throw new IllegalStateException("no limit was set");
            };
        }

        private String said(Path file, NoticeDraft draft) {
            return json
                    ? NoticeJson.of(file.toString(), draft, text)
                    : "== " + file + "\n" + NoticeWords.of(draft);
        }
    }
}
