package cn.kehui.week.ledger;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.Duty;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.UnitId;
import cn.kehui.sheet.dictionary.Dictionaries;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.form.Forms;
import cn.kehui.week.ledger.LedgerFigures.Over;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of how many units a figure is, of those of which it is asked: who owes a form that asks for it. A
 * sum without that is read as if all had told.
 */
@Service
public class UnitsTold {
    /** Units on a page. */
    private static final int MOST = 100;

    private final ReportedSql sql;
    private final LedgerFigures figures;
    private final Forms forms;
    private final Dictionaries dictionaries;

    UnitsTold(ReportedSql sql, LedgerFigures figures, Forms forms, Dictionaries dictionaries) {
        this.sql = sql;
        this.figures = figures;
        this.forms = forms;
        this.dictionaries = dictionaries;
    }

    /**
     * @param expected units of which it is asked
     * @param told how many of them, or of those below, have said it; 0 was said, too
     */
    public record Told(long expected, long told) {}

    /** What a unit has told of a figure: a 0 is something else than a blank, and than nothing. */
    public enum How {
        SOMETHING,
        /** 0, or 无. */
        ZERO,
        /** Something was held, and nobody wrote it. */
        BLANK,
        NOTHING_HELD
    }

    /**
     * @param path after which the others come
     */
    public record UnitTold(UnitId unit, String name, String path, How how) {}

    /** Some of the units; {@code next}: after which the others come; empty: these are all. */
    public record Units(List<UnitTold> ones, String next) {}

    /**
     * Of these figures, each that is asked of somebody within.
     *
     * @throws NotFound if the unit is not for the actor
     */
    @Transactional(readOnly = true)
    public Map<FactName, Told> of(
            Actor actor, Campaign campaign, Over over, Collection<FactName> facts) {
        var scope = figures.scope(actor, over);
        var told = new EnumMap<FactName, Told>(FactName.class);
        for (var asked : asking(campaign, facts).entrySet()) {
            var of = new ReportedSql.Asked(campaign.id(), asked.getKey(), scope);
            told.putAll(sql.counts(of, asked.getValue()));
        }
        told.values().removeIf(one -> one.expected() == 0);
        return told;
    }

    /**
     * The units of which a figure is asked, in the order of the tree.
     *
     * @param after the path of the last one that was shown; empty: from the first
     * @throws NotFound if the unit is not for the actor
     */
    @Transactional(readOnly = true)
    public Units units(Actor actor, Campaign campaign, Over over, Page page) {
        var scope = figures.scope(actor, over);
        var duties = asking(campaign, List.of(page.fact())).keySet().stream().findFirst();
        if (duties.isEmpty()) {
            return new Units(List.of(), "");
        }
        var of = new ReportedSql.Asked(campaign.id(), duties.get(), scope);
        var found = sql.units(of, page.fact(), page.after(), MOST + 1);
        var some = found.subList(0, Math.min(MOST, found.size()));
        return new Units(some, some.size() < found.size() ? some.getLast().path() : "");
    }

    /** Which figure, and after the unit of which path. */
    public record Page(FactName fact, String after) {}

    /** By the duties whose forms ask for them: as a rule one form asks for all. */
    private Map<Set<DutyId>, List<FactName>> asking(Campaign campaign, Collection<FactName> facts) {
        var asks = new HashMap<DutyId, Set<FactName>>();
        for (var duty : campaign.duties()) {
            asks.put(duty.id(), facts(duty));
        }
        var by = new LinkedHashMap<Set<DutyId>, List<FactName>>();
        for (var fact : facts) {
            var duties =
                    asks.entrySet().stream()
                            .filter(one -> one.getValue().contains(fact))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toUnmodifiableSet());
            if (!duties.isEmpty()) {
                by.computeIfAbsent(duties, _ -> new ArrayList<>()).add(fact);
            }
        }
        return by;
    }

    private Set<FactName> facts(Duty duty) {
        if (duty.form() == null) {
            return Set.of();
        }
        return forms.find(duty.form())
                .flatMap(dictionaries::settled)
                .map(facts -> Set.copyOf(facts.values()))
                .orElse(Set.of());
    }
}
