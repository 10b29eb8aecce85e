package cn.kehui.staff.factor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;

/** What an authenticator and its browser would answer (WebAuthn 2, sections 6.1, 6.5 and 5.8.1). */
public final class SoftKey {
    private static final int PRESENT_AND_VERIFIED = 0x05;
    private static final int WITH_KEY = 0x40;
    private static final CBORMapper CBOR = new CBORMapper();
    private static final JsonMapper JSON = new JsonMapper();

    private final byte[] id = UUID.randomUUID().toString().getBytes(UTF_8);
    private final KeyPair keys;
    private int signatures;

    /** A new one, with a key on P-256. */
    public SoftKey() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has P-256", e);
        }
    }

    /** The answer to being made at {@code origin} (whose name is {@code host}). */
    public String made(String challenge, String host, String origin) {
        var data = client("webauthn.create", challenge, origin);
        var attestation = new LinkedHashMap<String, Object>();
        attestation.put("fmt", "none");
        attestation.put("attStmt", Map.of());
        attestation.put("authData", joined(authenticator(host, WITH_KEY), credential()));
        return answer(
                Map.of(
                        "clientDataJSON",
                        text(data),
                        "attestationObject",
                        text(CBOR.writeValueAsBytes(attestation))));
    }

    /** The answer to being asked for at {@code origin}; its counter goes on by one. */
    public String shown(String challenge, String host, String origin) {
        signatures++;
        return shownAgain(challenge, host, origin);
    }

    /** The same, with the counter where it was: a copy of the authenticator would answer so. */
    public String shownAgain(String challenge, String host, String origin) {
        var data = client("webauthn.get", challenge, origin);
        var authenticator = authenticator(host, 0);
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(joined(authenticator, hash(data)));
            return answer(
                    Map.of(
                            "clientDataJSON",
                            text(data),
                            "authenticatorData",
                            text(authenticator),
                            "signature",
                            text(signature.sign())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java signs on P-256", e);
        }
    }

    private String answer(Map<String, Object> response) {
        return JSON.writeValueAsString(
                Map.of(
                        "id",
                        text(id),
                        "rawId",
                        text(id),
                        "type",
                        "public-key",
                        "response",
                        response,
                        "clientExtensionResults",
                        Map.of()));
    }

    private static byte[] client(String type, String challenge, String origin) {
        return JSON.writeValueAsBytes(
                Map.of("type", type, "challenge", challenge, "origin", origin));
    }

    private byte[] authenticator(String host, int more) {
        var counter = ByteBuffer.allocate(4).putInt(signatures).array();
        var flags = new byte[] {(byte) (PRESENT_AND_VERIFIED | more)};
        return joined(hash(host.getBytes(UTF_8)), flags, counter);
    }

    private byte[] credential() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        var key = new LinkedHashMap<Integer, Object>(); // COSE: EC2, ES256, P-256
        key.put(1, 2);
        key.put(3, -7);
        key.put(-1, 1);
        key.put(-2, whole(point.getAffineX().toByteArray()));
        key.put(-3, whole(point.getAffineY().toByteArray()));
        var length = ByteBuffer.allocate(2).putShort((short) id.length).array();
        return joined(new byte[16], length, id, cose(key));
    }

    /** Integer keys, which the mapper would write as words. */
    private static byte[] cose(Map<Integer, Object> key) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(0xa0 | key.size());
        key.forEach(
                (name, value) -> {
                    bytes.writeBytes(CBOR.writeValueAsBytes(name));
                    bytes.writeBytes(CBOR.writeValueAsBytes(value));
                });
        return bytes.toByteArray();
    }

    private static byte[] whole(byte[] number) {
        var whole = new byte[32];
        var kept = number.length > 32 ? Arrays.copyOfRange(number, 1, number.length) : number;
        System.arraycopy(kept, 0, whole, 32 - kept.length, kept.length);
        return whole;
    }

    private static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
