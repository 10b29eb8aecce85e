package cn.kehui.visitor.booking.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.visitor.booking.BookingLink;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A little work that a page does before it sends a form: a number with which the hash of the form's
 * own link begins with enough zeros. A person does not notice; who sends thousands of forms does.
 */
final class Proof {
    /** A telephone of some years ago takes a second. */
    static final int ZEROS = 15;

    private static final int LONGEST = 20;

    private Proof() {}

    static boolean holds(BookingLink link, String number) {
        if (number.isEmpty() || number.length() > LONGEST) {
            return false;
        }
        try {
            var words = link.secret() + ":" + number;
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8));
            int head = (digest[0] & 0xff) << 16 | (digest[1] & 0xff) << 8 | digest[2] & 0xff;
            return head >>> 24 - ZEROS == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
