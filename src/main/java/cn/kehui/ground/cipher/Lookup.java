package cn.kehui.ground.cipher;

import java.security.GeneralSecurityException;
import java.security.Provider;
import org.jspecify.annotations.Nullable;

/**
 * Where a suite's algorithms come from.
 *
 * @param provider null: whatever this Java offers
 */
record Lookup(Suite suite, @Nullable Provider provider) {

    /** The international suite is Java's own; the other one comes from the settings' provider. */
    static Lookup of(Suite suite, CipherSettings settings) {
        return new Lookup(suite, suite == Suite.GM ? settings.gm() : null);
    }

    interface Any<T> {
        T get(String name) throws GeneralSecurityException;
    }

    interface Theirs<T> {
        T get(String name, Provider provider) throws GeneralSecurityException;
    }

    <T> T made(String name, Any<T> any, Theirs<T> theirs) {
        try {
            return provider == null ? any.get(name) : theirs.get(name, provider);
        } catch (GeneralSecurityException e) {
            throw unusable(e);
        }
    }

    IllegalStateException unusable(GeneralSecurityException e) {
        var who = provider == null ? "this Java" : provider.getName();
        return new IllegalStateException(who + " cannot do the suite " + suite, e);
    }
}
