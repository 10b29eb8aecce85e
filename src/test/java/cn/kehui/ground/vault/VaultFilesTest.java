package cn.kehui.ground.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultFilesTest {
    @TempDir Path folder;

    @Test
    void isThereWholeUnderItsNameOrNotAtAll() throws IOException {
        var files = new VaultFiles(folder.resolve("files"));

        var laid = files.lay(content("总结"));
        assertThat(files.has(laid.blob())).isFalse();
        files.settle(laid);

        assertThat(files.has(laid.blob())).isTrue();
        assertThat(files.open(laid.blob().id()).readAllBytes()).isEqualTo("总结".getBytes(UTF_8));
        assertThat(laid.at()).doesNotExist();
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("files"))))
                .isEqualTo("rwx------");
    }

    @Test
    void whatBreaksOffLeavesNothing() throws IOException {
        var files = new VaultFiles(folder);

        assertThatThrownBy(() -> files.lay(torn())).isInstanceOf(IOException.class);

        try (var left = Files.list(folder.resolve("coming"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aTornFileIsNoneAndIsPutRightByTheNext() throws IOException {
        var files = new VaultFiles(folder);
        var first = files.lay(content("一份总结"));
        files.settle(first);
        var at = folder.resolve(first.blob().id().sha256().substring(0, 2));
        Files.writeString(at.resolve(first.blob().id().sha256()), "一");
        assertThat(files.has(first.blob())).isFalse();

        files.settle(files.lay(content("一份总结")));

        assertThat(files.has(first.blob())).isTrue();
        assertThat(files.open(first.blob().id()).readAllBytes()).isEqualTo("一份总结".getBytes(UTF_8));
    }

    @Test
    void onlyWhatHasBeenOnItsWayForLongIsSwept() throws IOException {
        var files = new VaultFiles(folder);
        var old = files.lay(content("旧"));
        var young = files.lay(content("新"));
        Files.setLastModifiedTime(old.at(), FileTime.from(Instant.parse("2025-05-01T00:00:00Z")));
        Files.setLastModifiedTime(young.at(), FileTime.from(Instant.parse("2025-05-06T00:00:00Z")));

        files.walk().sweep(Instant.parse("2025-05-05T00:00:00Z"));

        assertThat(old.at()).doesNotExist();
        assertThat(young.at()).exists();
    }

    @Test
    void otherThingsInTheDirectoryAreLeftAlone() throws IOException {
        var files = new VaultFiles(folder);
        files.settle(files.lay(content("一")));
        Files.createDirectories(folder.resolve("ab"));
        Files.writeString(folder.resolve("ab/readme"), "不动");
        Files.writeString(folder.resolve("lost+found"), "不动");

        var all = new ArrayList<BlobId>();
        files.walk().each(all::addAll);

        assertThat(all).hasSize(1);
    }

    @Test
    void ofTwoThatClaimItBothReadTheFirst() throws IOException {
        var one = UUID.randomUUID();

        assertThat(new VaultFiles(folder).place().id()).isEmpty();
        assertThat(new VaultFiles(folder).place().claim(one)).isEqualTo(one);
        assertThat(new VaultFiles(folder).place().claim(UUID.randomUUID())).isEqualTo(one);
        assertThat(new VaultFiles(folder).place().id()).contains(one);
    }

    private static InputStream content(String words) {
        return new ByteArrayInputStream(words.getBytes(UTF_8));
    }

    private static InputStream torn() {
        return new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("the connection is gone");
                }
                return 7;
            }
        };
    }
}
