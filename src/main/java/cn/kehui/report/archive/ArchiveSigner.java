package cn.kehui.report.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.ground.cipher.Pairs;
import cn.kehui.ground.cipher.Suite;
import cn.kehui.ground.database.Refusal;
import cn.kehui.report.archive.ArchiveManifest.Signed;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * Signs for an installation: with Ed25519, and with SM2 too where the GM suite is set. Its keys lie
 * beside its others, and every archive that it makes is signed with the same.
 */
public final class ArchiveSigner {
    private static final int LETTERS = 16;
    private static final Base64.Encoder WRITE = Base64.getEncoder();
    private static final Base64.Decoder READ = Base64.getDecoder();

    private record Held(Suite suite, Pairs pairs, KeyPair pair) {}

    private final List<Held> held = new ArrayList<>();

    /**
     * @param secrets the folder that only the owner of the installation reads; keys are made there
     *     at the first call
     * @throws Refusal if they can be neither read nor made
     */
    public ArchiveSigner(Path secrets, CipherSettings settings) {
        hold(secrets, settings, Suite.INTERNATIONAL);
        if (settings.suite() == Suite.GM) {
            hold(secrets, settings, Suite.GM);
        }
    }

    private void hold(Path secrets, CipherSettings settings, Suite suite) {
        var pairs = Pairs.of(suite, settings);
        var file = secrets.resolve("archive-signer-" + suite.setting());
        try {
            if (!Files.exists(file)) {
                make(file, pairs.pair(Pairs.Use.SIGNER));
            }
            var lines = Files.readAllLines(file, UTF_8);
            var pair =
                    new KeyPair(
                            pairs.publicKey(Pairs.Use.SIGNER, READ.decode(lines.get(0))),
                            pairs.privateKey(Pairs.Use.SIGNER, READ.decode(lines.get(1))));
            held.add(new Held(suite, pairs, pair));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Refusal("archive.no-signer", file).because(e);
        }
    }

    /** Of two that make it at the same time one wins, and both use that one's. */
    private static void make(Path file, KeyPair pair) throws IOException {
        // a temporary file is its owner's alone
        var part = Files.createTempFile(file.getParent(), file.getFileName() + ".", ".part");
        try {
            Files.writeString(
                    part,
                    WRITE.encodeToString(pair.getPublic().getEncoded())
                            + "\n"
                            + WRITE.encodeToString(pair.getPrivate().getEncoded())
                            + "\n");
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException e) {
            // the other was faster
        } finally {
            Files.delete(part);
        }
    }

    List<Signed> sign(byte[] words) {
        return held.stream()
                .map(
                        one ->
                                new Signed(
                                        one.suite(),
                                        WRITE.encodeToString(one.pair().getPublic().getEncoded()),
                                        WRITE.encodeToString(
                                                one.pairs().sign(one.pair().getPrivate(), words))))
                .toList();
    }

    /** Of the keys that it signs with. */
    List<String> fingerprints() {
        return sign(new byte[0]).stream().map(ArchiveSigner::fingerprint).toList();
    }

    /**
     * Whether a signature is right.
     *
     * @throws IllegalArgumentException if it is none of such a key
     */
    static boolean right(CipherSettings settings, Signed one, byte[] words) {
        var pairs = Pairs.of(one.suite(), settings);
        var key = pairs.publicKey(Pairs.Use.SIGNER, READ.decode(one.key()));
        return pairs.verifies(key, words, READ.decode(one.signature()));
    }

    /** What people compare over the telephone: the beginning of the hash of the public key. */
    static String fingerprint(Signed one) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(READ.decode(one.key()));
            return HexFormat.of().formatHex(digest).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
