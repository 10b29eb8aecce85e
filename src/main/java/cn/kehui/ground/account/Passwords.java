package cn.kehui.ground.account;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords by argon2id. Each takes 16 MB while it is worked out, so only a few are at a time; the
 * others wait.
 */
@Component
class Passwords {
    private final PasswordEncoder argon = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());

    /** Nobody's: compared with where there is none, so that this takes as long. */
    private final String nobodys = argon.encode(java.util.UUID.randomUUID().toString());

    /** As kept and compared. */
    static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    String encode(String typed) {
        turns.acquireUninterruptibly();
        try {
            return argon.encode(normal(typed));
        } finally {
            turns.release();
        }
    }

    /** One that was set before passwords were made normal is compared as it was typed, too. */
    private boolean matches(String typed, String kept) {
        var normal = normal(typed);
        return argon.matches(normal, kept) || !normal.equals(typed) && argon.matches(typed, kept);
    }

    /**
     * @param kept null: there is none, and nothing matches; it takes as long
     */
    boolean match(String typed, @Nullable String kept) {
        turns.acquireUninterruptibly();
        try {
            boolean right = matches(typed, kept == null ? nobodys : kept);
            return right && kept != null;
        } finally {
            turns.release();
        }
    }
}
