package cn.kehui.staff.factor;

import cn.kehui.ground.cipher.Reseal;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Secrets of authenticator apps, sealed anew; recovery codes are hashes and stay until used. */
@Component
class FactorReseal implements Reseal {
    private static final String OTHERWISE =
            """
            select person_id, secret from totp where not starts_with(secret, :prefix)
             order by person_id limit :most for update skip locked
            """;
    private static final String SEALED = "update totp set secret = :secret where person_id = :id";

    private final Sealed sealed;
    private final JdbcClient db;

    FactorReseal(Sealed sealed, JdbcClient db) {
        this.sealed = sealed;
        this.db = db;
    }

    private record Kept(UUID personId, String secret) {}

    @Override
    @Transactional
    public int reseal(int most) {
        List<Kept> kept =
                db.sql(OTHERWISE)
                        .param("prefix", sealed.prefix())
                        .param("most", most)
                        .query(Kept.class)
                        .list();
        for (var one : kept) {
            var whose = one.personId().toString();
            db.sql(SEALED)
                    .param("secret", sealed.seal(sealed.open(one.secret(), whose), whose))
                    .param("id", one.personId())
                    .update();
        }
        return kept.size();
    }
}
