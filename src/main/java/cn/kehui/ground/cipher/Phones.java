package cn.kehui.ground.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.List;

/**
 * Telephone numbers kept sealed: a mobile number is somebody's own. Found again by a keyed hash of
 * its digits.
 */
public final class Phones {
    private final Sealer sealer;

    public Phones(Sealer sealer) {
        this.sealer = sealer;
    }

    /** What every number begins with that is sealed as of now. */
    public String prefix() {
        return sealer.prefix();
    }

    /**
     * @param whose the row it is kept in
     */
    public String seal(String phone, String whose) {
        return phone.isEmpty() ? "" : sealer.seal(phone.getBytes(UTF_8), whose);
    }

    /** What an older version kept in the clear comes back as it is. */
    public String open(String kept, String whose) {
        return Sealer.sealed(kept) ? new String(sealer.open(kept, whose), UTF_8) : kept;
    }

    /** Empty where there is no number. */
    public String hash(String phone) {
        var digits = digits(phone);
        return digits.isEmpty() ? "" : sealer.hash(digits);
    }

    /** Every hash that the number may be kept under. */
    public List<String> hashes(String phone) {
        return sealer.hashes(digits(phone));
    }

    /** The same number however it is written: full width, with spaces, hyphens or +86. */
    private static String digits(String phone) {
        return Normalizer.normalize(phone, Normalizer.Form.NFKC)
                .replaceFirst("^\\s*(?:\\+|00)86", "")
                .replaceAll("[^0-9]", "");
    }
}
