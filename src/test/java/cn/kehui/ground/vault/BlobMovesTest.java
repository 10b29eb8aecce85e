package cn.kehui.ground.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.ground.database.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lay in the database goes into files, and nothing is lost on the way. */
@KehuiTest
class BlobMovesTest {
    @Autowired Vault vault;
    @Autowired VaultFiles files;
    @Autowired BlobMoves moves;
    @Autowired BlobSql sql;
    @Autowired JdbcClient db;
    @Autowired DataSource source;
    @TempDir Path folder;

    @Test
    void movesWhatLiesInTheDatabase() throws IOException {
        var bytes = noise(Vault.PART + 77);
        var blob = inDatabase(bytes);
        assertThat(vault.open(blob.id()).readAllBytes()).isEqualTo(bytes);

        assertThat(moves.move("")).contains(blob.id());

        assertThat(files.has(blob)).isTrue();
        assertThat(vault.open(blob.id()).readAllBytes()).isEqualTo(bytes);
        assertThat(parts(blob)).isZero();
        assertThat(moves.move("")).isEmpty();
    }

    @Test
    void cutOffBetweenFileAndRowItIsBegunAgain() throws IOException {
        var bytes = noise(1000);
        var blob = inDatabase(bytes);
        // the file is there, the row still says that it is not
        files.settle(files.lay(new ByteArrayInputStream(bytes)));

        moves.move("");

        assertThat(sql.one(blob.id())).contains(new BlobSql.Kept(blob, true));
        assertThat(parts(blob)).isZero();
    }

    @Test
    void aTornFileOfThatNameIsWrittenAnew() throws IOException {
        var bytes = noise(1000);
        var blob = inDatabase(bytes);
        files.settle(files.lay(new ByteArrayInputStream(bytes)));
        Files.write(at(blob.id()), noise(3));

        moves.move("");

        assertThat(vault.open(blob.id()).readAllBytes()).isEqualTo(bytes);
    }

    @Test
    void whatIsNotWhatItWasStaysInTheDatabase() throws IOException {
        var blob = inDatabase(noise(1000));
        db.sql("update blob_part set bytes = '\\x00' where sha256 = ?")
                .param(blob.id().sha256())
                .update();

        assertThat(moves.move("")).contains(blob.id());

        assertThat(files.has(blob)).isFalse();
        assertThat(parts(blob)).isEqualTo(1);
        assertThat(moves.move(blob.id().sha256())).isEmpty();
    }

    @Test
    void whoReadsWhileItIsMovedReadsToTheEnd() throws IOException {
        var bytes = noise(3 * Vault.PART + 5);
        var blob = inDatabase(bytes);
        try (var in = vault.open(blob.id())) {
            var first = in.readNBytes(10);
            moves.move("");
            var rest = in.readAllBytes();
            assertThat(first).isEqualTo(java.util.Arrays.copyOf(bytes, 10));
            assertThat(rest).isEqualTo(java.util.Arrays.copyOfRange(bytes, 10, bytes.length));
        }
    }

    @Test
    void aFileThatIsNotWholeIsNeverGivenOut() throws IOException {
        var blob = vault.keep(new ByteArrayInputStream(noise(1000)));
        Files.write(at(blob.id()), noise(999));

        assertThatThrownBy(() -> vault.open(blob.id()))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage(
                        blob.id() + " is not whole in " + files + ": bring it back from a backup");
    }

    @Test
    void whatNoRowNamesIsSweptAwayAndNothingElse() throws IOException {
        var kept = vault.keep(new ByteArrayInputStream(noise(20)));
        var orphan = files.lay(new ByteArrayInputStream(noise(21)));
        files.settle(orphan);

        moves.sweep();

        assertThat(files.has(orphan.blob())).isFalse();
        assertThat(files.has(kept)).isTrue();
    }

    @Test
    void whatIsBeingKeptIsNotSwept() throws IOException, SQLException {
        var coming = files.lay(new ByteArrayInputStream(noise(22)));
        files.settle(coming);
        try (var other = source.getConnection()) {
            // another process has it, and has not said so for good yet
            other.setAutoCommit(false);
            try (var hold =
                    other.prepareStatement(
                            "select pg_advisory_xact_lock_shared(hashtextextended('blob ' || ?, 0))")) {
                hold.setString(1, coming.blob().id().sha256());
                hold.execute();
            }
            moves.sweep();
            assertThat(files.has(coming.blob())).isTrue();
            other.rollback();
        }
        moves.sweep();
        assertThat(files.has(coming.blob())).isFalse();
    }

    @Test
    void anotherDirectoryIsRefusedAndTheOwnIsKnown() throws IOException {
        VaultConfiguration.belong(files, sql);
        vault.keep(new ByteArrayInputStream("一".getBytes(UTF_8)));

        var empty = new VaultFiles(folder.resolve("empty"));
        assertThatThrownBy(() -> VaultConfiguration.belong(empty, sql))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不是这个数据库的文件目录");
        var strange = new VaultFiles(folder.resolve("strange"));
        strange.place().claim(UUID.randomUUID());
        assertThatThrownBy(() -> VaultConfiguration.belong(strange, sql))
                .isInstanceOf(Refusal.class);
        VaultConfiguration.belong(files, sql);
    }

    private Path at(BlobId id) {
        return Path.of(files.toString()).resolve(id.sha256().substring(0, 2)).resolve(id.sha256());
    }

    private int parts(Blob blob) {
        return db.sql("select count(*) from blob_part where sha256 = ?")
                .param(blob.id().sha256())
                .query(Integer.class)
                .single();
    }

    /** As it was kept before there were files. */
    private Blob inDatabase(byte[] bytes) throws IOException {
        var laid = files.lay(new ByteArrayInputStream(bytes));
        files.drop(laid);
        var blob = laid.blob();
        db.sql("insert into blob (sha256, size, added_at) values (?, ?, now())")
                .param(blob.id().sha256())
                .param(blob.size())
                .update();
        for (int no = 0; no < Vault.parts(blob.size()); no++) {
            db.sql("insert into blob_part (sha256, no, bytes) values (?, ?, ?)")
                    .param(blob.id().sha256())
                    .param(no)
                    .param(
                            java.util.Arrays.copyOfRange(
                                    bytes,
                                    no * Vault.PART,
                                    Math.min(bytes.length, (no + 1) * Vault.PART)))
                    .update();
        }
        return blob;
    }

    private static byte[] noise(int size) {
        var bytes = new byte[size];
        new Random().nextBytes(bytes);
        return bytes;
    }
}
