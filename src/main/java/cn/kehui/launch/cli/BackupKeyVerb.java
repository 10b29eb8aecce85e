package cn.kehui.launch.cli;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.database.Refusal;
import cn.kehui.ground.database.Settings;
import cn.kehui.launch.backup.Recipient;
import cn.kehui.launch.backup.Recipients;
import cn.kehui.launch.backup.RecoveryKey;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kehui backup key}: makes a recovery key, and shows it once. */
@Command(
        name = "key",
        mixinStandardHelpOptions = true,
        description = "生成恢复密钥：只显示这一次，本机不保存，由单位保管。以后的备份只有它能打开。可以有几把，任何一把都能打开。")
final class BackupKeyVerb implements Callable<Integer> {
    @Option(
            names = "--add",
            paramLabel = "PUBLIC",
            description = "不生成，只加上在别处生成的一把的公开部分（kehui-backup-to:…）")
    @Nullable String other;

    @Override
    public Integer call() throws IOException {
        try {
            var recipients = new Recipients(Settings.of("kehui backup key"));
            if (other != null) {
                var recipient =
                        Recipient.of(other)
                                .orElseThrow(() -> new Refusal("backup.no-public", other));
                recipients.add(recipient);
                System.out.println(Texts.say("backup.key-added", recipient.id()));
                return 0;
            }
            var made = RecoveryKey.make(BackupVerb.cipher());
            recipients.add(made.recipient());
            System.out.println(
                    Texts.say(
                            "backup.key-made",
                            made.recipient().id(),
                            made.key().words(),
                            made.recipient().words()));
            return 0;
        } catch (Refusal refused) {
            System.err.println(refused.getMessage());
            return RunVerb.REFUSED;
        }
    }
}
