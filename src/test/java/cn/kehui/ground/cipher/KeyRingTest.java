package cn.kehui.ground.cipher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys as files beside the database. */
class KeyRingTest {
    @TempDir Path secrets;

    @Test
    void makesItsFirstKeyForItsOwnerOnlyAndFindsItAgain() throws IOException {
        var made = ring().held();
        assertThat(made).hasSize(1);
        assertThat(made.getFirst().current()).isTrue();
        try (var files = Files.list(secrets)) {
            assertThat(files)
                    .singleElement()
                    .satisfies(
                            file -> {
                                assertThat(file.getFileName().toString())
                                        .isEqualTo("key-000001-" + made.getFirst().id());
                                assertThat(
                                                PosixFilePermissions.toString(
                                                        Files.getPosixFilePermissions(file)))
                                        .isEqualTo("rw-------");
                            });
        }
        assertThat(ring().held()).isEqualTo(made);
    }

    @Test
    void aKeyThatAnotherProcessAddsIsTheCurrentOneAtOnce() {
        var running = ring();
        var before = running.sealer("x").seal(new byte[] {1}, "");
        var added = ring().add();

        assertThat(running.sealer("x").prefix()).contains(added.id());
        assertThat(running.sealer("x").open(before, "")).containsExactly(1);
        assertThat(running.held())
                .containsExactly(
                        new KeyRing.Held(1, before.split(":")[2], false),
                        new KeyRing.Held(2, added.id(), true));
    }

    @Test
    void theCurrentKeyStaysAndARemovedOneOpensNothingMore() {
        var ring = ring();
        var sealed = ring.sealer("x").seal(new byte[] {1}, "");
        var first = ring.held().getFirst().id();
        assertThatThrownBy(() -> ring.remove(first)).hasMessageContaining(first);
        ring.add();
        ring.remove(first);

        assertThat(ring.held()).hasSize(1);
        assertThatThrownBy(() -> ring.sealer("x").open(sealed, ""))
                .hasMessageContaining("not in this data directory");
    }

    @Test
    void aDamagedKeyFileIsNamed() throws IOException {
        Files.writeString(secrets.resolve("key-000001-aaaaaaaa"), "too short");
        assertThatThrownBy(this::ring)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("key-000001-aaaaaaaa");
    }

    private KeyRing ring() {
        return KeyRing.in(secrets, CipherSettings.USUAL);
    }
}
