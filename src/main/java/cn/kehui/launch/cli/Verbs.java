package cn.kehui.launch.cli;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The launcher's verbs: {@code run}, {@code collect} and the rest. */
@Command(
        name = "kehui",
        mixinStandardHelpOptions = true,
        subcommands = {
            CollectVerb.class,
            NoticeVerb.class,
            LetterVerb.class,
            SeedVerb.class,
            BenchVerb.class,
            SbomVerb.class
        },
        description = "科汇：从一份通知到一份总结。",
        footer = "在源代码目录里，kehui test 运行测试；用法见 kehui test --help。")
public final class Verbs {
    private Verbs() {}

    /** Runs the verb and ends the process with its exit code, unless the verb goes on serving. */
    public static void main(Class<?> product, Clock clock, String[] args) {
        var verbs =
                new CommandLine(new Verbs())
                        .addSubcommand(new RunVerb(product))
                        .addSubcommand(new AdminVerb(product))
                        .addSubcommand(new BackupVerb(clock))
                        .addSubcommand(new RestoreVerb(clock))
                        .addSubcommand(new KeysVerb(clock));
        verbs.getSubcommands()
                .get("bench")
                .addSubcommand(new MainVerb(product))
                .addSubcommand(new TotalsVerb(product));
        int code = verbs.execute(args);
        if (code != RunVerb.SERVING) {
            System.exit(code);
        }
    }
}
