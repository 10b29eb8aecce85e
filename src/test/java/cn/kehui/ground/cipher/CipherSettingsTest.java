package cn.kehui.ground.cipher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The suite and its provider as an operator names them. */
class CipherSettingsTest {
    private static final String BOUNCY_CASTLE =
            "org.bouncycastle.jce.provider.BouncyCastleProvider";

    @Test
    void theInternationalSuiteUnlessTheOtherIsNamed() {
        assertThat(of(Map.of()).suite()).isEqualTo(Suite.INTERNATIONAL);
        assertThat(of(Map.of("KEHUI_CIPHER", " ")).suite()).isEqualTo(Suite.INTERNATIONAL);
        assertThat(of(Map.of("KEHUI_CIPHER", "gm")).suite()).isEqualTo(Suite.GM);
        var named = of(Map.of("KEHUI_CIPHER", "gm", "KEHUI_CIPHER_PROVIDER", BOUNCY_CASTLE));
        assertThat(named.gm().getName()).isEqualTo("BC");
    }

    @Test
    void whatIsNoSuiteOrNoProviderIsRefusedByName() {
        assertThatThrownBy(() -> of(Map.of("KEHUI_CIPHER", "rot13"))).hasMessage("KEHUI_CIPHER");
        for (var provider :
                new String[] {"no.Such", "java.lang.String", "sun.security.provider.Sun"}) {
            assertThatThrownBy(() -> of(Map.of("KEHUI_CIPHER_PROVIDER", provider)))
                    .as(provider)
                    .hasMessage("KEHUI_CIPHER_PROVIDER");
        }
    }

    private static CipherSettings of(Map<String, String> variables) {
        return CipherSettings.of(variables::get);
    }
}
