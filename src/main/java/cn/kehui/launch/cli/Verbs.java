package cn.kehui.launch.cli;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The launcher's verbs: {@code run}, {@code collect} and the rest. */
@Command(
        name = "kehui",
        mixinStandardHelpOptions = true,
        description = "科汇：从一份通知到一份总结。",
        footer = "在源代码目录里，kehui test 运行测试；用法见 kehui test --help。")
public final class Verbs {
    private Verbs() {}

    /** Runs the verb and ends the process with its exit code, unless the verb goes on serving. */
    public static void main(Class<?> product, Clock clock, String[] args) {
        int code = line(all(product, clock), args).execute(args);
        if (code != RunVerb.SERVING) {
            System.exit(code);
        }
    }

    /** By name, in the order in which the help has them. */
    private static Map<String, Supplier<Object>> all(Class<?> product, Clock clock) {
        var all = new LinkedHashMap<String, Supplier<Object>>();
        all.put("collect", CollectVerb::new);
        all.put("notice", NoticeVerb::new);
        all.put("letter", LetterVerb::new);
        all.put("photos", PhotosVerb::new);
        all.put("seed", SeedVerb::new);
        all.put("bench", () -> bench(product));
        all.put("sbom", SbomVerb::new);
        all.put("run", () -> new RunVerb(product));
        all.put("admin", () -> new AdminVerb(product));
        all.put("backup", () -> new BackupVerb(clock));
        all.put("restore", () -> new RestoreVerb(clock));
        all.put("archive", () -> new ArchiveVerb(product));
        all.put("keys", () -> new KeysVerb(clock));
        all.put("train", TrainVerb::new);
        return all;
    }

    private static CommandLine bench(Class<?> product) {
        return new CommandLine(new BenchVerb())
                .addSubcommand(new MainVerb(product))
                .addSubcommand(new PublicVerb(product))
                .addSubcommand(new TotalsVerb(product));
    }

    /** A verb that is named is made alone: another's ciphers take longer than a folder of forms. */
    private static CommandLine line(Map<String, Supplier<Object>> all, String[] args) {
        var verbs = new CommandLine(new Verbs());
        var named = args.length == 0 ? null : all.get(args[0]);
        if (named == null) {
            all.forEach((name, verb) -> verbs.addSubcommand(name, verb.get()));
        } else {
            verbs.addSubcommand(args[0], named.get());
        }
        return verbs;
    }
}
