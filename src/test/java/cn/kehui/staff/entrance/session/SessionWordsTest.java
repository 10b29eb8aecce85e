package cn.kehui.staff.entrance.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;

class SessionWordsTest {
    private static final SecurityContextImpl IN =
            new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(
                            "some:body", null, AuthorityUtils.createAuthorityList("PASSWORD")));

    @Test
    void comeBackAsTheyWere() {
        for (var value : List.of("密码\n:", true, Instant.parse("2026-11-21T01:02:03Z"), IN)) {
            assertThat(SessionWords.read(SessionWords.write(value))).isEqualTo(value);
        }
        assertThat(new String(SessionWords.write(IN), UTF_8)).isEqualTo("in:PASSWORD:some:body");
    }

    @Test
    void nothingElseGoesInOrComesOut() throws Exception {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionWords.write(new ArrayList<>()));
        assertThatIllegalArgumentException().isThrownBy(() -> SessionWords.write(false));
        var object = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(object)) {
            out.writeObject(new ArrayList<>());
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionWords.read(object.toByteArray()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionWords.read("in:somebody".getBytes(UTF_8)));
    }
}
