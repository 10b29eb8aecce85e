package cn.kehui.visitor.door;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.cipher.CodeLetters;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * What the link of a pass holds; it may be typed, too.
 *
 * @param secret 16 letters, of 80 random bits
 */
public record DoorLink(String secret) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 10;
    private static final int LETTERS = 16;
    private static final int GROUP = 4;

    public static DoorLink make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new DoorLink(CodeLetters.of(bytes));
    }

    /**
     * As it stands in an address, or as somebody typed it.
     *
     * @throws NotFound unless the words could be one
     */
    public static DoorLink of(String words) {
        var letters = CodeLetters.meant(words);
        if (letters.length() != LETTERS || !CodeLetters.SHAPE.matcher(letters).matches()) {
            throw new NotFound("a door");
        }
        return new DoorLink(letters);
    }

    /** How it is kept. */
    String hash() {
        try {
            return CodeLetters.of(
                    MessageDigest.getInstance("SHA-256").digest(secret.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** As people read it: in groups of four. */
    public String code() {
        var said = new StringBuilder(secret);
        for (int at = LETTERS - GROUP; at > 0; at -= GROUP) {
            said.insert(at, '-');
        }
        return said.toString();
    }

    public String path() {
        return "/door/" + secret;
    }

    @Override
    public String toString() {
        return "a door"; // it opens one: it is in no log
    }
}
