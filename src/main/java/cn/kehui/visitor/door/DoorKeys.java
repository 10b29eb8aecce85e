package cn.kehui.visitor.door;

import cn.kehui.ground.cipher.Keys;
import cn.kehui.ground.cipher.Pairs;
import cn.kehui.ground.cipher.Reseal;
import cn.kehui.ground.cipher.Sealer;
import cn.kehui.ground.cipher.Suite;
import java.security.PrivateKey;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What tickets are signed with: Ed25519 whichever suite is set, as the telephones at the door check
 * it by themselves. The private key is sealed by the key ring.
 */
@Component
class DoorKeys implements Reseal {
    /** Of a public key; before them stands only what kind of key it is. */
    private static final int PUBLIC_BYTES = 32;

    private final DoorKeySql sql;
    private final Pairs pairs;
    private final Sealer sealer;
    private final Clock clock;
    private volatile @Nullable Signing signing;

    DoorKeys(DoorKeySql sql, Keys keys, Clock clock) {
        this.sql = sql;
        this.pairs = Pairs.of(Suite.INTERNATIONAL, keys.ring().settings());
        this.sealer = keys.sealer("door");
        this.clock = clock;
    }

    /**
     * @param known the public keys by their numbers, in Base64
     */
    private record Signing(int number, PrivateKey key, Map<Integer, String> known) {}

    /** The number of the key that signs now. */
    int number() {
        return current().number();
    }

    byte[] sign(byte[] words) {
        return pairs.sign(current().key(), words);
    }

    /** All that tickets may be signed with: 32 bytes each, in Base64. */
    Map<Integer, String> known() {
        return current().known();
    }

    /**
     * Made as the product starts, so that no transaction takes it back that a ticket is signed by.
     */
    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        current();
    }

    /** Read once: a key is never changed, and another one only comes with a start. */
    private Signing current() {
        var known = signing;
        if (known == null) {
            known = read();
            signing = known;
        }
        return known;
    }

    private Signing read() {
        if (sql.all().isEmpty()) {
            sql.insert(made(), clock.instant());
        }
        var rows = sql.all();
        var last = rows.getLast();
        var known = new TreeMap<Integer, String>();
        rows.forEach(row -> known.put(row.number(), row.publicKey()));
        var pkcs8 = sealer.open(last.privateKey(), row(last.number()));
        return new Signing(
                last.number(), pairs.privateKey(Pairs.Use.SIGNER, pkcs8), Map.copyOf(known));
    }

    private DoorKeySql.Row made() {
        var pair = pairs.pair(Pairs.Use.SIGNER);
        var encoded = pair.getPublic().getEncoded();
        var raw = Arrays.copyOfRange(encoded, encoded.length - PUBLIC_BYTES, encoded.length);
        return new DoorKeySql.Row(
                1,
                Base64.getEncoder().encodeToString(raw),
                sealer.seal(pair.getPrivate().getEncoded(), row(1)));
    }

    private static String row(int number) {
        return "door key " + number;
    }

    @Override
    @Transactional
    public int reseal(int most) {
        var otherwise = sql.otherwise(sealer.prefix(), most);
        for (var row : otherwise) {
            var plain = sealer.open(row.privateKey(), row(row.number()));
            sql.sealed(row.number(), sealer.seal(plain, row(row.number())));
        }
        return otherwise.size();
    }
}
