package cn.kehui.launch.backup;

/** What opens a backup. */
public sealed interface Opener {

    record ByKey(RecoveryKey key) implements Opener {}

    record ByPassphrase(String words) implements Opener {
        @Override
        public String toString() {
            return "ByPassphrase";
        }
    }

    /** For one that was made plain. */
    record None() implements Opener {}
}
