package cn.kehui.launch.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.database.Refusal;
import cn.kehui.ground.database.Secret;
import cn.kehui.ground.database.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * To whom backups are encrypted: public keys, a line each, in a file beside the machine's own keys.
 * It comes along in a backup.
 */
public final class Recipients {
    static final String FILE = "backup-recipients";

    private final Settings settings;

    public Recipients(Settings settings) {
        this.settings = settings;
    }

    /**
     * Nobody, where none was named yet.
     *
     * @throws Refusal if a line is no public key
     */
    public List<Recipient> all() throws IOException {
        var file = settings.data().resolve("secret").resolve(FILE);
        var all = new ArrayList<Recipient>();
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file, UTF_8)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    all.add(
                            Recipient.of(line)
                                    .orElseThrow(
                                            () -> new Refusal("backup.bad-recipient", file, line)));
                }
            }
        }
        return all;
    }

    /** From now on backups are for this one too. */
    public void add(Recipient recipient) throws IOException {
        if (all().contains(recipient)) {
            return;
        }
        var file = Secret.folder(settings).resolve(FILE);
        if (!Files.exists(file)) {
            createOwn(file);
        }
        Files.writeString(file, recipient.words() + "\n", UTF_8, StandardOpenOption.APPEND);
    }

    /** A new file that only its owner can read. */
    static void createOwn(Path file) throws IOException {
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
}
