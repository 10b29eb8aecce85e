package cn.kehui.launch.cli;

import cn.kehui.launch.bench.AttackBench;
import cn.kehui.launch.bench.CollectBench;
import cn.kehui.launch.bench.Figure;
import cn.kehui.launch.bench.NoticeBench;
import cn.kehui.launch.bench.StartBench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kehui bench}: measures what the product claims. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "测量性能，每个数旁边都有同一次运行里的底线。",
        subcommands = {
            BenchVerb.CollectVerb.class,
            BenchVerb.NoticeVerb.class,
            BenchVerb.AttackVerb.class,
            PhotosBenchVerb.class
        })
final class BenchVerb implements Callable<Integer> {
    private static final int BAD_USAGE = 2;

    @Spec CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return BAD_USAGE;
    }

    /** {@code kehui bench collect}: documents a second and memory, at several sizes of folder. */
    @Command(
            name = "collect",
            mixinStandardHelpOptions = true,
            description = "汇总一文件夹的表：每秒份数、内存、启动时间。")
    static final class CollectVerb implements Callable<Integer> {
        @Option(names = "--json", description = "每个数一行 JSON")
        boolean json;

        @Option(
                names = "--files",
                split = ",",
                defaultValue = "25,60,100,1000,10000",
                description = "文件份数，缺省 ${DEFAULT-VALUE}")
        List<Integer> files = List.of();

        @Spec CommandSpec spec;

        @Override
        public Integer call() throws IOException, InterruptedException {
            var home = System.getenv("KEHUI_HOME");
            var launcher = home == null ? null : Path.of(home, "kehui");
            new CollectBench(launcher, this::tell).run(files);
            if (launcher != null) {
                new StartBench(this::tell).run(launcher);
            }
            return 0;
        }

        private void tell(Figure figure) {
            spec.commandLine().getOut().println(json ? figure.json() : figure.words());
            spec.commandLine().getOut().flush();
        }
    }

    /** {@code kehui bench notice}: notices a second, from text and from Word. */
    @Command(name = "notice", mixinStandardHelpOptions = true, description = "读通知：每秒份数，文本和 DOCX。")
    static final class NoticeVerb implements Callable<Integer> {
        @Option(names = "--json", description = "每个数一行 JSON（缺省就是）")
        boolean json;

        @Option(names = "--words", description = "写成文字，不写 JSON")
        boolean words;

        @Spec CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            new NoticeBench(this::tell).run();
            return 0;
        }

        private void tell(Figure figure) {
            spec.commandLine().getOut().println(words && !json ? figure.words() : figure.json());
            spec.commandLine().getOut().flush();
        }
    }

    /** {@code kehui bench attack}: how long a page takes while ten hostile files are being read. */
    @Command(
            name = "attack",
            mixinStandardHelpOptions = true,
            description = "十份恶意文件正在读时，打开一页要多久；旁边是没有时的。")
    static final class AttackVerb implements Callable<Integer> {
        @Option(names = "--json", description = "每个数一行 JSON")
        boolean json;

        @Spec CommandSpec spec;

        @Override
        public Integer call() throws IOException, InterruptedException {
            var home = System.getenv("KEHUI_HOME");
            if (home == null) {
                return BAD_USAGE;
            }
            new AttackBench(this::tell).run(Path.of(home, "kehui"));
            return 0;
        }

        private void tell(Figure figure) {
            spec.commandLine().getOut().println(json ? figure.json() : figure.words());
            spec.commandLine().getOut().flush();
        }
    }
}
