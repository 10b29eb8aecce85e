package cn.kehui.launch.cli;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.ground.database.Refusal;
import cn.kehui.ground.database.Settings;
import cn.kehui.launch.backup.Backup;
import cn.kehui.launch.backup.Lock;
import cn.kehui.launch.backup.Manifest;
import cn.kehui.launch.backup.Recipient;
import cn.kehui.launch.backup.Recipients;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kehui backup FILE}: everything in one file, while the product goes on working. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        subcommands = BackupKeyVerb.class,
        description = "把数据库、文件和密钥备份成一个加密的文件。科汇可以继续运行。先用 kehui backup key 生成恢复密钥，或用口令加密。")
final class BackupVerb implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "0..1", description = "备份写到这个文件；写完整了才出现")
    @Nullable Path file;

    @ArgGroup @Nullable Way way;

    private final Clock clock;

    BackupVerb(Clock clock) {
        this.clock = clock;
    }

    /** Another way than to the recovery keys; one at most. */
    static final class Way {
        @Option(names = "--passphrase", description = "用口令加密，在终端里输入两次")
        boolean passphrase;

        @Option(
                names = "--passphrase-file",
                paramLabel = "FILE",
                description = "用口令加密，口令是这个文件的第一行；- 为标准输入")
        @Nullable Path passphraseFile;

        @Option(names = "--plain", description = "不加密：谁拿到文件，谁就有全部数据和密钥")
        boolean plain;
    }

    @Override
    public Integer call() throws SQLException {
        try {
            if (file == null) {
                throw new Refusal("backup.no-file");
            }
            var settings = Settings.of("kehui backup");
            var lock = lock(settings);
            var made = new Backup(settings, cipher(), clock).write(file, lock);
            System.out.println(words(lock, made, file) + journal(made));
            return 0;
        } catch (Refusal refused) {
            System.err.println(refused.getMessage());
            return RunVerb.REFUSED;
        } catch (FileSystemException e) {
            System.err.println(Texts.say("backup.not-written", file, reason(e)));
            return RunVerb.REFUSED;
        } catch (IOException e) {
            System.err.println(Texts.say("backup.not-written", file, e.getMessage()));
            return RunVerb.REFUSED;
        }
    }

    private static String reason(FileSystemException e) {
        return e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
    }

    static CipherSettings cipher() {
        try {
            return CipherSettings.of(System::getenv);
        } catch (IllegalArgumentException e) {
            throw new Refusal("run.variable", String.valueOf(e.getMessage()));
        }
    }

    private Lock lock(Settings settings) throws IOException {
        if (way != null && way.plain) {
            return new Lock.None();
        }
        if (way != null) {
            return passphrase(way);
        }
        var recipients = new Recipients(settings).all();
        if (recipients.isEmpty()) {
            throw new Refusal("backup.nobody");
        }
        return new Lock.To(recipients);
    }

    private static Lock passphrase(Way way) throws IOException {
        var words = Secretly.read(way.passphraseFile, "backup.ask-passphrase");
        if (words.length() < Lock.ByPassphrase.LEAST) {
            throw new Refusal("backup.short", Lock.ByPassphrase.LEAST);
        }
        var console = System.console();
        boolean typed = way.passphraseFile == null && console != null && console.isTerminal();
        if (typed && !words.equals(Secretly.read(null, "backup.ask-again"))) {
            throw new Refusal("backup.not-the-same");
        }
        return new Lock.ByPassphrase(words);
    }

    /** To be compared with what the office noted, or with its collector. */
    static String journal(Manifest manifest) {
        var end = manifest.journal();
        return end == null ? "" : "\n" + Texts.say("backup.journal", end.line(), end.hash());
    }

    private static String words(Lock lock, Manifest made, Path file) {
        long rows = made.tables().stream().mapToLong(Manifest.Table::rows).sum();
        int tables = made.tables().size();
        return switch (lock) {
            case Lock.To(var recipients) ->
                    Texts.say(
                            "backup.made-to",
                            file,
                            tables,
                            rows,
                            recipients.stream()
                                    .map(Recipient::id)
                                    .collect(Collectors.joining("、")));
            case Lock.ByPassphrase _ -> Texts.say("backup.made-by", file, tables, rows);
            case Lock.None _ -> Texts.say("backup.made-plain", file, tables, rows);
        };
    }
}
