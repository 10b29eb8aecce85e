package cn.kehui.ground.cipher;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.interfaces.XECPrivateKey;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.HexFormat;
import javax.crypto.KeyAgreement;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;

/** What the standards print as examples of public and private keys. */
class PairVectorsTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final String SM2_KEY =
            "09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
                    + "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13";
    private static final String SM2_SECRET =
            "3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8";

    /** The example of the recommended curve, with the usual name of the signer. */
    @Test
    void sm2VerifiesItsExample() throws Exception {
        var pairs = Pairs.of(Suite.GM, CipherSettings.USUAL);
        var signed =
                new DERSequence(
                                new ASN1Integer[] {
                                    number(
                                            "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"),
                                    number(
                                            "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa")
                                })
                        .getEncoded();
        var key = sm2Pair().getPublic();
        assertThat(pairs.verifies(key, ascii("message digest"), signed)).isTrue();
        assertThat(pairs.verifies(key, ascii("message digesT"), signed)).isFalse();
    }

    @Test
    void sm2OpensItsExample() throws Exception {
        var wrapped =
                bytes(
                        "04"
                                + "04ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73"
                                + "e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df0"
                                + "59983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd8766"
                                + "21886ca989ca9c7d58087307ca93092d651efa");
        var pairs = Pairs.of(Suite.GM, CipherSettings.USUAL);
        assertThat(pairs.unwrap(sm2Pair(), wrapped)).hasValue(ascii("encryption standard"));
    }

    @Test
    void ed25519VerifiesTheFirstExampleOfRfc8032() {
        var pairs = Pairs.of(Suite.INTERNATIONAL, CipherSettings.USUAL);
        var key =
                pairs.publicKey(
                        Pairs.Use.SIGNER,
                        bytes(
                                "302a300506032b6570032100"
                                        + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
        var signed =
                bytes(
                        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                                + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        assertThat(pairs.verifies(key, new byte[0], signed)).isTrue();
        assertThat(pairs.verifies(key, new byte[1], signed)).isFalse();
    }

    @Test
    void x25519AgreesAsInRfc7748() throws Exception {
        var factory = KeyFactory.getInstance("X25519");
        var secret =
                (XECPrivateKey)
                        factory.generatePrivate(
                                new XECPrivateKeySpec(
                                        NamedParameterSpec.X25519,
                                        bytes(
                                                "a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4")));
        var theirs =
                factory.generatePublic(
                        new XECPublicKeySpec(
                                NamedParameterSpec.X25519,
                                littleEndian(
                                        "e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c")));
        var agreement = KeyAgreement.getInstance("X25519");
        agreement.init(secret);
        agreement.doPhase(theirs, true);
        assertThat(hex(agreement.generateSecret()))
                .isEqualTo("c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552");
    }

    private static KeyPair sm2Pair() throws Exception {
        var pairs = Pairs.of(Suite.GM, CipherSettings.USUAL);
        var key =
                pairs.publicKey(
                        Pairs.Use.SIGNER,
                        bytes("3059301306072a8648ce3d020106082a811ccf5501822d03420004" + SM2_KEY));
        var curve = ((java.security.interfaces.ECPublicKey) key).getParams();
        var secret =
                KeyFactory.getInstance("EC", new BouncyCastleProvider())
                        .generatePrivate(
                                new ECPrivateKeySpec(new BigInteger(SM2_SECRET, 16), curve));
        return new KeyPair(key, secret);
    }

    private static ASN1Integer number(String hex) {
        return new ASN1Integer(new BigInteger(hex, 16));
    }

    private static BigInteger littleEndian(String hex) {
        var bytes = bytes(hex);
        var turned = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            turned[i] = bytes[bytes.length - 1 - i];
        }
        return new BigInteger(1, turned);
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
