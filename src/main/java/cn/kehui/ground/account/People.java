package cn.kehui.ground.account;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.Units;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who have an account. */
@Service
public class People {
    private final PersonSql sql;
    private final Units units;
    private final Passwords passwords;
    private final Clock clock;

    People(PersonSql sql, Units units, Passwords passwords, Clock clock) {
        this.sql = sql;
        this.units = units;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Who a person is now: asked anew for every request, so that a role taken away is gone at once.
     */
    @Transactional(readOnly = true)
    public Optional<Actor> actor(PersonId id) {
        return inside(id).map(Inside::actor);
    }

    /** Who a person is now, and which sessions are that person's: those opened with this door. */
    public record Inside(Actor actor, int door) {}

    @Transactional(readOnly = true)
    public Optional<Inside> inside(PersonId id) {
        return sql.open(id)
                .map(
                        person ->
                                new Inside(
                                        new Actor(
                                                id,
                                                person.name(),
                                                units.unit(person.unit()),
                                                person.roles()),
                                        person.door()));
    }

    /** How often a credential of that person was changed. */
    @Transactional(readOnly = true)
    public int door(PersonId id) {
        return inside(id).map(Inside::door).orElse(0);
    }

    /**
     * A credential, or what somebody administers, has changed: sessions of before are nobody's.
     *
     * @return what a session must be opened with from now on
     */
    @Transactional
    public int turn(PersonId id) {
        return sql.turn(id);
    }

    /**
     * @throws NotFound if there is no such person, or the account is closed
     */
    @Transactional(readOnly = true)
    public Actor known(PersonId id) {
        return actor(id).orElseThrow(() -> new NotFound(id));
    }

    /** Gives somebody an account; the password, if any, is kept as argon2id. */
    @Transactional
    public void add(NewPerson person) {
        if (!Role.together(person.roles())) {
            throw new IllegalArgumentException("roles that do not go together: " + person.roles());
        }
        var typed = person.password();
        sql.insert(person, typed == null ? null : passwords.encode(typed), clock.instant());
    }

    /** Gives somebody an account, and says who that now is. */
    @Transactional
    public Actor join(NewPerson person) {
        add(person);
        return known(person.id());
    }

    /** Whether somebody has that name to sign in with already. */
    @Transactional(readOnly = true)
    public boolean taken(String login) {
        return sql.taken(PersonSql.login(login));
    }

    @Transactional(readOnly = true)
    public Optional<Credentials> credentials(PersonId id) {
        return sql.credentials(id);
    }

    /**
     * What that person types to sign in.
     *
     * @throws NotFound if there is no such person
     */
    @Transactional(readOnly = true)
    public String login(PersonId id) {
        return sql.login(id).orElseThrow(() -> new NotFound(id));
    }

    /**
     * A password as it is kept and compared: however the keyboard wrote wide letters or composed
     * ones, and without spaces around.
     */
    public static String normal(String typed) {
        return Passwords.normal(typed);
    }

    /** Sets a password; whether it is a good one has been asked before. */
    @Transactional
    public void password(PersonId id, String typed) {
        sql.password(id, passwords.encode(typed), clock.instant());
    }

    /** From now on the account has no password. */
    @Transactional
    public void endPassword(PersonId id) {
        sql.endPassword(id);
    }

    /**
     * Whether that is the password of the account; it takes as long where there is none. Slow on
     * purpose, so outside any transaction.
     */
    public boolean knows(@Nullable Credentials kept, String typed) {
        return passwords.match(typed, kept == null ? null : kept.password());
    }

    /** The account of that name, for signing in; empty where there is none or it is closed. */
    @Transactional(readOnly = true)
    public Optional<Credentials> credentials(String login) {
        return sql.credentials(PersonSql.login(login));
    }
}
