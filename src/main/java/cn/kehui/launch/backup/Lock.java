package cn.kehui.launch.backup;

import java.util.List;

/** How a backup is kept from others. */
public sealed interface Lock {

    /** For whoever holds one of the recovery keys. */
    record To(List<Recipient> recipients) implements Lock {
        public To {
            if (recipients.isEmpty()) {
                throw new IllegalArgumentException("for nobody");
            }
        }
    }

    /** For whoever knows it. */
    record ByPassphrase(String words) implements Lock {
        /** What argon2id cannot make up for. */
        public static final int LEAST = 12;

        @Override
        public String toString() {
            return "ByPassphrase";
        }
    }

    /** For whoever has the file. */
    record None() implements Lock {}
}
