package cn.kehui.launch.cli;

import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.database.Refusal;
import cn.kehui.ground.database.Settings;
import cn.kehui.launch.backup.Manifest;
import cn.kehui.launch.backup.Opener;
import cn.kehui.launch.backup.RecoveryKey;
import cn.kehui.launch.backup.Restore;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kehui restore FILE}: a backup comes back into an empty place. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "把备份恢复到一个空的数据目录（KEHUI_DATA）或空的数据库（KEHUI_DB_URL）。已有的数据不会被动。"
                        + "需要恢复密钥或口令时会问；不在终端里时读标准输入的第一行。")
final class RestoreVerb implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "kehui backup 写的文件")
    Path file = Path.of("");

    @ArgGroup @Nullable With with;

    /** What a script hands over; one at most. */
    static final class With {
        @Option(names = "--key-file", paramLabel = "FILE", description = "恢复密钥是这个文件的第一行；- 为标准输入")
        @Nullable Path key;

        @Option(
                names = "--passphrase-file",
                paramLabel = "FILE",
                description = "口令是这个文件的第一行；- 为标准输入")
        @Nullable Path passphrase;
    }

    private final Clock clock;

    RestoreVerb(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        try {
            var settings = Settings.of("kehui restore");
            var opener = opener();
            if (opener instanceof Opener.None) {
                System.err.println(Texts.say("restore.plain", file));
            }
            var read = new Restore(settings, BackupVerb.cipher(), clock).read(file, opener);
            System.out.println(
                    Texts.say(
                                    "restore.done",
                                    file,
                                    read.tables().size(),
                                    read.tables().stream().mapToLong(Manifest.Table::rows).sum(),
                                    Moments.toTheSecond(Instant.parse(read.madeAt())))
                            + BackupVerb.journal(read));
            return 0;
        } catch (Refusal refused) {
            System.err.println(refused.getMessage());
            return RunVerb.REFUSED;
        }
    }

    private Opener opener() throws IOException {
        var needs = Restore.needs(file);
        var key = with == null ? null : with.key;
        var passphrase = with == null ? null : with.passphrase;
        if (key != null || passphrase == null && needs == Restore.Needs.KEY) {
            return byKey(key);
        }
        if (passphrase != null || needs == Restore.Needs.PASSPHRASE) {
            return new Opener.ByPassphrase(Secretly.read(passphrase, "restore.ask-passphrase"));
        }
        return new Opener.None();
    }

    private static Opener byKey(@Nullable Path from) throws IOException {
        var typed = Secretly.read(from, "restore.ask-key");
        return RecoveryKey.of(typed)
                .map(Opener.ByKey::new)
                .orElseThrow(() -> new Refusal("restore.no-key"));
    }
}
