package cn.kehui.staff.factor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.ground.cipher.KeyRing;
import cn.kehui.ground.cipher.Keys;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What is kept of second factors, also what was kept before there was a key ring. */
class SealedTest {
    private static final String WHOSE = "01890000-0000-7000-8000-000000000001";
    private static final FactorKey OLD = new FactorKey("AAECAwQFBgcICQoLDA0ODxAREhMUFRYX");

    /** Sealed by the product as it was in version 0.3.0. */
    private static final String OLD_SECRET =
            "zjWK2akuA0GCoGEZaCuhuuxr/qNCiQuK9n+vfJdVLEfEYlVfEK3nNgocY+D6RsOe";

    private static final String OLD_CODE = "CRHvr6IEWu/ipg9A8XGSWbgU6g+QBfevMkZTqRjEVJA=";

    @Test
    void whatWasSealedBeforeThereWasAKeyRingStillOpens() {
        var sealed = sealed(OLD);
        assertThat(sealed.open(OLD_SECRET, WHOSE))
                .isEqualTo("12345678901234567890".getBytes(UTF_8));
        assertThat(sealed.hashes("ABCDE23456", WHOSE)).contains(OLD_CODE);
        assertThatThrownBy(() -> sealed.open(OLD_SECRET, "another"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sealed(null).open(OLD_SECRET, WHOSE))
                .hasMessageContaining("factor-key");
    }

    @Test
    void whatIsSealedNowIsSealedWithTheRing() {
        var sealed = sealed(OLD);
        var secret = sealed.seal("12345678901234567890".getBytes(UTF_8), WHOSE);
        assertThat(secret).startsWith("k1:i:");
        assertThat(sealed.open(secret, WHOSE)).isEqualTo("12345678901234567890".getBytes(UTF_8));
        assertThat(sealed.hashes("ABCDE23456", WHOSE))
                .contains(sealed.hash("ABCDE23456", WHOSE))
                .doesNotContain(sealed.hash("ABCDE23456", "another"));
    }

    private static Sealed sealed(@org.jspecify.annotations.Nullable FactorKey old) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(KeyRing.class, KeyRing::passing);
        context.registerBean(Keys.class);
        context.registerBean(Sealed.class);
        if (old != null) {
            context.registerBean(FactorKey.class, () -> old);
        }
        context.refresh();
        return context.getBean(Sealed.class);
    }
}
