package cn.kehui.ground.org;

import java.util.Locale;
import java.util.Optional;

/** 统一社会信用代码 by GB 32100-2015: 18 characters, of which the last follows from the others. */
public record CreditCode(String value) {
    /** No I, O, S, V, Z: they look like figures. */
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int LENGTH = 18;
    private static final int FACTOR = 3;

    public CreditCode {
        if (!fits(value)) {
            throw new IllegalArgumentException("not a credit code: " + value);
        }
    }

    /** As typed, in any case and with spaces; empty if it is none. */
    public static Optional<CreditCode> read(String typed) {
        var code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return fits(code) ? Optional.of(new CreditCode(code)) : Optional.empty();
    }

    private static boolean fits(String code) {
        if (code.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH; i++) {
            int value = CHARACTERS.indexOf(code.charAt(i));
            if (value < 0) {
                return false;
            }
            if (i == LENGTH - 1) {
                return value == (31 - sum % 31) % 31;
            }
            sum += value * weight;
            weight = weight * FACTOR % 31;
        }
        return false;
    }

    @Override
    public String toString() {
        return value;
    }
}
