package cn.kehui.staff.factor;

import cn.kehui.ground.account.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.stereotype.Component;

/** The {@code passkey} table. */
@Component
class PasskeySql {
    private static final String COUNT = "select count(*) from passkey where person_id = :id";
    private static final String REMOVE_ALL = "delete from passkey where person_id = :id";
    private static final String REMOVE =
            "delete from passkey where person_id = :person and id = :id";
    private static final String OF_PERSON =
            """
            select id, person_id, label, made_at, used_at, public_key, attestation, signatures, verified,
                   backup_eligible, backed_up, transports
              from passkey where person_id = :person and (cast(:id as text) is null or id = :id) order by made_at, id
            """;
    private static final String ADD =
            """
            insert into passkey (id, person_id, label, made_at, used_at, public_key, attestation, signatures, verified,
                                 backup_eligible, backed_up, transports)
            values (:id, :person, :label, :made, null, :key, :attestation, :signatures, :verified, :eligible, :backed, :transports)
            on conflict (id) do nothing
            """;
    private static final String USED =
            """
            update passkey set used_at = :used, signatures = :signatures, verified = :verified, backed_up = :backed
             where person_id = :person and id = :id
            """;

    private final JdbcClient db;

    PasskeySql(JdbcClient db) {
        this.db = db;
    }

    /** Whose passkey it is, as the authenticator names it. */
    Optional<PersonId> owner(String id) {
        return db.sql("select person_id from passkey where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    int count(PersonId id) {
        return db.sql(COUNT).param("id", id.value()).query(Integer.class).single();
    }

    void removeAll(PersonId id) {
        db.sql(REMOVE_ALL).param("id", id.value()).update();
    }

    /** Whether there was one. */
    boolean remove(PersonId person, String id) {
        return db.sql(REMOVE).param("person", person.value()).param("id", id).update() == 1;
    }

    List<CredentialRecord> of(PersonId person) {
        return query(person, null);
    }

    Optional<CredentialRecord> find(PersonId person, Bytes id) {
        return query(person, id.toBase64UrlString()).stream().findFirst();
    }

    /** Whether it was added: not if somebody has one of that id. */
    boolean add(PersonId person, CredentialRecord made, Instant now) {
        return db.sql(ADD)
                        .param("id", made.getCredentialId().toBase64UrlString())
                        .param("person", person.value())
                        .param("label", made.getLabel())
                        .param("made", Timestamp.from(now))
                        .param("key", made.getPublicKey().getBytes())
                        .param("attestation", made.getAttestationObject().getBytes())
                        .param("signatures", made.getSignatureCount())
                        .param("verified", made.isUvInitialized())
                        .param("eligible", made.isBackupEligible())
                        .param("backed", made.isBackupState())
                        .param("transports", transports(made))
                        .update()
                == 1;
    }

    void used(PersonId person, CredentialRecord used, Instant now) {
        db.sql(USED)
                .param("id", used.getCredentialId().toBase64UrlString())
                .param("person", person.value())
                .param("used", Timestamp.from(now))
                .param("signatures", used.getSignatureCount())
                .param("verified", used.isUvInitialized())
                .param("backed", used.isBackupState())
                .update();
    }

    private List<CredentialRecord> query(PersonId person, @Nullable String id) {
        return db.sql(OF_PERSON)
                .param("person", person.value())
                .param("id", id)
                .query((row, _) -> kept(row))
                .list();
    }

    private static CredentialRecord kept(ResultSet row) throws SQLException {
        var made = row.getTimestamp("made_at").toInstant();
        var used = row.getTimestamp("used_at");
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("id")))
                .userEntityUserId(PasskeyBook.handle(row.getString("person_id")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .signatureCount(row.getLong("signatures"))
                .uvInitialized(row.getBoolean("verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(
                        Arrays.stream(row.getString("transports").split(","))
                                .filter(each -> !each.isEmpty())
                                .map(AuthenticatorTransport::valueOf)
                                .collect(Collectors.toSet()))
                .label(row.getString("label"))
                .created(made)
                .lastUsed(used == null ? made : used.toInstant())
                .build();
    }

    private static String transports(CredentialRecord made) {
        return made.getTransports() == null
                ? ""
                : made.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .sorted()
                        .collect(Collectors.joining(","));
    }
}
