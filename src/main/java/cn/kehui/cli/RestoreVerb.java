package cn.kehui.cli;

import cn.kehui.backup.Restore;
import cn.kehui.base.Texts;
import cn.kehui.database.Refusal;
import cn.kehui.database.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kehui restore FILE}: a backup comes back into an empty place. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "把备份恢复到一个空的数据目录（KEHUI_DATA）或空的数据库（KEHUI_DB_URL）。已有的数据不会被动。")
final class RestoreVerb implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "kehui backup 写的文件")
    Path file = Path.of("");

    @Override
    public Integer call() throws IOException, SQLException {
        try {
            var settings = Settings.of("kehui restore");
            var read = new Restore(settings).read(file);
            System.out.println(
                    Texts.say(
                            "restore.done",
                            file,
                            read.tables().size(),
                            read.tables().stream().mapToLong(one -> one.rows()).sum(),
                            read.madeAt()));
            return 0;
        } catch (Refusal refused) {
            System.err.println(refused.getMessage());
            return RunVerb.REFUSED;
        }
    }
}
