package cn.kehui.staff.factor;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.People;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Coming in with a passkey alone, where the authenticator asked for a PIN, a finger or a face: that
 * is two factors, and no count of wrong passwords holds it up.
 */
@Service
public class PasskeyDoor {
    private static final int TIMEOUT_MILLIS = 300_000;
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private final Passkeys passkeys;
    private final PasskeySql sql;
    private final People people;

    PasskeyDoor(Passkeys passkeys, PasskeySql sql, People people) {
        this.passkeys = passkeys;
        this.sql = sql;
        this.people = people;
    }

    /** What the browser needs to know to offer those that it has, as JSON: it names nobody. */
    public String toShow(Passkeys.Asked asked) {
        return JSON.writeValueAsString(
                Map.of(
                        "challenge", asked.challenge(),
                        "rpId", asked.host(),
                        "allowCredentials", List.of(),
                        "userVerification", "required",
                        "timeout", TIMEOUT_MILLIS));
    }

    /** Whose passkey the browser showed; empty: nobody's, or its owner was not verified. */
    @Transactional
    public Optional<Actor> owner(Passkeys.Asked asked, String answer) {
        if (asked.hindrance() != null) {
            return Optional.empty();
        }
        try {
            var shown =
                    JSON.readValue(
                            answer,
                            new TypeReference<
                                    PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            if (shown == null || shown.getId() == null) {
                return Optional.empty();
            }
            return sql.owner(shown.getId())
                    .flatMap(people::actor)
                    .filter(owner -> verified(owner, asked, shown));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean verified(
            Actor owner,
            Passkeys.Asked asked,
            PublicKeyCredential<AuthenticatorAssertionResponse> shown) {
        var library = passkeys.library(owner, asked);
        var challenge = Bytes.fromBase64(asked.challenge());
        library.setCustomizeRequestOptions(
                options ->
                        options.challenge(challenge)
                                .userVerification(UserVerificationRequirement.REQUIRED));
        var options =
                library.createCredentialRequestOptions(
                        new ImmutablePublicKeyCredentialRequestOptionsRequest(
                                Passkeys.known(owner)));
        try {
            library.authenticate(new RelyingPartyAuthenticationRequest(options, shown));
            return true;
        } catch (WebAuthnException | IllegalArgumentException e) {
            return false;
        }
    }
}
