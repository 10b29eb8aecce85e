package cn.kehui.ground.cipher;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The product's key ring, for the rooms that keep something sealed. */
@Service
public class Keys {
    private final KeyRing ring;

    /** Where nobody gave a ring, as in tests, one that lives as long as the process. */
    Keys(ObjectProvider<KeyRing> given) {
        ring = given.getIfAvailable(KeyRing::passing);
    }

    public KeyRing ring() {
        return ring;
    }

    /** What the suite does that is set. */
    public Algorithms algorithms() {
        return Algorithms.of(ring.settings().suite(), ring.settings());
    }

    /** Encrypts for one purpose. */
    public Sealer sealer(String purpose) {
        return ring.sealer(purpose);
    }
}
