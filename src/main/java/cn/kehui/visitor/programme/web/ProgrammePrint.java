package cn.kehui.visitor.programme.web;

import cn.kehui.visitor.programme.ProgrammeCampaign;
import cn.kehui.visitor.programme.ProgrammeFacet;
import cn.kehui.visitor.programme.ProgrammeQuery;
import cn.kehui.visitor.programme.PublicProgramme.Found;
import cn.kehui.visitor.programme.Tongue;
import cn.kehui.visitor.programme.VisitorFrame;
import cn.kehui.visitor.programme.web.ProgrammePage.DayChoice;
import cn.kehui.visitor.programme.web.ProgrammePage.Feeds;
import cn.kehui.visitor.programme.web.ProgrammePage.FilterPrint;
import cn.kehui.visitor.programme.web.ProgrammePage.ListFound;
import cn.kehui.visitor.programme.web.ProgrammePage.ListHead;
import cn.kehui.visitor.programme.web.ProgrammePage.ListNext;
import cn.kehui.visitor.programme.web.ProgrammePage.SentAlong;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the list of what was found. */
final class ProgrammePrint {
    static final String PATH = "/programme";

    private final VisitorFrame frame;
    private final ProgrammeQuery query;
    private final Found found;
    private final LocalDate today;

    /**
     * @param query as it was asked
     */
    ProgrammePrint(VisitorFrame frame, ProgrammeQuery query, Found found, LocalDate today) {
        this.frame = frame;
        this.query = query;
        this.found = found;
        this.today = today;
    }

    ProgrammePage page() {
        var edition = found.edition();
        var looking = new EntryCard.Looking(from(), today, query.words());
        var facets = new FacetPrint(frame, found.standing(), query);
        var filters = facets.filters();
        return new ProgrammePage(
                frame,
                campaign().map(one -> head(one, frame.tongue())).orElse(new ListHead("", "", "")),
                days(),
                filters,
                new ListFound(
                        query.words(),
                        words(),
                        query.blank() ? "" : frame.to(PATH),
                        joined(note(), FacetPrint.age(found.standing(), frame.tongue())),
                        sent(filters)),
                found.some().entries().stream()
                        .map(entry -> EntryCard.of(entry, edition, frame, looking))
                        .toList(),
                new ListNext(more(), feeds()));
    }

    /**
     * Sessions are told from the first day that is asked for on, of days that come from today on.
     */
    private LocalDate from() {
        var first = query.from();
        var last = query.to();
        boolean past = last != null && last.isBefore(today);
        return first != null && (past || first.isAfter(today)) ? first : today;
    }

    private String more() {
        var next = found.some().next();
        var here = QueryWords.write(PATH, query);
        return next.isEmpty() ? "" : frame.to(QueryWords.with(here, "after", next));
    }

    private Feeds feeds() {
        return new Feeds(
                QueryWords.write("/programme/feed.ics", query),
                QueryWords.write("/programme/feed.atom", query),
                QueryWords.write("/programme/feed.json", query));
    }

    /** The week that is chosen, or that of the year that is; else the latest. */
    private Optional<ProgrammeCampaign> campaign() {
        var campaign = query.chosen(ProgrammeFacet.CAMPAIGN);
        var year = query.chosen(ProgrammeFacet.YEAR);
        return found.edition().campaigns().stream()
                .filter(one -> campaign.isEmpty() || one.id().equals(campaign))
                .filter(one -> year.isEmpty() || String.valueOf(one.year()).equals(year))
                .findFirst();
    }

    /** A week with its days in words. */
    static ListHead head(ProgrammeCampaign campaign, Tongue tongue) {
        var span =
                campaign.from() == null
                        ? ""
                        : campaign.to() == null || campaign.to().equals(campaign.from())
                                ? WhenWords.whole(campaign.from(), tongue)
                                : WhenWords.whole(campaign.from(), tongue)
                                        + " — "
                                        + WhenWords.day(campaign.to(), tongue);
        return new ListHead(campaign.title(), campaign.theme(), span);
    }

    private static String joined(String one, String other) {
        return (one + " " + other).strip();
    }

    private String note() {
        if (found.near()) {
            return frame.word("list.near", query.words());
        }
        boolean over = !query.dated() && found.from() == null && found.some().total() > 0;
        return over ? frame.word("list.over") : "";
    }

    private String words() {
        int total = found.some().total();
        return query.words().isEmpty()
                ? frame.word("list.found", total)
                : frame.word("list.found-words", query.words(), total);
    }

    private SentAlong sent(List<FilterPrint> filters) {
        var seen = filters.stream().map(FilterPrint::name).toList();
        var all = QueryWords.chosen(query);
        return new SentAlong(all, all.stream().filter(one -> !seen.contains(one.name())).toList());
    }

    private List<DayChoice> days() {
        var choices = new ArrayList<DayChoice>();
        found.days()
                .forEach(
                        (day, count) -> {
                            boolean here = day.equals(query.from()) && day.equals(query.to());
                            var then = here ? query.anyDay() : query.on(day);
                            choices.add(
                                    new DayChoice(
                                            frame.to(QueryWords.write(PATH, then)),
                                            WhenWords.weekday(day, frame.tongue()),
                                            String.valueOf(day.getDayOfMonth()),
                                            WhenWords.month(day, frame.tongue()),
                                            count,
                                            here));
                        });
        return List.copyOf(choices);
    }
}
