package cn.kehui.week.ledger;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.Scope;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.org.Units;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.dictionary.YearNumber;
import cn.kehui.week.coverage.Publicity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What all that was held adds up to, over a unit and all below it: each event once, each figure
 * with the activities behind it. What nobody said is not there, and is no 0.
 */
@Service
public class LedgerFigures {
    /** Words of what was given in kind that are listed. */
    private static final int GOODS = 50;

    /** Activities on a page. */
    private static final int MOST = 50;

    /** Names that are compared with one another, and pairs of them that are shown. */
    private static final int NAMES = 1000;

    private static final int PAIRS = 50;

    private final LedgerSumSql sql;
    private final LedgerOpenSql open;
    private final Publicity publicity;
    private final Units units;

    LedgerFigures(LedgerSumSql sql, LedgerOpenSql open, Publicity publicity, Units units) {
        this.open = open;
        this.publicity = publicity;
        this.sql = sql;
        this.units = units;
    }

    /**
     * The same for SQL that names the campaign, as one value; see {@link #read}.
     *
     * @param path what is the path of a unit there
     */
    public static String of(String path) {
        return LedgerSumSql.AS_ONE.replace(":scope", path);
    }

    /** What that SQL gave; null: nothing was asked. */
    public static Map<FactName, LedgerFigure> read(@Nullable String given) {
        return given == null ? Map.of() : figures(List.of(Json.read(given, LedgerFigure[].class)));
    }

    /** Whether it is added up here at all; what is counted elsewhere stays open. */
    public static boolean kept(FactName fact) {
        return fact == FactName.EVENTS
                || fact == FactName.IN_KIND
                || LedgerFigure.MEDIA.contains(fact)
                || LedgerFigure.OPEN.contains(fact)
                || LineRules.MONEY.contains(fact)
                || YearNumber.of(fact).isPresent()
                || Counted.fact(fact).isPresent();
    }

    /**
     * Over which units.
     *
     * @param unit and all below it; null: all that the actor sees of the campaign
     */
    public record Over(CampaignId campaign, @Nullable UnitId unit) {}

    /** Some of the activities behind a figure; {@code next}: after which the others come. */
    public record Behind(List<LedgerRecord> records, @Nullable UUID next) {}

    /**
     * @throws NotFound if the unit is not for the actor
     */
    @Transactional(readOnly = true)
    public Map<FactName, LedgerFigure> of(Actor actor, Over over) {
        var scope = scope(actor, over);
        var all = new ArrayList<>(sql.sums(over.campaign(), scope));
        all.addAll(media(over.campaign(), scope));
        return figures(all);
    }

    /**
     * What the press told, for who has asked already whether it may be seen: outlets and originals,
     * each once, of how many reports; none where nobody has logged one.
     */
    @Transactional(readOnly = true)
    public List<LedgerFigure> media(CampaignId campaign, Scope unit) {
        var told = publicity.figures(campaign, unit);
        int reports = told.originals() + told.reprints();
        return reports == 0
                ? List.of()
                : List.of(
                        new LedgerFigure(FactName.MEDIA_OUTLETS, told.outlets(), 0, reports),
                        new LedgerFigure(FactName.MEDIA_REPORTS, told.originals(), 0, reports));
    }

    /** The same of a unit and all below it, for who has asked already whether it may be seen. */
    @Transactional(readOnly = true)
    public Map<FactName, LedgerFigure> below(CampaignId campaign, Scope unit) {
        return figures(sql.sums(campaign, unit));
    }

    private static Map<FactName, LedgerFigure> figures(List<LedgerFigure> sums) {
        var figures = new EnumMap<FactName, LedgerFigure>(FactName.class);
        sums.forEach(one -> figures.put(one.fact(), one));
        return figures;
    }

    /** What was given in kind there, in the words of each, each once; for the same. */
    @Transactional(readOnly = true)
    public List<String> goods(CampaignId campaign, Scope unit) {
        return sql.goods(campaign, unit, GOODS);
    }

    /**
     * What may be one place under two names, by whom it was named.
     *
     * @param units in words; {@code others} likewise of the other name
     */
    public record Alike(String name, String units, String other, String others) {}

    /**
     * @param all whether all names were compared, and all that are alike are there
     */
    public record AlikeOnes(List<Alike> pairs, boolean all) {
        public static final AlikeOnes NONE = new AlikeOnes(List.of(), true);
    }

    /**
     * Names that are counted apart and look like one; of a figure that is not made of names none.
     *
     * @throws NotFound if the unit is not for the actor
     */
    @Transactional(readOnly = true)
    public AlikeOnes alike(Actor actor, Over over, FactName fact) {
        if (!LedgerFigure.opened(fact)) {
            return AlikeOnes.NONE;
        }
        var names = open.names(over.campaign(), scope(actor, over), fact, NAMES + 1);
        var pairs = AlikeNames.pairs(names.stream().limit(NAMES).toList(), PAIRS + 1);
        return new AlikeOnes(
                pairs.stream()
                        .limit(PAIRS)
                        .map(
                                one ->
                                        new Alike(
                                                one.one().name(),
                                                one.one().units(),
                                                one.other().name(),
                                                one.other().units()))
                        .toList(),
                names.size() <= NAMES && pairs.size() <= PAIRS);
    }

    /**
     * The activities behind a figure, in the order in which they were begun.
     *
     * @throws NotFound if the unit is not for the actor
     */
    @Transactional(readOnly = true)
    public Behind behind(Actor actor, Over over, FactName fact, @Nullable UUID after) {
        var page = new LedgerSumSql.Page(fact, after, MOST + 1);
        var scope = scope(actor, over);
        var found =
                LedgerFigure.opened(fact)
                        ? open.records(over.campaign(), scope, page)
                        : sql.records(over.campaign(), scope, page);
        var some = found.subList(0, Math.min(MOST, found.size()));
        return new Behind(
                some, some.size() < found.size() ? some.getLast().activity().value() : null);
    }

    Scope scope(Actor actor, Over over) {
        boolean whole = sql.whole(actor, over.campaign());
        var seen = whole ? Scope.EVERY_UNIT : actor.scope();
        if (over.unit() == null) {
            return seen;
        }
        var scope = units.unit(over.unit()).scope();
        if (!seen.holds(scope.path())) {
            throw new NotFound(over.unit());
        }
        return scope;
    }
}
