package cn.kehui.staff.factor;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.account.Actor;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** One person's passkeys, as the library asks for them: it sees nobody else's. */
record PasskeyBook(Actor of, PasskeySql sql, Clock clock)
        implements PublicKeyCredentialUserEntityRepository, UserCredentialRepository {

    /** What an authenticator keeps of the person: the id, no name. */
    static Bytes handle(String person) {
        return new Bytes(person.getBytes(UTF_8));
    }

    private PublicKeyCredentialUserEntity entity() {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(of.id().toString()))
                .name(of.name())
                .displayName(of.name())
                .build();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return id.equals(handle(of.id().toString())) ? entity() : null;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return name.equals(of.id().toString()) ? entity() : null;
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("people are made elsewhere");
    }

    /** One whose counter does not go on is a copy of the authenticator. */
    @Override
    public void save(CredentialRecord record) {
        var kept = sql.find(of.id(), record.getCredentialId());
        if (kept.isEmpty()) {
            if (!sql.add(of.id(), record, clock.instant())) {
                throw new IllegalArgumentException("somebody else has a passkey of that id");
            }
            return;
        }
        long before = kept.get().getSignatureCount();
        if (before > 0 && record.getSignatureCount() <= before) {
            throw new IllegalArgumentException("the counter of a passkey stands still");
        }
        sql.used(of.id(), record, clock.instant());
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return sql.find(of.id(), id).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes id) {
        return id.equals(handle(of.id().toString())) ? sql.of(of.id()) : List.of();
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("Passkeys removes them, and tells the journal");
    }
}
