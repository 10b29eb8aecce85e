package cn.kehui.ground.cipher;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** What the standards print as examples comes out of both suites. */
class VectorsTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final Algorithms GM = Algorithms.of(Suite.GM, CipherSettings.USUAL);
    private static final Algorithms INT = Algorithms.of(Suite.INTERNATIONAL, CipherSettings.USUAL);

    @Test
    void digestsOfTheStandardsExamples() {
        assertThat(hex(GM.digest(ascii("abc"))))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(hex(GM.digest(ascii("abcd".repeat(16)))))
                .isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
        assertThat(hex(INT.digest(ascii("abc"))))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void macOfRfc4231AndTheSameConstructionOverSm3() {
        var key = ascii("Jefe");
        var words = ascii("what do ya want for nothing?");
        assertThat(hex(INT.mac(key).doFinal(words)))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");

        // RFC 2104, written out: H(K ^ opad, H(K ^ ipad, text))
        var inner = GM.digest();
        inner.update(padded(key, 0x36));
        var outer = GM.digest();
        outer.update(padded(key, 0x5c));
        assertThat(GM.mac(key).doFinal(words)).isEqualTo(outer.digest(inner.digest(words)));
    }

    @Test
    void keysDerivedAsInRfc5869() {
        var even = Hkdf.extract(INT, bytes("000102030405060708090a0b0c"), bytes("0b".repeat(22)));
        assertThat(hex(even))
                .isEqualTo("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5");
        assertThat(hex(Hkdf.expand(INT, even, bytes("f0f1f2f3f4f5f6f7f8f9"), 32)))
                .isEqualTo("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
    }

    /** GB/T 32907 prints one block; the mode over it is checked against RFC 8998. */
    @Test
    void sm4EncryptsItsExample() throws Exception {
        var key = bytes("0123456789abcdeffedcba9876543210");
        var cipher =
                javax.crypto.Cipher.getInstance("SM4/ECB/NoPadding", CipherSettings.USUAL.gm());
        cipher.init(
                javax.crypto.Cipher.ENCRYPT_MODE, new javax.crypto.spec.SecretKeySpec(key, "SM4"));
        assertThat(hex(cipher.doFinal(key))).isEqualTo("681edf34d206965e86b3e94f536e4246");
    }

    @Test
    void sealsAsInRfc8998() {
        var key = bytes("0123456789abcdeffedcba9876543210");
        var nonce = bytes("00001234567800000000abcd");
        var beside = bytes("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        var plain =
                bytes(
                        "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
        var sealed = GM.seal(key, nonce, beside, plain);
        assertThat(hex(sealed))
                .isEqualTo(
                        "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                                + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                                + "83de3541e4c2b58177e065a9bf7b62ec");
        assertThat(GM.open(key, nonce, beside, sealed)).hasValue(plain);
    }

    @Test
    void sealsAsInTheSixteenthCaseOfGcm() {
        var key = bytes("feffe9928665731c6d6a8f9467308308".repeat(2));
        var sealed =
                INT.seal(
                        key,
                        bytes("cafebabefacedbaddecaf888"),
                        bytes("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
                        bytes(
                                "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                                        + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"));
        assertThat(hex(sealed))
                .isEqualTo(
                        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                                + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                                + "76fc6ece0f4e1768cddf8853bb2d551b");
    }

    private static byte[] padded(byte[] key, int with) {
        var block = Arrays.copyOf(key, 64);
        for (int i = 0; i < block.length; i++) {
            block[i] ^= (byte) with;
        }
        return block;
    }

    private static String hex(byte[] bytes) {
        return HEX.formatHex(bytes);
    }

    private static byte[] bytes(String hex) {
        return HEX.parseHex(hex);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }
}
