package cn.kehui.visitor.door;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.kehui.ground.cipher.CodeLetters;
import cn.kehui.visitor.booking.SessionId;
import cn.kehui.visitor.booking.Visitors;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a ticket says: which party of which session, and how many they are; nobody's name. In
 * capital letters and digits alone, so that its QR code stays small.
 *
 * @param session the mark of the session, 12 letters
 * @param party the beginning of the hash of the booking's link, 12 letters
 */
record DoorTicket(String session, String party, Visitors visitors) {
    /** As many letters as no two sessions, and no two parties of a session, share. */
    static final int LETTERS = 12;

    /** What kind of ticket it is: another kind begins otherwise. */
    private static final String KIND = "KH1";

    static DoorTicket of(SessionId session, String link, Visitors visitors) {
        return new DoorTicket(mark(session), link.substring(0, LETTERS), visitors);
    }

    /** What stands for a session on its tickets. */
    static String mark(SessionId session) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(("door " + session.path()).getBytes(US_ASCII));
            return CodeLetters.of(digest).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What is signed: all but the signature, which follows after a further hyphen. */
    String words(int key) {
        return String.join(
                "-",
                KIND,
                session,
                party,
                String.valueOf(visitors.adults()),
                String.valueOf(visitors.children()),
                String.valueOf(key));
    }

    /** Signed. */
    String words(DoorKeys keys) {
        var words = words(keys.number());
        return words + "-" + CodeLetters.of(keys.sign(words.getBytes(US_ASCII)));
    }
}
