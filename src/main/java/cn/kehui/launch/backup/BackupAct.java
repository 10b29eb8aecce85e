package cn.kehui.launch.backup;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Recorded;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * That a backup was made, or brought back: by whoever works at the machine, who is not signed in.
 * Its subject is the file's name; neither its folder nor a key comes into the journal.
 */
public sealed interface BackupAct extends Recorded {
    @Override
    default @Nullable Actor by() {
        return null;
    }

    record BackupMade(Instant at, String subject, Map<String, String> detail)
            implements BackupAct {}

    record BackupRestored(Instant at, String subject, Map<String, String> detail)
            implements BackupAct {}

    static BackupMade made(Instant at, Path file, Manifest of, Lock lock) {
        var encrypted =
                switch (lock) {
                    case Lock.To _ -> "key";
                    case Lock.ByPassphrase _ -> "passphrase";
                    case Lock.None _ -> "no";
                };
        return new BackupMade(at, name(file), detail(of, encrypted));
    }

    static BackupRestored restored(Instant at, Path file, Manifest of, Opener opener) {
        var encrypted =
                switch (opener) {
                    case Opener.ByKey _ -> "key";
                    case Opener.ByPassphrase _ -> "passphrase";
                    case Opener.None _ -> "no";
                };
        return new BackupRestored(at, name(file), detail(of, encrypted));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Where the journal ended in it, so that the line tells which backup it was. */
    private static Map<String, String> detail(Manifest of, String encrypted) {
        var detail = new TreeMap<String, String>();
        detail.put("encrypted", encrypted);
        detail.put("made", of.madeAt());
        detail.put("user", System.getProperty("user.name", ""));
        var end = of.journal();
        if (end != null) {
            detail.put("journal", end.line() + " " + end.hash());
        }
        return detail;
    }
}
