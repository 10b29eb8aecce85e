package cn.kehui.staff.entrance.network;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.staff.entrance.EntranceAct;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From which networks the staff may come, and the administrators. */
@Service
public class Networks {
    static final String STAFF = "STAFF";
    static final String ADMINS = "ADMIN";
    private static final int MOST = 200;

    /** A refusal from one address is written once in this time: nobody fills the journal. */
    private static final Duration ONCE = Duration.ofHours(1);

    private static final int REMEMBERED = 1_000;

    private final NetworkSql sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Map<String, Instant> told =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
                    return size() > REMEMBERED;
                }
            };

    Networks(NetworkSql sql, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AllowedNetworks now() {
        return new AllowedNetworks(sql.all(STAFF), sql.all(ADMINS));
    }

    /**
     * Whether whoever comes from there may; a refusal is written to the journal.
     *
     * @param who null: nobody is signed in yet
     * @param from the visitor's address; null: it came from this machine itself
     */
    @Transactional
    public boolean admits(@Nullable Actor who, @Nullable String from) {
        if (from == null) {
            return true;
        }
        var allowed = new AllowedNetworks(sql.all(STAFF), sql.all(ADMINS));
        boolean admin = who != null && who.roles().stream().anyMatch(Role::administers);
        boolean admitted =
                Network.address(from)
                        .map(address -> allowed.admits(address, admin))
                        .orElse(allowed.staff().isEmpty() && allowed.admins().isEmpty());
        if (!admitted && first(who, from)) {
            events.publishEvent(new EntranceAct.NetworkRefused(who, clock.instant(), from));
        }
        return admitted;
    }

    private boolean first(@Nullable Actor who, String from) {
        var now = clock.instant();
        var key = from + " " + (who == null ? "" : who.id());
        synchronized (told) {
            var before = told.get(key);
            if (before != null && before.plus(ONCE).isAfter(now)) {
                return false;
            }
            told.remove(key);
            told.put(key, now);
            return true;
        }
    }

    /**
     * Sets both lists, or neither.
     *
     * @param staff a range a line; empty: from everywhere
     * @param from whence the one who sets it comes, who cannot shut the door on himself; null: from
     *     this machine
     * @return what cannot be; empty: it is set
     * @throws NotFound for whoever is no security administrator
     */
    @Transactional
    public List<Finding> set(Actor by, String staff, String admins, @Nullable String from) {
        if (!by.has(Role.SECURITY_ADMIN)) {
            throw new NotFound("not for " + by.id());
        }
        var findings = new ArrayList<Finding>();
        var forStaff = read("staff", staff, findings);
        var forAdmins = read("admins", admins, findings);
        if (findings.isEmpty() && from != null) {
            inside("staff", forStaff, from, findings);
            inside("admins", forAdmins, from, findings);
        }
        if (findings.isEmpty()) {
            sql.set(STAFF, forStaff);
            sql.set(ADMINS, forAdmins);
            var words = Map.of("staff", words(forStaff), "admins", words(forAdmins));
            events.publishEvent(
                    new EntranceAct.NetworksSet(by, clock.instant(), "networks", words));
        }
        return findings;
    }

    private static List<Network> read(String at, String typed, List<Finding> findings) {
        var networks = new ArrayList<Network>();
        var lines = typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > MOST) {
            findings.add(Finding.stops(at, "network.too-many", MOST));
            return networks;
        }
        for (var line : lines) {
            Network.read(line)
                    .ifPresentOrElse(
                            networks::add,
                            () -> findings.add(Finding.stops(at, "network.none", shown(line))));
        }
        return networks;
    }

    private static String shown(String line) {
        return line.substring(0, Math.min(60, line.length()));
    }

    private static void inside(
            String at, List<Network> networks, String from, List<Finding> findings) {
        boolean within =
                Network.address(from)
                        .map((InetAddress own) -> AllowedNetworks.within(networks, own))
                        .orElse(networks.isEmpty());
        if (!within) {
            findings.add(Finding.stops(at, "network.own", from));
        }
    }

    private static String words(List<Network> networks) {
        return networks.stream().map(Network::toString).collect(Collectors.joining(" "));
    }
}
