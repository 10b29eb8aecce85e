package cn.kehui.week.coverage;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.Scope;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The two publicity figures, and what may have been named twice in them: shown side by side, and
 * said by a person to be one or two.
 */
@Service
public class Publicity {
    private final CoverageSql reports;
    private final AlikeSql sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publicity(CoverageSql reports, AlikeSql sql, ApplicationEventPublisher events, Clock clock) {
        this.reports = reports;
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /** What became of saying that two are one, or are not. */
    public sealed interface Deciding {
        record Decided() implements Deciding {}

        /** Somebody of the unit has said otherwise meanwhile. */
        record OtherwiseBefore(boolean alike) implements Deciding {}
    }

    /**
     * Of the units within a scope: an outlet that two units name counts once, and so does a report
     * that two have logged. What was said to be one by a unit within it is one.
     */
    @Transactional(readOnly = true)
    public PublicityFigures figures(CampaignId campaign, Scope scope) {
        var counted = sql.counted(campaign, scope);
        var decided = sql.decided(campaign, scope);
        var outlets = fewer(campaign, scope, AlikePair.Kind.OUTLET, decided);
        var stories = fewer(campaign, scope, AlikePair.Kind.REPORT, decided);
        int originals = counted.originals() - stories.originals();
        return new PublicityFigures(
                counted.outlets() - outlets.all(),
                originals,
                counted.reports() - stories.all() - originals,
                open(campaign, scope, decided).size());
    }

    /** What an outlet or report of the scope may be one with; nobody has said whether. */
    @Transactional(readOnly = true)
    public List<AlikeShown> open(Actor actor, CampaignId campaign, int most) {
        var scope = actor.scope();
        var pairs = open(campaign, scope, sql.decided(campaign, scope));
        return shown(campaign, scope, pairs.stream().limit(most).map(Shown::new).toList());
    }

    /** What was said within the scope, as it counts there. */
    @Transactional(readOnly = true)
    public List<AlikeShown> decided(Actor actor, CampaignId campaign, int most) {
        var scope = actor.scope();
        var said =
                sql.decided(campaign, scope).stream()
                        .sorted((one, other) -> other.at().compareTo(one.at()))
                        .limit(most)
                        .map(one -> new Shown(one.pair(), one))
                        .toList();
        return shown(campaign, scope, said).stream()
                .filter(one -> !one.one().isEmpty() && !one.other().isEmpty())
                .toList();
    }

    /** Whether somebody says what is one: who fills in or reviews. */
    public boolean decides(Actor actor) {
        return actor.has(Role.FILLER) || actor.has(Role.REVIEWER);
    }

    /**
     * Says, for the actor's unit and those above, whether two are one.
     *
     * @param seen what the page showed that the unit had said; null: nothing
     * @throws NotFound if one of the two is not within the actor's scope, or the actor says nothing
     */
    @Transactional
    public Deciding decide(Actor actor, CampaignId campaign, AlikePair pair, Said said) {
        var there =
                sql.standing(
                        campaign, actor.scope(), pair.kind(), List.of(pair.one(), pair.other()));
        if (!decides(actor) || there.size() < 2) {
            throw new NotFound(pair);
        }
        reports.lock(campaign, actor.unitId());
        var own = sql.own(campaign, pair, actor).orElse(null);
        if (own != null && own != said.alike() && !own.equals(said.seen())) {
            return new Deciding.OtherwiseBefore(own);
        }
        if (own == null || own != said.alike()) {
            var now = clock.instant();
            sql.decide(campaign, pair, actor, new AlikeSql.Decided(said.alike(), now));
            events.publishEvent(
                    new CoverageAct.AlikeDecided(actor, now, campaign, pair, said.alike()));
        }
        return new Deciding.Decided();
    }

    /** What is said now, and what the page showed that was said before; null: nothing. */
    public record Said(boolean alike, @Nullable Boolean seen) {}

    private record Shown(AlikePair pair, AlikeShown.@Nullable Said said) {
        Shown(AlikePair pair) {
            this(pair, null);
        }
    }

    private PublicityRules.Fewer fewer(
            CampaignId campaign, Scope scope, AlikePair.Kind kind, List<AlikeShown.Said> decided) {
        var same = same(kind, decided);
        var keys = new TreeSet<String>();
        same.forEach(one -> keys.addAll(List.of(one.one(), one.other())));
        return PublicityRules.fewer(same, sql.standing(campaign, scope, kind, keys));
    }

    private static List<AlikePair> same(AlikePair.Kind kind, List<AlikeShown.Said> decided) {
        return decided.stream()
                .filter(one -> one.alike() && one.pair().kind() == kind)
                .map(AlikeShown.Said::pair)
                .toList();
    }

    /** Those that are one by what was said of others are not asked about. */
    private List<AlikePair> open(CampaignId campaign, Scope scope, List<AlikeShown.Said> decided) {
        var open = new ArrayList<AlikePair>();
        for (var kind : AlikePair.Kind.values()) {
            var same = same(kind, decided);
            var keys = new TreeSet<String>();
            same.forEach(one -> keys.addAll(List.of(one.one(), one.other())));
            var heads = PublicityRules.heads(same, keys);
            sql.open(campaign, scope, kind).stream()
                    .filter(pair -> !PublicityRules.joined(pair, heads))
                    .forEach(open::add);
        }
        return open;
    }

    private List<AlikeShown> shown(CampaignId campaign, Scope scope, List<Shown> pairs) {
        var found = new ArrayList<AlikeShown>();
        for (var kind : AlikePair.Kind.values()) {
            var some = pairs.stream().filter(one -> one.pair().kind() == kind).toList();
            var keys =
                    some.stream()
                            .flatMap(one -> Stream.of(one.pair().one(), one.pair().other()))
                            .distinct()
                            .toList();
            var seen = sql.reports(campaign, scope, kind, keys);
            for (var one : some) {
                found.add(
                        new AlikeShown(
                                one.pair(),
                                of(kind, one.pair().one(), seen),
                                of(kind, one.pair().other(), seen),
                                one.said()));
            }
        }
        return found;
    }

    private static List<PressReport> of(
            AlikePair.Kind kind, String key, List<PressReport> reports) {
        return reports.stream()
                .filter(one -> key.equals(CoverageRules.key(kind, one.words())))
                .toList();
    }
}
