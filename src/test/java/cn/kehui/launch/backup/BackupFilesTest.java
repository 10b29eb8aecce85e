package cn.kehui.launch.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.ground.database.Database;
import cn.kehui.ground.database.Refusal;
import cn.kehui.ground.vault.Blob;
import cn.kehui.ground.vault.VaultFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files that people sent come along in a backup, and back out of it. */
@Tag("slow")
class BackupFilesTest extends BackupDesk {
    @Test
    void comeBackAsTheyWere() throws Exception {
        made();
        var blob = filed("一张照片");
        var file = backup("with-files.backup");

        var read = restore("to", file);

        assertThat(read.files()).isEqualTo(1);
        var files = new VaultFiles(place("to").files());
        assertThat(files.has(blob)).isTrue();
        assertThat(files.open(blob.id()).readAllBytes()).isEqualTo("一张照片".getBytes(UTF_8));
    }

    @Test
    void whatIsMissingOrTornIsSaidAndNothingIsWritten() throws Exception {
        made();
        var blob = filed("一张照片");
        var at = at(blob);
        Files.writeString(at, "一张照");
        var name = blob.id().sha256();

        assertThatThrownBy(() -> backup("torn.backup"))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("缺失或不完整", "files/" + name.substring(0, 2) + "/" + name);
        Files.writeString(at, "一张图片");
        assertThatThrownBy(() -> backup("other.backup")).isInstanceOf(Refusal.class);
        Files.delete(at);
        assertThatThrownBy(() -> backup("gone.backup")).isInstanceOf(Refusal.class);

        assertThat(folder.resolve("torn.backup")).doesNotExist();
        assertThat(folder.resolve("gone.backup")).doesNotExist();
    }

    @Test
    void anAlteredOrMissingFileInABackupIsFoundBeforeAnythingIsTouched() throws Exception {
        made();
        filed("一张照片");
        var file = backup("whole.backup");

        assertThatThrownBy(() -> restore("altered", copied(file, "altered", "一张图片")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不是完整的备份");
        assertThatThrownBy(() -> restore("less", copied(file, "less", "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不是完整的备份");
        assertThat(place("altered").files()).doesNotExist();
    }

    /** The same archive, its file with other content; empty: without it. */
    private Path copied(Path file, String name, String content) throws IOException {
        var copy = folder.resolve(name);
        try (var in = new ZipInputStream(Files.newInputStream(file));
                var out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                boolean one = entry.getName().startsWith("files/");
                if (one && content.isEmpty()) {
                    continue;
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(one ? content.getBytes(UTF_8) : in.readAllBytes());
                out.closeEntry();
            }
        }
        return copy;
    }

    private Path at(Blob blob) {
        var name = blob.id().sha256();
        return place("from").files().resolve(name.substring(0, 2)).resolve(name);
    }

    private Blob filed(String words) throws IOException, SQLException {
        var files = new VaultFiles(place("from").files());
        var laid = files.lay(new ByteArrayInputStream(words.getBytes(UTF_8)));
        files.settle(laid);
        try (var running = Database.start(place("from"));
                var db = running.coordinates().connect();
                var insert =
                        db.prepareStatement(
                                "insert into blob (sha256, size, added_at, filed) values (?, ?, now(), true)")) {
            insert.setString(1, laid.blob().id().sha256());
            insert.setLong(2, laid.blob().size());
            insert.execute();
        }
        return laid.blob();
    }

    private Path backup(String name) throws IOException, SQLException {
        var file = folder.resolve(name);
        new Backup(place("from"), CipherSettings.USUAL, Clock.systemUTC())
                .write(file, new Lock.None());
        return file;
    }
}
