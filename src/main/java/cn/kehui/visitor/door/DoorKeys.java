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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private static final Logger LOG = LoggerFactory.getLogger(DoorKeys.class);

    private static final int TRIES = 10;

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

    private record Signing(int number, PrivateKey key) {}

    /** The number of the key that signs now. */
    int number() {
        return current().number();
    }

    byte[] sign(byte[] words) {
        return pairs.sign(current().key(), words);
    }

    /** All that tickets may be signed with, by any process: 32 bytes each, in Base64. */
    Map<Integer, String> known() {
        current();
        var known = new TreeMap<Integer, String>();
        sql.all().forEach(row -> known.put(row.number(), row.publicKey()));
        return known;
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

    /**
     * The last one that can be opened signs. Where none can, as in a database that came without its
     * keys, there is a next one; tickets that others signed stay good, as the public ones are
     * known.
     */
    private Signing read() {
        for (int tries = 0; tries < TRIES; tries++) {
            var rows = sql.all();
            var signs = last(rows);
            if (signs != null) {
                return signs;
            }
            if (!rows.isEmpty()) {
                LOG.warn("no key of tickets can be opened in this data directory: there is a next");
            }
            // another process may be faster, and make one that only it can open
            sql.insert(made(rows.isEmpty() ? 1 : rows.getLast().number() + 1), clock.instant());
        }
        throw new IllegalStateException("other processes make one key of tickets after another");
    }

    private @Nullable Signing last(List<DoorKeySql.Row> rows) {
        for (var row : rows.reversed()) {
            var pkcs8 = opened(row);
            if (pkcs8 != null) {
                return new Signing(row.number(), pairs.privateKey(Pairs.Use.SIGNER, pkcs8));
            }
        }
        return null;
    }

    /** Null: it was sealed with a key that is not there. */
    private byte @Nullable [] opened(DoorKeySql.Row row) {
        try {
            return sealer.open(row.privateKey(), row(row.number()));
        } catch (IllegalStateException e) {
            return null;
        }
    }

    private DoorKeySql.Row made(int number) {
        var pair = pairs.pair(Pairs.Use.SIGNER);
        var encoded = pair.getPublic().getEncoded();
        var raw = Arrays.copyOfRange(encoded, encoded.length - PUBLIC_BYTES, encoded.length);
        return new DoorKeySql.Row(
                number,
                Base64.getEncoder().encodeToString(raw),
                sealer.seal(pair.getPrivate().getEncoded(), row(number)));
    }

    private static String row(int number) {
        return "door key " + number;
    }

    @Override
    @Transactional
    public int reseal(int most) {
        var otherwise = sql.otherwise(sealer.prefix(), most);
        for (var row : otherwise) {
            var plain = opened(row);
            if (plain != null) {
                sql.sealed(row.number(), sealer.seal(plain, row(row.number())));
            }
        }
        return otherwise.size();
    }
}
