package cn.kehui.cli;

import cn.kehui.backup.Backup;
import cn.kehui.base.Texts;
import cn.kehui.database.Refusal;
import cn.kehui.database.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kehui backup FILE}: everything in one file, while the product goes on working. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "把数据库、文件和密钥备份成一个文件。科汇可以继续运行。")
final class BackupVerb implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "备份写到这个文件；写完整了才出现")
    Path file = Path.of("");

    private final Clock clock;

    BackupVerb(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        try {
            var made = new Backup(Settings.of("kehui backup"), clock).write(file);
            System.out.println(
                    Texts.say(
                            "backup.made",
                            file,
                            made.tables().size(),
                            made.tables().stream().mapToLong(one -> one.rows()).sum()));
            return 0;
        } catch (Refusal refused) {
            System.err.println(refused.getMessage());
            return RunVerb.REFUSED;
        }
    }
}
