package cn.kehui.staff.factor;

import cn.kehui.ground.cipher.Keys;
import cn.kehui.ground.cipher.Sealer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Encrypts what is kept of second factors, and hashes what need not be read again. */
@Component
class Sealed {
    private final Sealer sealer;
    private final Optional<OldSealed> old;

    Sealed(Keys keys, ObjectProvider<FactorKey> key) {
        sealer = keys.sealer("factor");
        old = Optional.ofNullable(key.getIfAvailable()).map(OldSealed::new);
    }

    /**
     * @param whose what was sealed for one cannot be opened as another's
     */
    String seal(byte[] plain, String whose) {
        return sealer.seal(plain, whose);
    }

    /** What every secret begins with that is sealed as of now. */
    String prefix() {
        return sealer.prefix();
    }

    byte[] open(String sealed, String whose) {
        if (Sealer.sealed(sealed)) {
            return sealer.open(sealed, whose);
        }
        return old.orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "a second factor needs secret/factor-key of its data directory"))
                .open(sealed, whose);
    }

    /**
     * The same words of the same person give the same hash, and nobody without the key knows it.
     */
    String hash(String words, String whose) {
        return sealer.hash(code(words, whose));
    }

    /** Every hash that these words may have been kept under. */
    List<String> hashes(String words, String whose) {
        var hashes = new ArrayList<>(sealer.hashes(code(words, whose)));
        old.ifPresent(before -> hashes.add(before.hash(words, whose)));
        return hashes;
    }

    private static String code(String words, String whose) {
        return "code " + whose + " " + words;
    }
}
