package cn.kehui.visitor.programme.web;

import cn.kehui.visitor.programme.ProgrammeCampaign;
import cn.kehui.visitor.programme.ProgrammeFacet;
import cn.kehui.visitor.programme.ProgrammeQuery;
import cn.kehui.visitor.programme.PublicProgramme.Found;
import cn.kehui.visitor.programme.Tongue;
import cn.kehui.visitor.programme.VisitorFrame;
import cn.kehui.visitor.programme.web.ProgrammePage.DayChoice;
import cn.kehui.visitor.programme.web.ProgrammePage.Feeds;
import cn.kehui.visitor.programme.web.ProgrammePage.FilterChoice;
import cn.kehui.visitor.programme.web.ProgrammePage.FilterPrint;
import cn.kehui.visitor.programme.web.ProgrammePage.ListFound;
import cn.kehui.visitor.programme.web.ProgrammePage.ListHead;
import cn.kehui.visitor.programme.web.ProgrammePage.ListNext;
import cn.kehui.visitor.programme.web.ProgrammePage.SentAlong;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the list of what was found. */
final class ProgrammePrint {
    static final String PATH = "/programme";

    /** Regions above the county are no choice for who looks for something near. */
    private static final List<ProgrammeFacet> OFFERED =
            List.of(
                    ProgrammeFacet.REGION,
                    ProgrammeFacet.KIND,
                    ProgrammeFacet.TOPIC,
                    ProgrammeFacet.AUDIENCE,
                    ProgrammeFacet.AGE,
                    ProgrammeFacet.HOW,
                    ProgrammeFacet.ACCESS);

    /** Of these the values are as units have entered them. */
    private static final Set<ProgrammeFacet> ENTERED =
            Set.of(
                    ProgrammeFacet.REGION,
                    ProgrammeFacet.KIND,
                    ProgrammeFacet.TOPIC,
                    ProgrammeFacet.AUDIENCE);

    private static final List<String> AGES =
            List.of("TODDLER", "CHILD", "YOUTH", "ADULT", "SENIOR");

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
        var filters =
                OFFERED.stream().map(this::filter).filter(one -> one.choices().size() > 1).toList();
        return new ProgrammePage(
                frame,
                edition.latest().map(this::head).orElse(new ListHead("", "", "")),
                days(),
                filters,
                new ListFound(
                        query.words(),
                        words(),
                        query.blank() ? "" : frame.to(PATH),
                        note(),
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

    private ListHead head(ProgrammeCampaign campaign) {
        var span =
                campaign.from() == null
                        ? ""
                        : campaign.to() == null || campaign.to().equals(campaign.from())
                                ? WhenWords.whole(campaign.from(), frame.tongue())
                                : WhenWords.whole(campaign.from(), frame.tongue())
                                        + " — "
                                        + WhenWords.day(campaign.to(), frame.tongue());
        return new ListHead(campaign.title(), campaign.theme(), span);
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

    private FilterPrint filter(ProgrammeFacet facet) {
        var choices = new ArrayList<FilterChoice>();
        choices.add(
                new FilterChoice(
                        "", frame.word("filter.any"), query.chosen(facet).isEmpty(), null));
        values(facet)
                .forEach(
                        value ->
                                choices.add(
                                        new FilterChoice(
                                                value,
                                                label(facet, value),
                                                value.equals(query.chosen(facet)),
                                                ENTERED.contains(facet) ? Tongue.ENTERED : null)));
        return new FilterPrint(
                facet.parameter(), frame.word("filter." + facet.parameter()), List.copyOf(choices));
    }

    private Stream<String> values(ProgrammeFacet facet) {
        var values = found.edition().values(facet).stream();
        return switch (facet) {
            case REGION -> values.filter(code -> !code.endsWith("00"));
            case AGE -> values.sorted(Comparator.comparing(AGES::indexOf));
            default -> values;
        };
    }

    private String label(ProgrammeFacet facet, String value) {
        return facet == ProgrammeFacet.REGION
                ? found.edition().region(value)
                : frame.tongue().offered(facet.parameter(), value);
    }
}
