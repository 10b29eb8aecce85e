package cn.kehui.staff.entrance.demand;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.TypedDay;
import cn.kehui.ground.message.Messages;
import cn.kehui.staff.entrance.EntranceAct;
import cn.kehui.staff.entrance.Happenings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which roles come in with a second factor only; administrators always do. */
@Service
public class FactorDemands {
    /** So that whoever is on leave is not shut out unawares. */
    private static final int AHEAD = 3;

    private static final int FURTHEST = 366;

    private final DemandSql sql;
    private final Messages messages;
    private final Happenings happenings;

    FactorDemands(DemandSql sql, Messages messages, Happenings happenings) {
        this.sql = sql;
        this.messages = messages;
        this.happenings = happenings;
    }

    /** From which day on, of the roles of which it is demanded. */
    @Transactional(readOnly = true)
    public Map<Role, LocalDate> all() {
        return sql.all();
    }

    /** Whether that person comes in with a second factor only, as of today. */
    @Transactional(readOnly = true)
    public boolean demands(Actor of) {
        if (of.roles().stream().anyMatch(Role::administers)) {
            return true;
        }
        var today = today();
        var all = sql.all();
        return of.roles().stream()
                .anyMatch(role -> all.containsKey(role) && !all.get(role).isAfter(today));
    }

    /**
     * Sets all of it, or nothing.
     *
     * @param typed the days, as typed, of the roles of which it is demanded
     * @return what cannot be; empty: it is set, and who has no factor is told
     * @throws NotFound for whoever is no security administrator
     */
    @Transactional
    public List<Finding> set(Actor by, Map<Role, String> typed) {
        if (!by.has(Role.SECURITY_ADMIN)) {
            throw new NotFound("not for " + by.id());
        }
        var before = sql.all();
        var after = new EnumMap<Role, LocalDate>(Role.class);
        var findings = new ArrayList<Finding>();
        typed.forEach(
                (role, day) -> {
                    var since = day(day);
                    boolean asBefore = since != null && since.equals(before.get(role));
                    if (since == null || !asBefore && !within(since)) {
                        findings.add(Finding.stops(role.name(), "demand.day", role.label(), AHEAD));
                    } else if (!role.administers()) {
                        after.put(role, since);
                    }
                });
        if (!findings.isEmpty()) {
            return findings;
        }
        before.keySet().forEach(sql::drop);
        after.forEach(sql::set);
        var words = new TreeMap<String, String>();
        after.forEach((role, since) -> words.put(role.name(), since.toString()));
        happenings.tell(new EntranceAct.FactorsDemanded(by, happenings.now(), "factors", words));
        remind();
        return List.of();
    }

    /** Tells whoever has no factor and will need one. Safe to repeat. */
    @Transactional
    public void remind() {
        sql.all()
                .forEach(
                        (role, since) ->
                                messages.tell(
                                        sql.without(role).stream()
                                                .map(to -> DemandNote.of(to, role, since))
                                                .toList()));
    }

    private boolean within(LocalDate since) {
        return !since.isBefore(today().plusDays(AHEAD))
                && !since.isAfter(today().plusDays(FURTHEST));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(happenings.now(), Beijing.ZONE);
    }

    private @org.jspecify.annotations.Nullable LocalDate day(String typed) {
        return TypedDay.near(typed, today()).orElse(null);
    }
}
