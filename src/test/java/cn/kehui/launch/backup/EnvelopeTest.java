package cn.kehui.launch.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.ground.cipher.Algorithms;
import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.ground.cipher.Suite;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was encrypted comes out as it went in, or not at all; in either suite. */
class EnvelopeTest {
    private static final int SEALED = Head.FRAME + Algorithms.TAG_BYTES;
    private static final String PASSPHRASE = "四五个不相干的词 horse staple";

    static CipherSettings settings(Suite suite) {
        return CipherSettings.USUAL.with(suite);
    }

    static byte[] content(int bytes) {
        var content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        return content;
    }

    static byte[] made(Suite suite, RecoveryKey.Made key, byte[] content) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var out = new Envelope(settings(suite)).to(List.of(key.recipient()), file)) {
            out.write(content);
        }
        return file.toByteArray();
    }

    /** Empty if the key does not fit. */
    static Optional<byte[]> opened(byte[] file, Opener opener) throws IOException {
        var in = new ByteArrayInputStream(file);
        var head = Head.read(in);
        var content = new Envelope(CipherSettings.USUAL).open(head, opener, in).orElse(null);
        return content == null ? Optional.empty() : Optional.of(content.readAllBytes());
    }

    private static void refuses(byte[] file, Opener opener) {
        try {
            assertThat(opened(file, opener)).isEmpty();
        } catch (IOException e) {
            assertThat(e.getMessage()).matches("frame \\d+ does not open|the head .*");
        }
    }

    private static int head(byte[] file) throws IOException {
        return Head.read(new ByteArrayInputStream(file)).bytes().length;
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void comesOutAsItWentIn(Suite suite) throws IOException {
        var key = RecoveryKey.make(settings(suite));
        for (int bytes :
                List.of(0, 1, Head.FRAME - 1, Head.FRAME, Head.FRAME + 1, 3 * Head.FRAME)) {
            var file = made(suite, key, content(bytes));
            assertThat(opened(file, new Opener.ByKey(key.key()))).contains(content(bytes));
            assertThat(new String(file, UTF_8)).startsWith(Head.MAGIC).contains(suite.setting());
        }
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void opensForAnyOfSeveralAndForNobodyElse(Suite suite) throws IOException {
        var keys =
                List.of(
                        RecoveryKey.make(settings(Suite.GM)),
                        RecoveryKey.make(settings(Suite.INTERNATIONAL)));
        var file = new ByteArrayOutputStream();
        var to = keys.stream().map(RecoveryKey.Made::recipient).toList();
        try (OutputStream out = new Envelope(settings(suite)).to(to, file)) {
            out.write(content(5));
        }
        for (var key : keys) {
            assertThat(opened(file.toByteArray(), new Opener.ByKey(key.key())))
                    .contains(content(5));
        }
        var other = RecoveryKey.make(settings(suite)).key();
        assertThat(opened(file.toByteArray(), new Opener.ByKey(other))).isEmpty();
        assertThat(opened(file.toByteArray(), new Opener.ByPassphrase(PASSPHRASE))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void opensByItsPassphraseAndNoOther(Suite suite) throws IOException {
        var file = new ByteArrayOutputStream();
        try (OutputStream out = new Envelope(settings(suite)).by(PASSPHRASE, file)) {
            out.write(content(5));
        }
        assertThat(opened(file.toByteArray(), new Opener.ByPassphrase(PASSPHRASE)))
                .contains(content(5));
        assertThat(opened(file.toByteArray(), new Opener.ByPassphrase(PASSPHRASE + " "))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void oneBitAnywhereIsFound(Suite suite) throws IOException {
        var key = RecoveryKey.make(settings(suite));
        var file = made(suite, key, content(2 * Head.FRAME + 7));
        int head = head(file);
        var places = new java.util.ArrayList<Integer>();
        for (int at = 0; at < head; at++) {
            places.add(at);
        }
        // in each frame: content, its end, the mark of its authenticity
        for (int frame = 0; frame < 3; frame++) {
            int from = head + frame * SEALED;
            int to = Math.min(from + SEALED, file.length);
            places.addAll(
                    List.of(
                            from,
                            (from + to) / 2,
                            to - Algorithms.TAG_BYTES - 1,
                            to - Algorithms.TAG_BYTES,
                            to - 1));
        }
        for (int at : places) {
            var changed = file.clone();
            changed[at] ^= 1;
            refuses(changed, new Opener.ByKey(key.key()));
        }
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void whatIsCutMovedOrAddedIsFound(Suite suite) throws IOException {
        var key = RecoveryKey.make(settings(suite));
        var opener = new Opener.ByKey(key.key());
        var file = made(suite, key, content(3 * Head.FRAME));
        int head = head(file);
        for (int length :
                List.of(head, head + 1, head + SEALED, head + 2 * SEALED, file.length - 1)) {
            refuses(Arrays.copyOf(file, length), opener);
        }
        refuses(Arrays.copyOf(file, file.length + 1), opener);
        refuses(swapped(file, head, 0, 1), opener);
        refuses(swapped(file, head, 1, 2), opener);
        var doubled = Arrays.copyOf(file, file.length + SEALED);
        System.arraycopy(file, file.length - SEALED, doubled, file.length, SEALED);
        refuses(doubled, opener);
        // a frame of another file for the same recipient
        var other = made(suite, key, content(3 * Head.FRAME));
        System.arraycopy(other, head(other) + SEALED, file, head + SEALED, SEALED);
        refuses(file, opener);
    }

    private static byte[] swapped(byte[] file, int head, int one, int other) {
        var swapped = file.clone();
        System.arraycopy(file, head + one * SEALED, swapped, head + other * SEALED, SEALED);
        System.arraycopy(file, head + other * SEALED, swapped, head + one * SEALED, SEALED);
        return swapped;
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void nothingIsGivenAwayBeforeItIsAuthenticated(Suite suite) throws IOException {
        var key = RecoveryKey.make(settings(suite));
        var file = made(suite, key, content(2 * Head.FRAME));
        file[head(file) + SEALED + 5] ^= 1;
        var in = new ByteArrayInputStream(file);
        var head = Head.read(in);
        var content =
                new Envelope(CipherSettings.USUAL)
                        .open(head, new Opener.ByKey(key.key()), in)
                        .orElseThrow();

        assertThat(content.readNBytes(Head.FRAME)).hasSize(Head.FRAME);
        assertThatThrownBy(content::read).hasMessage("frame 1 does not open");
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aHeadThatAsksForMoreThanItShouldIsNone(Suite suite) {
        var dear = new Argon(4_000_000, 3, 4);
        var slot = new Head.Slot(suite.setting(), null, new byte[16], dear, new byte[48]);
        var head = new Head(Head.FORMAT, suite.setting(), Head.FRAME, List.of(slot));

        assertThatThrownBy(() -> Head.read(new ByteArrayInputStream(head.bytes())))
                .isInstanceOf(IOException.class);
        var endless = Arrays.copyOf(Head.MAGIC.getBytes(UTF_8), 200_000);
        assertThatThrownBy(() -> Head.read(new ByteArrayInputStream(endless)))
                .isInstanceOf(IOException.class);
    }
}
