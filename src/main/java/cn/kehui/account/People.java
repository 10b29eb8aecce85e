package cn.kehui.account;

import cn.kehui.base.NotFound;
import cn.kehui.org.Units;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who have an account. */
@Service
public class People {
    private final PersonSql sql;
    private final Units units;
    private final PasswordEncoder passwords;
    private final Clock clock;

    People(PersonSql sql, Units units, PasswordEncoder passwords, Clock clock) {
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
        return sql.open(id)
                .map(
                        person ->
                                new Actor(
                                        id,
                                        person.name(),
                                        units.unit(person.unit()),
                                        sql.roles(id)));
    }

    /**
     * @throws NotFound if there is no such person, or the account is closed
     */
    @Transactional(readOnly = true)
    public Actor known(PersonId id) {
        return actor(id).orElseThrow(() -> new NotFound(id));
    }

    /** Gives somebody an account. */
    @Transactional
    public void add(NewPerson person) {
        var typed = person.password();
        sql.insert(person, typed == null ? null : passwords.encode(typed), clock.instant());
    }

    /** The account of that name, for signing in; empty where there is none or it is closed. */
    @Transactional(readOnly = true)
    public Optional<Credentials> credentials(String login) {
        return sql.credentials(login.strip().toLowerCase(java.util.Locale.ROOT));
    }
}
