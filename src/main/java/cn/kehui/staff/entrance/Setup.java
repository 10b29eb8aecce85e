package cn.kehui.staff.entrance;

import cn.kehui.ground.account.People;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.Line;
import cn.kehui.ground.org.NewUnit;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.org.UnitKind;
import cn.kehui.ground.org.Units;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first account, made from a link that is printed while nobody has one. */
@Service
public class Setup {
    private static final Duration OPEN = Duration.ofHours(24);
    private static final Duration OTHERS = Duration.ofHours(72);

    private final InvitationSql invitations;
    private final SetupSql sql;
    private final People people;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Setup(
            InvitationSql invitations,
            SetupSql sql,
            People people,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.sql = sql;
        this.people = people;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A new secret for the link, good for 24 hours; the one before is void. Empty once somebody has
     * an account.
     */
    @Transactional
    public Optional<String> begin() {
        if (sql.anyone()) {
            return Optional.empty();
        }
        var now = clock.instant();
        invitations.voidSetup(now);
        return Optional.of(invite(null, Set.of(Role.SYSTEM_ADMIN), now.plus(OPEN), now));
    }

    /** Whether nobody has an account yet: then nobody can sign in. */
    @Transactional(readOnly = true)
    public boolean needed() {
        return !sql.anyone();
    }

    /** Whether that secret still sets the product up. */
    @Transactional
    public boolean open(String secret) {
        return !sql.anyone()
                && invitations
                        .open(secret, clock.instant())
                        .filter(found -> found.unit() == null)
                        .isPresent();
    }

    /** The unit at the top, if there is one already. */
    @Transactional(readOnly = true)
    public Optional<UnitId> root() {
        return sql.root();
    }

    /** Makes the unit at the top where there is none, and the first account: it administers. */
    @Transactional
    public Settled settle(String secret, FirstUnit unit, Joining typed) {
        var now = clock.instant();
        sql.lock();
        var invitation = invitations.open(secret, now).filter(found -> found.unit() == null);
        if (invitation.isEmpty() || sql.anyone()) {
            return new Settled.Gone();
        }
        var root = sql.root();
        var findings = new ArrayList<>(root.isPresent() ? List.<Finding>of() : check(unit));
        findings.addAll(
                JoiningRules.check(
                        typed, SignInPolicy.DEFAULT.least(true), unit.name(), unit.region()));
        if (!findings.isEmpty()) {
            return new Settled.Unfinished(findings);
        }
        var top = root.orElseGet(() -> make(unit));
        units.keepTree(top);
        invitations.use(invitation.get().id(), now);
        var first = people.join(typed.person(top, Set.of(Role.SYSTEM_ADMIN), clock));
        events.publishEvent(new EntranceAct.ProductSetUp(first, now, first.unit().name()));
        return new Settled.Begun(others(top, now), now.plus(OTHERS));
    }

    private List<Finding> check(FirstUnit unit) {
        var findings = new ArrayList<Finding>();
        if (!sql.region(unit.region().strip())) {
            findings.add(Finding.stops("region", "account.region", unit.region().strip()));
        }
        if (unit.name().isBlank()) {
            findings.add(Finding.stops("unit", "account.unit"));
        }
        return findings;
    }

    private UnitId make(FirstUnit typed) {
        var unit = new FirstUnit(typed.region().strip(), typed.name().strip());
        var id = new UnitId(Uuid7.next(clock));
        units.add(
                new NewUnit(
                        id,
                        null,
                        unit.region(),
                        unit.name(),
                        "",
                        unit.region(),
                        UnitKind.AUTHORITY,
                        unit.level(),
                        Line.SCIENCE,
                        Set.of(Function.SCIENCE)));
        return id;
    }

    /** Three administrators, three people: the first does not become the other two. */
    private Map<Role, String> others(UnitId top, Instant now) {
        var links = new EnumMap<Role, String>(Role.class);
        for (var role : List.of(Role.SECURITY_ADMIN, Role.AUDIT_ADMIN)) {
            links.put(role, invite(top, Set.of(role), now.plus(OTHERS), now));
        }
        return links;
    }

    private String invite(
            @org.jspecify.annotations.Nullable UnitId unit,
            Set<Role> roles,
            Instant endsAt,
            Instant now) {
        var secret = LinkSecret.make();
        var made = new Invitation(Uuid7.next(clock), unit, "", "", roles, null, null, endsAt);
        invitations.insert(made, secret, now);
        return secret;
    }

    /**
     * The unit at the top of the tree, as typed by whoever sets the product up.
     *
     * @param region its code in GB/T 2260
     */
    public record FirstUnit(String region, String name) {

        /** As high as its region: 000000 the nation, 370000 a province, 370200 a city. */
        Level level() {
            if (region.equals("000000")) {
                return Level.NATION;
            }
            return region.endsWith("0000")
                    ? Level.PROVINCE
                    : region.endsWith("00") ? Level.CITY : Level.COUNTY;
        }
    }
}
