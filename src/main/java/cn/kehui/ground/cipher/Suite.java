package cn.kehui.ground.cipher;

import java.util.Arrays;
import java.util.Optional;

/** A set of algorithms that belong together, as {@code KEHUI_CIPHER} names it. */
public enum Suite {
    INTERNATIONAL(
            "international",
            "i",
            new Names("SHA-256", "HmacSHA256", "AES", "X25519", "Ed25519", "Ed25519"),
            32),
    /** GB/T 32905 (SM3), GB/T 32907 (SM4), GB/T 32918 (SM2). */
    GM("gm", "g", new Names("SM3", "HmacSM3", "SM4", "EC", "EC", "SM3withSM2"), 16);

    private final String setting;
    private final String mark;
    private final Names names;
    private final int keyBytes;

    Suite(String setting, String mark, Names names, int keyBytes) {
        this.setting = setting;
        this.mark = mark;
        this.names = names;
        this.keyBytes = keyBytes;
    }

    /** What a provider calls its algorithms. */
    record Names(
            String digest,
            String mac,
            String cipher,
            String recipient,
            String signer,
            String signature) {}

    /** As {@code KEHUI_CIPHER} has it. */
    public String setting() {
        return setting;
    }

    /** One letter, written before whatever the suite made. */
    public String mark() {
        return mark;
    }

    /** Of a key to encrypt with. */
    public int keyBytes() {
        return keyBytes;
    }

    Names names() {
        return names;
    }

    public static Optional<Suite> marked(String mark) {
        return Arrays.stream(values()).filter(suite -> suite.mark.equals(mark)).findFirst();
    }

    public static Optional<Suite> named(String setting) {
        return Arrays.stream(values()).filter(suite -> suite.setting.equals(setting)).findFirst();
    }
}
