package cn.kehui.visitor.booking.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.visitor.booking.BookingLink;
import cn.kehui.visitor.booking.SessionId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A little work that a page does before it sends a form: a number with which the hash of the form's
 * own words, of its session and its link, begins with enough zeros; it is good for no other form. A
 * person does not notice; who sends thousands of forms does.
 */
final class Proof {
    /** A telephone of some years ago takes a second. */
    static final int ZEROS = 15;

    private static final int LONGEST = 20;
    private static final int WORDS = 22;

    private Proof() {}

    /** What the page of a session works on: as short as its script reads in one go. */
    static String words(SessionId session, BookingLink link) {
        var digest = hash(session.path() + ":" + link.secret());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, WORDS);
    }

    static boolean holds(SessionId session, BookingLink link, String number) {
        if (number.isEmpty() || number.length() > LONGEST) {
            return false;
        }
        var digest = hash(words(session, link) + ":" + number);
        int head = (digest[0] & 0xff) << 16 | (digest[1] & 0xff) << 8 | digest[2] & 0xff;
        return head >>> 24 - ZEROS == 0;
    }

    private static byte[] hash(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
