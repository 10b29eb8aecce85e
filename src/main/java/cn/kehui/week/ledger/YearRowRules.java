package cn.kehui.week.ledger;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.dictionary.YearRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Of which rows of a year activities are: by their form of one, and of what a week held, and of
 * what very many came to, besides.
 *
 * @param weeks the campaigns that are the week
 */
record YearRowRules(Set<CampaignId> weeks) {
    static YearRowRules of(Collection<Campaign> campaigns) {
        return new YearRowRules(
                campaigns.stream()
                        .filter(YearRowRules::week)
                        .map(Campaign::id)
                        .collect(Collectors.toSet()));
    }

    private static boolean week(Campaign campaign) {
        return YearRow.week(campaign.title())
                || campaign.periods().stream().anyMatch(one -> YearRow.week(one.what()));
    }

    /**
     * What is opened to everybody is of its row only where it says which institute or university.
     */
    Set<YearRow> rows(YearSql.Cut of) {
        var form = YearRow.of(of.form());
        var rows =
                EnumSet.of(
                        YearRow.ALL, form == YearRow.OPENING && !of.opens() ? YearRow.OTHER : form);
        if (weeks.contains(of.campaign())) {
            rows.add(YearRow.WEEK);
        }
        if (of.major()) {
            rows.add(YearRow.MAJOR);
        }
        return rows;
    }

    /** In the order of the rows; what no activity says is not there. */
    List<YearFigure> figures(List<YearSql.Part> parts) {
        var sums = new EnumMap<YearRow, Map<FactName, TallyChange.Sum>>(YearRow.class);
        for (var part : parts) {
            var sum = new TallyChange.Sum(part.quantity(), part.counted(), part.lines());
            for (var row : rows(part.of())) {
                if (YearFigures.kept(row, part.fact())) {
                    sums.computeIfAbsent(row, _ -> new EnumMap<>(FactName.class))
                            .merge(part.fact(), sum, TallyChange.Sum::and);
                }
            }
        }
        var figures = new ArrayList<YearFigure>();
        sums.forEach(
                (row, of) -> of.forEach((fact, sum) -> figures.add(figure(row, fact, of, sum))));
        return figures;
    }

    private static YearFigure figure(
            YearRow row, FactName fact, Map<FactName, TallyChange.Sum> of, TallyChange.Sum sum) {
        var events = of.get(FactName.EVENTS);
        return new YearFigure(
                row,
                fact,
                sum.quantity(),
                sum.counted(),
                sum.lines(),
                events == null ? 0 : events.quantity());
    }

    /** The words in which the activities of a row say their form, each once. */
    Map<YearRow, List<String>> forms(List<YearSql.Part> parts) {
        var words = new EnumMap<YearRow, Set<String>>(YearRow.class);
        for (var part : parts) {
            for (var row : rows(part.of())) {
                if ((row.form() || row.rest()) && !part.of().form().isEmpty()) {
                    words.computeIfAbsent(row, _ -> new TreeSet<>()).add(part.of().form());
                }
            }
        }
        var forms = new EnumMap<YearRow, List<String>>(YearRow.class);
        words.forEach((row, all) -> forms.put(row, List.copyOf(all)));
        return forms;
    }
}
