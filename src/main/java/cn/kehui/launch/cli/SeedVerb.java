package cn.kehui.launch.cli;

import cn.kehui.ground.base.Texts;
import cn.kehui.launch.sample.Samples;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.layout.Layouts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kehui seed}: makes what a demonstration needs. */
@Command(
        name = "seed",
        mixinStandardHelpOptions = true,
        description = "生成演示用的材料。",
        subcommands = SeedVerb.SamplesVerb.class)
final class SeedVerb implements Callable<Integer> {
    private static final int BAD_USAGE = 2;

    @Spec CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return BAD_USAGE;
    }

    /** {@code kehui seed samples}: filled forms, a part of them with faults. */
    @Command(
            name = "samples",
            mixinStandardHelpOptions = true,
            description = "生成填好的表，其中一部分带有常见的毛病。")
    static final class SamplesVerb implements Callable<Integer> {
        @Option(
                names = "--out",
                paramLabel = "DIR",
                defaultValue = "samples",
                description = "写到哪个文件夹，缺省 ${DEFAULT-VALUE}")
        Path out;

        @Spec CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            int files = new Samples(new Forms(), new Layouts()).write(out);
            spec.commandLine().getOut().println(Texts.say("sample.written", files, out));
            return 0;
        }
    }
}
