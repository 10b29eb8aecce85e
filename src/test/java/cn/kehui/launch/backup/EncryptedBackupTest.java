package cn.kehui.launch.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.ground.database.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An encrypted backup opens for its owner alone, and a place is touched only by one that is whole.
 */
@Tag("slow")
class EncryptedBackupTest extends BackupDesk {
    @Test
    void anEncryptedBackupOpensForItsOwnerAloneAndWholly() throws Exception {
        var plain = made();
        var key = RecoveryKey.make(CipherSettings.USUAL);
        var file = encrypted(new Lock.To(List.of(key.recipient())));
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("tables/");
        assertThat(Restore.needs(file)).isEqualTo(Restore.Needs.KEY);
        var bytes = Files.readAllBytes(file);

        var other = new Opener.ByKey(RecoveryKey.make(CipherSettings.USUAL).key());
        refuses(file, other, "打不开");
        refuses(file, new Opener.ByPassphrase("a wrong passphrase"), "口令打不开");
        refuses(file, new Opener.None(), "是加密的");
        refuses(plain, new Opener.ByKey(key.key()), "没有加密，却给了密钥");
        var cut = folder.resolve("cut.kehui");
        Files.write(cut, Arrays.copyOf(bytes, bytes.length - 1));
        refuses(cut, new Opener.ByKey(key.key()), "不是完整的备份");
        for (int at : new int[] {Head.MAGIC.length() + 30, bytes.length / 2, bytes.length - 1}) {
            var changed = bytes.clone();
            changed[at] ^= 1;
            refuses(
                    Files.write(folder.resolve("changed.kehui"), changed),
                    new Opener.ByKey(key.key()),
                    "没有恢复任何内容");
        }
        // whatever was tried, the place is as it was, and takes the right one
        assertThat(place("nowhere").data().toFile().list()).containsExactly("engine");
        new Restore(place("nowhere"), CipherSettings.USUAL, Clock.systemUTC())
                .read(file, new Opener.ByKey(key.key()));
    }

    @Test
    void aPassphraseOpensWhatItLocked() throws Exception {
        made();
        var file = encrypted(new Lock.ByPassphrase("four words no kin"));
        assertThat(Restore.needs(file)).isEqualTo(Restore.Needs.PASSPHRASE);

        refuses(file, new Opener.ByPassphrase("four words no kind"), "口令打不开");
        var read =
                new Restore(place("nowhere"), CipherSettings.USUAL, Clock.systemUTC())
                        .read(file, new Opener.ByPassphrase("four words no kin"));
        assertThat(read.tables()).extracting(Manifest.Table::name).contains("journal");
    }

    private Path encrypted(Lock lock) throws IOException, SQLException {
        var file = folder.resolve("encrypted.kehui");
        new Backup(place("from"), CipherSettings.USUAL, Clock.systemUTC()).write(file, lock);
        return file;
    }

    private void refuses(Path file, Opener opener, String words) {
        assertThatThrownBy(
                        () ->
                                new Restore(
                                                place("nowhere"),
                                                CipherSettings.USUAL,
                                                Clock.systemUTC())
                                        .read(file, opener))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words);
    }
}
