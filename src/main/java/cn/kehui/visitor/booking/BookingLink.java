package cn.kehui.visitor.booking;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.cipher.CodeLetters;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the link to a booking holds. It is made with the blank form, so that a form that is sent
 * twice books once; only its hash is kept.
 *
 * @param secret 22 characters that stand in an address as they are
 */
public record BookingLink(String secret) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");

    /** As many letters as a SHA-256 fills whole. */
    private static final int HASH = 51;

    /** As many letters are enough to tell those of one session apart. */
    private static final int CODE = 8;

    public static BookingLink make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new BookingLink(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * @throws NotFound unless the words could be one
     */
    public static BookingLink of(String words) {
        if (!SHAPE.matcher(words).matches()) {
            throw new NotFound("a booking");
        }
        return new BookingLink(words);
    }

    /** How it is kept: its SHA-256 in letters that nobody confuses. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(US_ASCII));
            return CodeLetters.of(digest).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What people read out at the door: 7K3M-9QXD. */
    static String code(String hash) {
        return hash.substring(0, CODE / 2) + "-" + hash.substring(CODE / 2, CODE);
    }

    /** The letters of a code, as somebody reads it out or types it; empty: it is none. */
    static Optional<String> lettersOf(String code) {
        var letters = CodeLetters.meant(code);
        return letters.length() == CODE && CodeLetters.SHAPE.matcher(letters).matches()
                ? Optional.of(letters)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "a link"; // it opens a booking: it is in no log
    }
}
