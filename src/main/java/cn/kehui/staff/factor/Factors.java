package cn.kehui.staff.factor;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Roster;
import cn.kehui.ground.base.NotFound;
import java.net.URLEncoder;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Second factors: codes of an app, and codes on paper for the day the app is lost. */
@Service
public class Factors {
    /** The attribute of a session in which a second factor was shown. */
    public static final String SHOWN = "kehui.factor";

    /** The attribute of a session that goes no further without a second factor. */
    public static final String NEEDED = "kehui.factor-needed";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;
    private static final int CODES = 10;
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private final FactorSql sql;
    private final PasskeySql passkeys;
    private final Sealed sealed;
    private final Roster roster;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Factors(
            FactorSql sql,
            PasskeySql passkeys,
            Sealed sealed,
            Roster roster,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.passkeys = passkeys;
        this.sealed = sealed;
        this.roster = roster;
        this.events = events;
        this.clock = clock;
    }

    /** What a person has. {@code codes}: recovery codes not used yet. */
    public record Held(boolean app, int passkeys, int codes) {
        public boolean any() {
            return app || passkeys > 0;
        }
    }

    @Transactional(readOnly = true)
    public Held held(PersonId id) {
        return new Held(sql.confirmed(id), passkeys.count(id), sql.codesLeft(id));
    }

    /**
     * A new secret for an app; it is no factor before {@link #confirm}.
     *
     * @throws NotFound if there is an app already: that one is removed first
     */
    @Transactional
    public Enrolment enrol(Actor by) {
        if (sql.confirmed(by.id())) {
            throw new NotFound("there is an app already");
        }
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        sql.begin(by.id(), sealed.seal(secret, by.id().toString()), clock.instant());
        return shown(secret, by);
    }

    /** The secret that waits for its first code; empty if none does. */
    @Transactional
    public Optional<Enrolment> enrolling(Actor by) {
        return sql.totp(by.id())
                .filter(kept -> !kept.confirmed())
                .map(kept -> shown(sealed.open(kept.secret(), by.id().toString()), by));
    }

    /** Whether the code is the app's: from then on the app is a factor. */
    @Transactional
    public boolean confirm(Actor by, String code) {
        var kept = sql.totp(by.id()).filter(found -> !found.confirmed());
        if (kept.isEmpty() || !takes(by.id(), kept.get(), code)) {
            return false;
        }
        tell(by, by.id(), "app", true);
        return true;
    }

    /** Whether it is a code of the app, or a recovery code, that was not taken before. */
    @Transactional
    public boolean check(PersonId id, String typed) {
        var code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        var kept = sql.totp(id).filter(FactorSql.Kept::confirmed);
        if (kept.isPresent() && takes(id, kept.get(), code)) {
            return true;
        }
        return sql.useCode(id, sealed.hashes(code, id.toString()), clock.instant());
    }

    /** Ten new recovery codes, shown this once; those before are void. */
    @Transactional
    public List<String> recoveryCodes(Actor by) {
        sql.forgetCodes(by.id());
        var codes = new ArrayList<String>();
        for (int i = 0; i < CODES; i++) {
            var code = new StringBuilder();
            for (int j = 0; j < 10; j++) {
                code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
            }
            sql.keepCode(
                    by.id(), sealed.hash(code.toString(), by.id().toString()), clock.instant());
            codes.add(code.insert(5, '-').toString());
        }
        events.publishEvent(
                new FactorAct.RecoveryCodesMade(by, clock.instant(), by.id().toString()));
        return codes;
    }

    /** Removes the own app. */
    @Transactional
    public void removeApp(Actor by) {
        sql.removeTotp(by.id());
        tell(by, by.id(), "app", false);
    }

    /**
     * Takes away all second factors of somebody who lost them and administers nothing.
     *
     * @throws NotFound for whoever is no security administrator, and about whoever else
     */
    @Transactional
    public void reset(Actor by, PersonId id) {
        if (!by.has(Role.SECURITY_ADMIN) || by.id().equals(id)) {
            throw new NotFound("not for " + by.id());
        }
        if (roster.person(by, id).administers()) {
            throw new NotFound("two take away the factors of " + id);
        }
        removeAll(by, id);
    }

    /** The owner has none any more: two administrators agreed, and both secrets were shown. */
    @Transactional
    public void lose(Actor owner) {
        removeAll(owner, owner.id());
    }

    private void removeAll(Actor by, PersonId id) {
        sql.removeTotp(id);
        sql.forgetCodes(id);
        passkeys.removeAll(id);
        tell(by, id, "all", false);
    }

    private boolean takes(PersonId id, FactorSql.Kept kept, String code) {
        var secret = sealed.open(kept.secret(), id.toString());
        var now = clock.instant();
        var step = Totp.taken(secret, code.strip(), now, kept.step());
        step.ifPresent(taken -> sql.take(id, taken, now));
        return step.isPresent();
    }

    private void tell(Actor by, PersonId whose, String what, boolean added) {
        var detail = Map.of("factor", what);
        events.publishEvent(
                added
                        ? new FactorAct.FactorAdded(by, clock.instant(), whose.toString(), detail)
                        : new FactorAct.FactorRemoved(
                                by, clock.instant(), whose.toString(), detail));
    }

    private static Enrolment shown(byte[] secret, Actor by) {
        var text = Totp.base32(secret);
        var uri =
                "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                        .formatted(encoded("科汇"), encoded(by.name()), text, encoded("科汇"));
        return new Enrolment(text.replaceAll("(.{4})(?=.)", "$1 "), uri);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8).replace("+", "%20");
    }
}
