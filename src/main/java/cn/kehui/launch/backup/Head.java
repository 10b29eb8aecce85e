package cn.kehui.launch.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.base.Json;
import cn.kehui.ground.cipher.Suite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in clear before an encrypted backup: how to open it, and for whom. Two lines of text;
 * every frame that follows is authenticated together with them.
 *
 * @param format of the envelope, 1
 * @param suite of the frames
 * @param frame bytes of a frame's content, but for the last
 * @param slots each holds the file's key, for one who may open it
 */
record Head(int format, String suite, int frame, List<Slot> slots) {
    static final String MAGIC = "kehui-backup-encrypted\n";
    static final int FORMAT = 1;
    static final int FRAME = 64 * 1024;
    private static final int LONGEST = 64 * 1024;

    /**
     * @param suite by which the key is wrapped
     * @param to the id of the recipient, and its public key; null: it is a passphrase
     * @param salt of the passphrase, likewise {@code argon}
     * @param key the file's key, wrapped
     */
    record Slot(
            String suite,
            @Nullable String to,
            byte @Nullable [] salt,
            @Nullable Argon argon,
            byte[] key) {}

    /** The bytes that stand before the first frame. */
    byte[] bytes() {
        return (MAGIC + Json.write(this) + "\n").getBytes(UTF_8);
    }

    boolean byPassphrase() {
        return slots.stream().anyMatch(slot -> slot.argon() != null);
    }

    Suite ofFrames() {
        return Suite.named(suite).orElseThrow();
    }

    /** A head as it was found, with its own bytes. */
    record Found(Head head, byte[] bytes) {}

    /**
     * Reads it from the beginning of a file that begins with {@link #MAGIC}.
     *
     * @throws IOException if it is none
     */
    static Found read(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        line.writeBytes(in.readNBytes(MAGIC.length()));
        int sign = in.read();
        while (sign >= 0 && sign != '\n' && line.size() < LONGEST) {
            line.write(sign);
            sign = in.read();
        }
        if (sign != '\n') {
            throw new IOException("the head has no end");
        }
        line.write(sign);
        try {
            var json = line.toString(UTF_8).substring(MAGIC.length());
            var head = Json.read(json, Head.class);
            head.check();
            return new Found(head, line.toByteArray());
        } catch (RuntimeException e) {
            throw new IOException("the head is not what a head is", e);
        }
    }

    private void check() {
        if (format != FORMAT
                || frame < 1
                || frame > 1 << 20
                || slots.isEmpty()
                || Suite.named(suite).isEmpty()) {
            throw new IllegalArgumentException("out of what may be");
        }
        for (var slot : slots) {
            Objects.requireNonNull(slot.suite());
            Objects.requireNonNull(slot.key());
            var argon = slot.argon();
            if (argon != null && (!argon.bearable() || slot.salt() == null)) {
                throw new IllegalArgumentException("more than a passphrase should cost");
            }
        }
    }
}
