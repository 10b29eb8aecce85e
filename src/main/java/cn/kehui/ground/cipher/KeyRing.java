package cn.kehui.ground.cipher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The keys that the product encrypts with, and the suite that it does it by. They lie in files
 * beside the database, never in it; the newest is current, the older ones still open what they
 * sealed. A key that another process adds is seen at the next use. Safe for many threads.
 */
public final class KeyRing {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final @Nullable KeyFolder folder;
    private final CipherSettings settings;
    private volatile Seen seen;

    private KeyRing(@Nullable KeyFolder folder, CipherSettings settings, Seen seen) {
        this.folder = folder;
        this.settings = settings;
        this.seen = seen;
    }

    /** The keys as they lay in the folder at that moment. */
    private record Seen(long changed, TreeSet<SealKey> keys) {}

    /**
     * One key, for whoever looks after them.
     *
     * @param current whether new values are sealed with it
     */
    public record Held(int number, String id, boolean current) {}

    /** The ring in that folder; its first key is made where there is none. */
    public static KeyRing in(Path secrets, CipherSettings settings) {
        var ring = new KeyRing(new KeyFolder(secrets), settings, new Seen(-1, new TreeSet<>()));
        if (ring.keys().isEmpty()) {
            ring.add();
        }
        return ring;
    }

    /** A ring that lives as long as the process, as in tests. */
    public static KeyRing passing() {
        var keys = new TreeSet<SealKey>();
        keys.add(made(1));
        return new KeyRing(null, CipherSettings.USUAL, new Seen(0, keys));
    }

    /** The same keys, with other settings. */
    public KeyRing with(CipherSettings other) {
        return new KeyRing(folder, other, seen);
    }

    public CipherSettings settings() {
        return settings;
    }

    /**
     * Encrypts for one purpose: what was sealed for one cannot be opened for another.
     *
     * @param purpose such as {@code factor}
     */
    public Sealer sealer(String purpose) {
        return new Sealer(this, purpose);
    }

    /** Whether its keys are there tomorrow: with others, nothing is sealed anew. */
    public boolean lasting() {
        return folder != null;
    }

    /** All keys, the oldest first. */
    public List<Held> held() {
        var keys = keys();
        return keys.stream()
                .map(key -> new Held(key.number(), key.id(), key.equals(keys.getLast())))
                .toList();
    }

    /** Makes a new key, which is the current one from then on, once it is on the disk. */
    public Held add() {
        var keys = keys();
        var key = made(keys.isEmpty() ? 1 : keys.getLast().number() + 1);
        if (folder == null) {
            var more = new TreeSet<>(keys);
            more.add(key);
            seen = new Seen(0, more);
        } else {
            quietly(() -> folder.keep(key));
            seen = new Seen(-1, seen.keys());
        }
        return new Held(key.number(), key.id(), true);
    }

    /**
     * Removes a key for good: what it sealed can never be opened again.
     *
     * @throws IllegalArgumentException if it is the current one, or there is none such
     */
    public void remove(String id) {
        var key = key(id).orElseThrow(() -> new IllegalArgumentException("no key " + id));
        if (key.equals(current())) {
            throw new IllegalArgumentException("current: " + id);
        }
        if (folder == null) {
            var fewer = new TreeSet<>(seen.keys());
            fewer.remove(key);
            seen = new Seen(0, fewer);
        } else {
            quietly(() -> folder.remove(key));
            seen = new Seen(-1, seen.keys());
        }
    }

    /** When the current key was made. */
    public Instant made() {
        try {
            return folder == null ? Instant.EPOCH : folder.made(current());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SealKey current() {
        return keys().getLast();
    }

    Optional<SealKey> key(String id) {
        return keys().stream().filter(key -> key.id().equals(id)).findFirst();
    }

    /** The folder is looked at, and read where it has changed. */
    TreeSet<SealKey> keys() {
        if (folder == null) {
            return seen.keys();
        }
        try {
            long changed = folder.changed();
            if (changed != seen.changed()) {
                seen = new Seen(changed, folder.read());
            }
            return seen.keys();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    private static SealKey made(int number) {
        return new SealKey(number, SealKey.id(random(4)), random(SealKey.BYTES));
    }

    private interface OnDisk {
        void run() throws IOException;
    }

    private static void quietly(OnDisk what) {
        try {
            what.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
