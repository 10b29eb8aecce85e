package cn.kehui.visitor.programme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/**
 * Where something is held. One that is written alike is the same one.
 *
 * @param id follows from the name, so that its address is the same in every year
 */
public record EntryVenue(String id, String name) {
    private static final int LETTERS = 16;

    static EntryVenue of(String name) {
        var alike = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(alike.getBytes(UTF_8));
            return new EntryVenue(HexFormat.of().formatHex(digest).substring(0, LETTERS), name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
