package cn.kehui.visitor.programme.web;

import cn.kehui.visitor.programme.EntrySession;
import cn.kehui.visitor.programme.ProgrammeChoice;
import cn.kehui.visitor.programme.ProgrammeEntry;
import cn.kehui.visitor.programme.ProgrammeQuery;
import cn.kehui.visitor.programme.ProgrammeStanding;
import cn.kehui.visitor.programme.Tongue;
import cn.kehui.visitor.programme.VisitorFrame;
import cn.kehui.visitor.programme.web.WeekPage.WeekDay;
import cn.kehui.visitor.programme.web.WeekPage.WeekNarrowed;
import cn.kehui.visitor.programme.web.WeekPage.WeekRow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a week of the programme. */
final class WeekPrint {
    private static final String PATH = "/programme/week";
    private static final int DAYS = 7;

    /** Of a day; the whole day is a list. */
    private static final int MOST = 60;

    private final ProgrammeChoice choice;
    private final VisitorFrame frame;
    private final ProgrammeQuery query;

    WeekPrint(ProgrammeChoice choice, VisitorFrame frame, ProgrammeQuery query) {
        this.choice = choice;
        this.frame = frame;
        this.query = query;
    }

    /**
     * @param asked a day of the week; null: the first in which something comes, else the first ever
     */
    WeekPage page(ProgrammeStanding standing, @Nullable LocalDate asked, LocalDate today) {
        var edition = standing.edition();
        var facets = new FacetPrint(frame, standing, query);
        var first = asked == null ? choice.firstFrom(today) : asked;
        var monday = monday(first == null ? today : first);
        var sunday = monday.plusDays(DAYS - 1L);
        return new WeekPage(
                frame,
                edition.latest().map(one -> one.title()).orElse(""),
                WhenWords.whole(monday, frame.tongue())
                        + " — "
                        + WhenWords.day(sunday, frame.tongue()),
                IntStream.range(0, DAYS).mapToObj(i -> day(monday.plusDays(i))).toList(),
                choice.held(null, monday.minusDays(1)) ? week(monday.minusDays(1)) : "",
                choice.held(sunday.plusDays(1), null) ? week(sunday.plusDays(1)) : "",
                new WeekNarrowed(
                        facets.narrowed(),
                        FacetPrint.age(standing, frame.tongue()),
                        query.blank()
                                ? ""
                                : frame.to(QueryWords.with(PATH, "of", monday.toString()))));
    }

    /** The day with which its week begins. */
    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private String week(LocalDate day) {
        return frame.to(QueryWords.with(QueryWords.write(PATH, query), "of", day.toString()));
    }

    private WeekDay day(LocalDate day) {
        var all = choice.on(day, MOST);
        var list = QueryWords.write(ProgrammePrint.PATH, query.on(day));
        return new WeekDay(
                "d" + day,
                WhenWords.day(day, frame.tongue()),
                all.entries().stream()
                        .flatMap(entry -> on(day, entry))
                        .sorted(Comparator.comparing(Held::minute))
                        .map(this::row)
                        .toList(),
                all.next().isEmpty() ? "" : frame.to(list),
                frame.word("list.found", all.total()));
    }

    private record Held(ProgrammeEntry entry, EntrySession session) {
        int minute() {
            return session.from() == null ? -1 : session.from().toSecondOfDay();
        }
    }

    private static Stream<Held> on(LocalDate day, ProgrammeEntry entry) {
        return entry.sessions().stream()
                .filter(session -> day.equals(session.day()))
                .map(session -> new Held(entry, session));
    }

    private WeekRow row(Held held) {
        var venue = held.session().venue();
        return new WeekRow(
                WhenWords.hours(held.session()),
                held.entry().text().title(),
                frame.to(EntryCard.href(held.entry())),
                venue == null ? frame.word("how.online") : venue.name(),
                venue == null ? null : Tongue.ENTERED,
                held.entry().who().lead().name(),
                held.entry().cancelled() ? frame.word("state.cancelled") : "");
    }
}
