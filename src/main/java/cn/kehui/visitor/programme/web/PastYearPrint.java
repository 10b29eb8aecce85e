package cn.kehui.visitor.programme.web;

import cn.kehui.visitor.programme.EntrySession;
import cn.kehui.visitor.programme.ProgrammeChoice;
import cn.kehui.visitor.programme.ProgrammeEdition;
import cn.kehui.visitor.programme.ProgrammeEntry;
import cn.kehui.visitor.programme.ProgrammeFacet;
import cn.kehui.visitor.programme.ProgrammeQuery;
import cn.kehui.visitor.programme.ProgrammeSums;
import cn.kehui.visitor.programme.VisitorFrame;
import cn.kehui.visitor.programme.web.PastYearPage.OnlineLink;
import cn.kehui.visitor.programme.web.PastYearPage.StillOnline;
import cn.kehui.visitor.programme.web.PastYearPage.YearList;
import cn.kehui.visitor.programme.web.PastYearPage.YearSum;
import cn.kehui.visitor.programme.web.PastYearsPage.YearRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Writes what was held in a year. */
final class PastYearPrint {
    /** Of what can be seen online still; all of it is a list. */
    private static final int ONLINE = 12;

    private final VisitorFrame frame;
    private final ProgrammeEdition edition;
    private final LocalDate today;

    PastYearPrint(VisitorFrame frame, ProgrammeEdition edition, LocalDate today) {
        this.frame = frame;
        this.edition = edition;
        this.today = today;
    }

    /** What was held in a year, and nothing else. */
    static ProgrammeQuery query(String year) {
        return new ProgrammeQuery("", null, null, Map.of(ProgrammeFacet.YEAR, year));
    }

    YearRow row(String year, ProgrammeChoice choice) {
        var all = choice.page("", 1);
        return new YearRow(
                frame.word("year.name", year),
                frame.to(PastYearPages.PATH + "/" + year),
                edition.campaigns().stream()
                        .filter(one -> String.valueOf(one.year()).equals(year))
                        .map(one -> one.title())
                        .toList(),
                frame.word("list.found", all.total()),
                frame.word(over(choice) ? "state.past" : "year.on"));
    }

    /** Whether nothing of it comes any more. */
    private boolean over(ProgrammeChoice choice) {
        return !choice.held(today, null);
    }

    /**
     * @param after where the list begins, as the page before said; empty: at the beginning
     */
    PastYearPage page(String year, ProgrammeChoice choice, String after) {
        var all = choice.page("", Integer.MAX_VALUE).entries();
        return new PastYearPage(
                frame,
                frame.word("year.name", year),
                edition.campaigns().stream()
                        .filter(one -> String.valueOf(one.year()).equals(year))
                        .map(one -> ProgrammePrint.head(one, frame.tongue()))
                        .toList(),
                frame.word(over(choice) ? "year.over" : "year.on-long"),
                sums(all),
                still(year, all),
                list(year, choice, after));
    }

    private List<YearSum> sums(List<ProgrammeEntry> all) {
        var sums = ProgrammeSums.of(all);
        return List.of(
                sum("year.activities", sums.activities()),
                sum("year.sessions", sums.sessions()),
                sum("year.institutions", sums.institutions()),
                sum("year.venues", sums.venues()),
                sum("year.regions", sums.regions()),
                sum("year.cancelled", sums.cancelled()));
    }

    private YearSum sum(String key, long count) {
        return new YearSum(frame.word(key), String.format(frame.tongue().locale(), "%,d", count));
    }

    private StillOnline still(String year, List<ProgrammeEntry> all) {
        var over =
                all.stream()
                        .filter(one -> !one.cancelled() && one.over(today))
                        .filter(one -> one.sessions().stream().anyMatch(EntrySession::online))
                        .toList();
        var list = query(year).with(ProgrammeFacet.HOW, "online");
        return new StillOnline(
                over.isEmpty() ? "" : frame.word("year.still", over.size()),
                over.stream().limit(ONLINE).map(this::link).toList(),
                over.size() > ONLINE ? frame.to(QueryWords.write(ProgrammePrint.PATH, list)) : "");
    }

    private OnlineLink link(ProgrammeEntry entry) {
        var link =
                entry.sessions().stream()
                        .filter(EntrySession::online)
                        .map(EntrySession::link)
                        .findFirst()
                        .orElseThrow();
        return new OnlineLink(
                entry.text().title(),
                entry.who().lead().name(),
                frame.to(EntryCard.href(entry)),
                link);
    }

    private YearList list(String year, ProgrammeChoice choice, String after) {
        var some = choice.page(after, VisitorPages.MOST);
        var looking = new EntryCard.Looking(LocalDate.MIN, today, "");
        var path = PastYearPages.PATH + "/" + year;
        return new YearList(
                frame.word("list.found", some.total()),
                some.entries().stream()
                        .map(one -> EntryCard.of(one, edition, frame, looking))
                        .toList(),
                frame.to(QueryWords.write(ProgrammePrint.PATH, query(year))),
                some.next().isEmpty() ? "" : frame.to(QueryWords.with(path, "after", some.next())));
    }
}
