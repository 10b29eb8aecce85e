package cn.kehui.visitor.programme.web;

import cn.kehui.ground.base.Json;
import cn.kehui.ground.base.NotFound;
import cn.kehui.visitor.programme.ProgrammeEdition;
import cn.kehui.visitor.programme.PublicProgramme;
import cn.kehui.visitor.programme.PublicProgramme.Asking;
import cn.kehui.visitor.programme.PublicProgramme.Found;
import cn.kehui.visitor.programme.Tongue;
import cn.kehui.visitor.programme.web.PublicAnswers.Asked;
import cn.kehui.visitor.programme.web.PublicAnswers.Made;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;

/** Any list of the programme for calendars, readers of news and programs. */
@Controller
final class FeedPages {
    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    /** What a subscription brings at once. */
    private static final int SUBSCRIBED = 500;

    private static final int LISTED = 100;

    private final PublicProgramme programme;
    private final PublicAnswers answers;
    private final VisitorReading reading;

    FeedPages(PublicProgramme programme, PublicAnswers answers, VisitorReading reading) {
        this.programme = programme;
        this.answers = answers;
        this.reading = reading;
    }

    @GetMapping("/programme/feed.ics")
    ResponseEntity<byte[]> calendar(NativeWebRequest web, @RequestParam Map<String, String> sent) {
        return feed(
                web,
                sent,
                new Feed("/programme/feed.ics", CALENDAR, SUBSCRIBED),
                read ->
                        CalendarFeed.of(
                                new CalendarFeed.About(title(read.edition()), bound(read)),
                                read.some().entries(),
                                read.edition(),
                                read.root()));
    }

    /** A calendar has no pages: it says what is not in it, in both languages. */
    private static String bound(Read read) {
        var age = age(read.found());
        if (read.next().isEmpty()) {
            return age;
        }
        int told = read.some().entries().size();
        int total = read.some().total();
        return Tongue.ZH.word("feed.bound", told, total, read.next())
                + "\n"
                + Tongue.EN.word("feed.bound", told, total, read.next())
                + (age.isEmpty() ? "" : "\n" + age);
    }

    /** How old it is that places are left, in both languages; empty: nobody asks for it. */
    private static String age(Found found) {
        var standing = found.standing();
        var age = FacetPrint.age(standing, Tongue.ZH);
        return age.isEmpty() ? "" : age + "\n" + FacetPrint.age(standing, Tongue.EN);
    }

    @GetMapping("/programme/feed.atom")
    ResponseEntity<byte[]> atom(NativeWebRequest web, @RequestParam Map<String, String> sent) {
        return feed(
                web,
                sent,
                new Feed("/programme/feed.atom", "application/atom+xml;charset=UTF-8", LISTED),
                read ->
                        AtomFeed.of(
                                new AtomFeed.About(
                                        title(read.edition()),
                                        age(read.found()),
                                        read.self(),
                                        read.next(),
                                        read.root()),
                                read.some().entries()));
    }

    @GetMapping("/programme/feed.json")
    ResponseEntity<byte[]> json(NativeWebRequest web, @RequestParam Map<String, String> sent) {
        return feed(
                web,
                sent,
                new Feed("/programme/feed.json", "application/json", LISTED),
                read ->
                        Json.write(
                                new EntryJson.Listed(
                                        read.some().total(),
                                        read.some().entries().stream()
                                                .map(
                                                        one ->
                                                                EntryJson.of(
                                                                        one,
                                                                        read.edition(),
                                                                        read.root()))
                                                .toList(),
                                        read.next().isEmpty() ? null : read.next(),
                                        age(read.found()).isEmpty() ? null : age(read.found()))));
    }

    /**
     * What a feed is written of.
     *
     * @param self the whole address of the page of it that is asked for
     * @param next of the page behind it; empty: this was the last
     */
    private record Read(Found found, String self, String next, String root) {
        ProgrammeEdition edition() {
            return found.edition();
        }

        ProgrammeEdition.Some some() {
            return found.some();
        }
    }

    private record Feed(String path, String type, int most) {}

    private ResponseEntity<byte[]> feed(
            NativeWebRequest web,
            Map<String, String> sent,
            Feed feed,
            Function<Read, String> written) {
        var query = QueryWords.read(sent);
        var standing = programme.standing(query);
        var after = standing.edition().cursor(sent.getOrDefault("after", ""));
        var first = QueryWords.write(feed.path(), query);
        var here = QueryWords.with(first, "after", after);
        var root = reading.root(web);
        var today = reading.today();
        return answers.perhaps(
                new Asked(reading.plainKey(web, standing, today + " " + here), feed.type()),
                web,
                () -> {
                    var found =
                            programme.find(standing, new Asking(query, today, after, feed.most()));
                    var next = found.some().next();
                    var behind = next.isEmpty() ? "" : root + QueryWords.with(first, "after", next);
                    return new Made(
                            written.apply(new Read(found, root + here, behind, root)),
                            query.blank() || found.some().total() > 0);
                });
    }

    /** One activity for a calendar. */
    @GetMapping("/programme/activities/{id}/calendar.ics")
    ResponseEntity<byte[]> one(NativeWebRequest web, @PathVariable UUID id) {
        var edition = programme.now();
        var entry = edition.entry(id).orElseThrow(() -> new NotFound(id));
        return answers.of(
                new Asked(reading.plainKey(web, edition, EntryCard.href(entry) + ".ics"), CALENDAR),
                web,
                () ->
                        CalendarFeed.of(
                                new CalendarFeed.About(entry.text().title(), ""),
                                List.of(entry),
                                edition,
                                reading.root(web)));
    }

    private static String title(ProgrammeEdition edition) {
        return edition.latest().map(one -> one.title()).orElse("");
    }
}
