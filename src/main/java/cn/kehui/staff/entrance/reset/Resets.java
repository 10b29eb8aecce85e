package cn.kehui.staff.entrance.reset;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Roster;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.ground.message.Messages;
import cn.kehui.staff.entrance.EntranceAct;
import cn.kehui.staff.entrance.Happenings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Setting an administrator's access anew, by two administrators of two kinds. */
@Service
public class Resets {
    private static final Duration OPEN = Duration.ofHours(72);

    /** A mailbox that was set later is not trusted with a link: somebody may have just set it. */
    private static final Duration SETTLED = Duration.ofDays(7);

    private final ResetSql sql;
    private final ResetPeopleSql people;
    private final ResetLinks links;
    private final Roster roster;
    private final Messages messages;
    private final Happenings happenings;

    Resets(
            ResetSql sql,
            ResetPeopleSql people,
            ResetLinks links,
            Roster roster,
            Messages messages,
            Happenings happenings) {
        this.sql = sql;
        this.people = people;
        this.links = links;
        this.roster = roster;
        this.messages = messages;
        this.happenings = happenings;
    }

    /**
     * Proposes to set the access of an administrator anew; what was proposed before is void.
     *
     * @param factors whether the second factors go as well
     * @return why not; empty: those who may agree are told, and so is the owner
     * @throws NotFound for whoever is neither system nor security administrator, or somebody beyond
     *     the own units
     */
    @Transactional
    public Optional<Finding> propose(Actor by, PersonId id, boolean factors) {
        var whom = roster.person(by, id);
        var refused = ResetRules.propose(by, whom);
        if (refused.isPresent()) {
            return refused;
        }
        var now = happenings.now();
        var as = ResetRules.kind(by).orElseThrow(() -> new NotFound(id));
        sql.endOf(id, now);
        var made =
                new ResetSql.Made(Uuid7.next(happenings.clock()), id, factors, by.id(), as.name());
        sql.propose(made, now, now.plus(OPEN));
        happenings.tell(
                new EntranceAct.AccessResetProposed(
                        by, now, id.toString(), Map.of("factors", String.valueOf(factors))));
        var reset = one(by, made.id());
        messages.tell(
                people.deciders(reset.whose(), as.name()).stream()
                        .map(to -> ResetNote.asked(to, reset))
                        .toList());
        return Optional.empty();
    }

    /**
     * What waits for a decision or for its owner, the oldest first.
     *
     * @throws NotFound for whoever does not administer
     */
    @Transactional(readOnly = true)
    public List<Reset> list(Actor by) {
        administrator(by);
        return sql.found(by.unit().scope(), null, happenings.now());
    }

    /**
     * Agrees, or does not. Agreed to, the link goes to the owner's mailbox where that has been the
     * same for a week; else who proposed prints it.
     *
     * @param address the whole address of the link that holds a secret
     * @throws NotFound if there is none within the actor's units, or it is decided
     */
    @Transactional
    public Agreed decide(Actor by, UUID id, boolean agreed, UnaryOperator<String> address) {
        var as = administrator(by);
        var reset = one(by, id);
        if (!reset.open()) {
            throw new NotFound(id);
        }
        var proposed = reset.proposed();
        boolean same = proposed != null && people.samePerson(by.id(), proposed.by());
        var refused = ResetRules.decide(by, reset, same);
        if (refused.isPresent()) {
            return new Agreed.Refused(refused.get());
        }
        var now = happenings.now();
        var code = Codes.make();
        boolean mail = agreed && messages.reaches(reset.whose().id(), now.minus(SETTLED));
        var decision =
                new ResetSql.Decision(
                        by.id(), as, agreed, mail, agreed ? Codes.hash(id, code) : null);
        if (!sql.decide(id, decision, now, now.plus(OPEN))) {
            throw new NotFound(id);
        }
        messages.settle(ResetNote.about(reset));
        happenings.tell(
                new EntranceAct.AccessResetDecided(
                        by,
                        now,
                        reset.whose().id().toString(),
                        Map.of("agreed", String.valueOf(agreed), "mail", String.valueOf(mail))));
        if (!agreed) {
            return new Agreed.Declined();
        }
        var settled = one(by, id);
        if (mail) {
            var secret = links.make(settled.whose(), id, by.id(), settled.endsAt());
            messages.tell(List.of(ResetNote.link(settled, address.apply(secret))));
        }
        return new Agreed.Code(settled, code, mail);
    }

    /**
     * A link to be printed by who proposed; without the code that another has it opens nothing.
     *
     * @return the secret that the link holds, shown this once
     * @throws NotFound for anybody else, or if it is not agreed to, or went by mail
     */
    @Transactional
    public String print(Actor by, UUID id) {
        administrator(by);
        var reset = one(by, id);
        if (reset.open() || reset.byMail() || !proposed(by, reset)) {
            throw new NotFound(id);
        }
        messages.settle(ResetNote.about(reset));
        happenings.tell(
                new EntranceAct.AccessResetPrinted(
                        by, happenings.now(), reset.whose().id().toString()));
        return links.make(reset.whose(), id, by.id(), reset.endsAt());
    }

    /**
     * Takes it back: who proposed it, or whose access it is.
     *
     * @throws NotFound for anybody else
     */
    @Transactional
    public void withdraw(Actor by, UUID id) {
        administrator(by);
        var reset = one(by, id);
        if (!proposed(by, reset) && !by.id().equals(reset.whose().id())) {
            throw new NotFound(id);
        }
        sql.end(id, happenings.now());
        messages.settle(ResetNote.about(reset));
        happenings.tell(
                new EntranceAct.AccessResetWithdrawn(
                        by, happenings.now(), reset.whose().id().toString()));
    }

    /**
     * @throws NotFound if there is none within the actor's units that is open
     */
    @Transactional(readOnly = true)
    public Reset one(Actor by, UUID id) {
        return sql.found(by.unit().scope(), id, happenings.now()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    private static boolean proposed(Actor by, Reset reset) {
        var proposed = reset.proposed();
        return proposed != null && proposed.by().equals(by.id());
    }

    private static Role administrator(Actor by) {
        return ResetRules.kind(by).orElseThrow(() -> new NotFound("not for " + by.id()));
    }
}
