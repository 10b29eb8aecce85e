package cn.kehui.staff.factor;

import java.time.Instant;

/** What an authenticator app would show. */
public final class Codes {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Codes() {}

    /** The code at that instant for the secret as the page shows it. */
    public static String of(String base32, Instant at) {
        return Totp.code(bytes(base32), Totp.step(at));
    }

    private static byte[] bytes(String base32) {
        var bytes = new byte[base32.length() * 5 / 8];
        int bits = 0;
        int count = 0;
        int at = 0;
        for (char letter : base32.toCharArray()) {
            bits = bits << 5 | ALPHABET.indexOf(letter);
            count += 5;
            if (count >= 8) {
                count -= 8;
                bytes[at++] = (byte) (bits >> count);
            }
        }
        return bytes;
    }
}
