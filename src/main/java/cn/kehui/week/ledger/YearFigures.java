package cn.kehui.week.ledger;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.Scope;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.org.Units;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.dictionary.YearNumber;
import cn.kehui.sheet.dictionary.YearRow;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was held in a year, over all its campaigns, by the rows of the yearly 科普统计: the same records
 * that the table of a week is added up from, each event once. What nobody said is not there, and is
 * no 0.
 */
@Service
public class YearFigures {
    /** What is added up of each row; money is only of all together. */
    public static final List<FactName> OF_ROWS =
            List.of(FactName.EVENTS, FactName.PUBLIC_ON_SITE, FactName.PUBLIC_ONLINE);

    private static final List<FactName> ALL =
            Stream.concat(OF_ROWS.stream(), LineRules.MONEY.stream()).toList();

    /** Activities on a page. */
    private static final int MOST = 50;

    private final YearSql sql;
    private final Units units;
    private final Campaigns campaigns;

    YearFigures(YearSql sql, Units units, Campaigns campaigns) {
        this.sql = sql;
        this.units = units;
        this.campaigns = campaigns;
    }

    /**
     * Over which units.
     *
     * @param unit and all below it; null: all that the actor sees of each campaign
     */
    public record Over(int year, @Nullable UnitId unit) {}

    /**
     * What forms ask for of a year.
     *
     * @param events how many were held, of all rows
     */
    public record Asked(int year, long events, Map<FactName, LedgerFigure> figures) {
        /** It asks for nothing of a year. */
        public static final Asked NOTHING = new Asked(0, 0, Map.of());
    }

    /**
     * What a year adds up to.
     *
     * @param campaigns of which something was held
     * @param forms in which words the activities of a row say their form
     */
    public record Year(
            List<Campaign> campaigns, List<YearFigure> figures, Map<YearRow, List<String>> forms) {
        /** Empty: no activity of that row says it. */
        public Optional<YearFigure> figure(YearRow row, FactName fact) {
            return figures.stream()
                    .filter(one -> one.row() == row && one.fact() == fact)
                    .findFirst();
        }
    }

    /** Whether it is added up for that row. */
    public static boolean kept(YearRow row, FactName fact) {
        return OF_ROWS.contains(fact) || row == YearRow.ALL && LineRules.MONEY.contains(fact);
    }

    /**
     * @throws NotFound if the unit is not for the actor
     */
    @Transactional(readOnly = true)
    public Year of(Actor actor, Over over) {
        var scopes = scopes(actor, over);
        var parts = sql.sums(ids(scopes), ALL, YearRow.majorFrom());
        var rules = YearRowRules.of(scopes.keySet());
        var held = new TreeSet<CampaignId>();
        parts.forEach(one -> held.add(one.of().campaign()));
        return new Year(
                scopes.keySet().stream().filter(one -> held.contains(one.id())).toList(),
                rules.figures(parts),
                rules.forms(parts));
    }

    /** Whether a form that asks for those facts asks for numbers of a year. */
    public static boolean asked(Collection<FactName> facts) {
        return facts.stream().anyMatch(one -> YearNumber.of(one).isPresent());
    }

    /**
     * What forms ask for of the year of a campaign, of a unit and all below it, for who has asked
     * already whether it may be seen.
     */
    @Transactional(readOnly = true)
    public Asked below(CampaignId campaign, Scope unit) {
        int year = campaigns.campaign(campaign).year();
        var scopes = new LinkedHashMap<Campaign, Scope>();
        campaigns.all().stream()
                .filter(one -> one.year() == year)
                .forEach(one -> scopes.put(one, unit));
        var parts = sql.sums(ids(scopes), OF_ROWS, YearRow.majorFrom());
        var found = new EnumMap<FactName, LedgerFigure>(FactName.class);
        var figures = YearRowRules.of(scopes.keySet()).figures(parts);
        for (var fact : FactName.values()) {
            var number = YearNumber.of(fact).orElse(null);
            figures.stream()
                    .filter(one -> new YearNumber(one.row(), one.fact()).equals(number))
                    .forEach(one -> found.put(fact, figure(fact, one)));
        }
        long events =
                figures.stream()
                        .filter(one -> one.row() == YearRow.ALL)
                        .mapToLong(YearFigure::events)
                        .max()
                        .orElse(0);
        return new Asked(year, events, found);
    }

    private static LedgerFigure figure(FactName fact, YearFigure of) {
        return new LedgerFigure(fact, of.quantity(), of.counted(), of.lines());
    }

    /**
     * The activities behind a fact of a row, in the order in which they were begun.
     *
     * @throws NotFound if the unit is not for the actor
     */
    @Transactional(readOnly = true)
    public LedgerFigures.Behind behind(
            Actor actor, Over over, YearNumber number, @Nullable UUID after) {
        var scopes = scopes(actor, over);
        var rules = YearRowRules.of(scopes.keySet());
        int major = YearRow.majorFrom();
        var cuts =
                sql
                        .sums(ids(scopes), List.of(FactName.EVENTS, FactName.PUBLIC_ON_SITE), major)
                        .stream()
                        .map(YearSql.Part::of)
                        .distinct()
                        .filter(one -> rules.rows(one).contains(number.row()))
                        .toList();
        var page = new YearSql.Page(cuts, number.fact(), major, after, MOST + 1);
        var found = sql.records(ids(scopes), page);
        var some = found.subList(0, Math.min(MOST, found.size()));
        return new LedgerFigures.Behind(
                some, some.size() < found.size() ? some.getLast().activity().value() : null);
    }

    /** What the actor sees of each campaign of the year, of those units. */
    private Map<Campaign, Scope> scopes(Actor actor, Over over) {
        var all = campaigns.seen(actor).stream().filter(one -> one.year() == over.year()).toList();
        var whole = sql.whole(actor, all.stream().map(Campaign::id).toList());
        var unit = over.unit() == null ? null : units.unit(over.unit()).scope();
        var scopes = new LinkedHashMap<Campaign, Scope>();
        for (var one : all) {
            var seen = whole.contains(one.id()) ? Scope.EVERY_UNIT : actor.scope();
            if (unit == null || seen.holds(unit.path())) {
                scopes.put(one, unit == null ? seen : unit);
            }
        }
        if (unit != null && scopes.isEmpty() && !actor.scope().holds(unit.path())) {
            throw new NotFound(over.unit());
        }
        return scopes;
    }

    private static Map<CampaignId, Scope> ids(Map<Campaign, Scope> scopes) {
        var ids = new LinkedHashMap<CampaignId, Scope>();
        scopes.forEach((campaign, scope) -> ids.put(campaign.id(), scope));
        return ids;
    }
}
