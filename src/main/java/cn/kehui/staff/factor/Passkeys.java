package cn.kehui.staff.factor;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import com.webauthn4j.util.exception.WebAuthnException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Passkeys as second factors (WebAuthn): a key in a device or a token, bound to our address. */
@Service
public class Passkeys {
    private static final int LABEL = 40;
    private static final Map<String, String> PASSKEY = Map.of("factor", "passkey");
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private final PasskeySql sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Passkeys(PasskeySql sql, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /** A passkey as its owner named it. */
    public record Named(String id, String label) {}

    /**
     * Where a passkey is made or asked for, and against which challenge.
     *
     * @param host the name that the browser asked for, without a port
     * @param origin the same with scheme and port, as the browser signs it
     * @param challenge in base64url
     */
    public record Asked(String host, String origin, String challenge) {
        /**
         * Why browsers have no passkeys here, and what to do; null: they have. They want a name,
         * not numbers, and https, but for this machine.
         */
        public @Nullable String hindrance() {
            boolean name = host.matches("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.){0,30}[a-z][a-z0-9-]*");
            boolean near = host.equals("localhost") || host.endsWith(".localhost");
            return !name
                    ? Texts.say("factor.passkey.number")
                    : near || origin.startsWith("https://")
                            ? null
                            : Texts.say("factor.passkey.plain");
        }
    }

    /** A new challenge, in base64url. */
    static String challenge() {
        return Bytes.random().toBase64UrlString();
    }

    @Transactional(readOnly = true)
    public List<Named> list(Actor of) {
        return sql.of(of.id()).stream()
                .map(kept -> new Named(kept.getCredentialId().toBase64UrlString(), kept.getLabel()))
                .toList();
    }

    /** What the browser needs to know to make one, as JSON. */
    @Transactional(readOnly = true)
    public String toMake(Actor by, Asked asked) {
        var request = new ImmutablePublicKeyCredentialCreationOptionsRequest(known(by));
        return JSON.writeValueAsString(
                library(by, asked).createPublicKeyCredentialCreationOptions(request));
    }

    /** What the browser needs to know to show one, as JSON. */
    @Transactional(readOnly = true)
    public String toShow(Actor by, Asked asked) {
        var request = new ImmutablePublicKeyCredentialRequestOptionsRequest(known(by));
        return JSON.writeValueAsString(library(by, asked).createCredentialRequestOptions(request));
    }

    /**
     * Keeps the passkey that the browser made.
     *
     * @param answer the browser's, as JSON
     * @return whether it is one, made here and for this challenge
     */
    @Transactional
    public boolean add(Actor by, Asked asked, String answer, String label) {
        if (asked.hindrance() != null) {
            return false;
        }
        try {
            var made =
                    JSON.readValue(
                            answer,
                            new TypeReference<
                                    PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            var library = library(by, asked);
            var options =
                    library.createPublicKeyCredentialCreationOptions(
                            new ImmutablePublicKeyCredentialCreationOptionsRequest(known(by)));
            library.registerCredential(
                    new ImmutableRelyingPartyRegistrationRequest(
                            options, new RelyingPartyPublicKey(made, named(label))));
        } catch (JacksonException | IllegalArgumentException | WebAuthnException e) {
            return false;
        }
        events.publishEvent(
                new FactorAct.FactorAdded(by, clock.instant(), by.id().toString(), PASSKEY));
        return true;
    }

    /**
     * Whether the browser showed a passkey of that person.
     *
     * @param answer the browser's, as JSON
     */
    @Transactional
    public boolean check(Actor of, Asked asked, String answer) {
        if (asked.hindrance() != null) {
            return false;
        }
        try {
            var shown =
                    JSON.readValue(
                            answer,
                            new TypeReference<
                                    PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            var library = library(of, asked);
            var options =
                    library.createCredentialRequestOptions(
                            new ImmutablePublicKeyCredentialRequestOptionsRequest(known(of)));
            library.authenticate(new RelyingPartyAuthenticationRequest(options, shown));
            return true;
        } catch (JacksonException | IllegalArgumentException | WebAuthnException e) {
            return false;
        }
    }

    /**
     * Removes one of the own passkeys.
     *
     * @throws NotFound if there is none of that id
     */
    @Transactional
    public void remove(Actor by, String id) {
        if (!sql.remove(by.id(), id)) {
            throw new NotFound("passkey " + id);
        }
        events.publishEvent(
                new FactorAct.FactorRemoved(by, clock.instant(), by.id().toString(), PASSKEY));
    }

    Webauthn4JRelyingPartyOperations library(Actor of, Asked asked) {
        var book = new PasskeyBook(of, sql, clock);
        var here = PublicKeyCredentialRpEntity.builder().id(asked.host()).name("科汇").build();
        var library =
                new Webauthn4JRelyingPartyOperations(book, book, here, Set.of(asked.origin()));
        var challenge = Bytes.fromBase64(asked.challenge());
        library.setCustomizeCreationOptions(options -> options.challenge(challenge));
        library.setCustomizeRequestOptions(options -> options.challenge(challenge));
        return library;
    }

    static UsernamePasswordAuthenticationToken known(Actor actor) {
        return UsernamePasswordAuthenticationToken.authenticated(
                actor.id().toString(), null, List.of());
    }

    private static String named(String label) {
        var words = label.strip();
        return words.isEmpty() ? "通行密钥" : words.substring(0, Math.min(LABEL, words.length()));
    }
}
