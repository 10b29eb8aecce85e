package cn.kehui.visitor.programme.web;

import cn.kehui.ground.base.Json;
import cn.kehui.ground.base.NotFound;
import cn.kehui.visitor.programme.ProgrammeEdition;
import cn.kehui.visitor.programme.PublicProgramme;
import cn.kehui.visitor.programme.PublicProgramme.Asking;
import cn.kehui.visitor.programme.PublicProgramme.Found;
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

/** Any list of the programme for calendars, readers of news, programs and search engines. */
@Controller
final class FeedPages {
    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    /** What a subscription brings at once. */
    private static final int SUBSCRIBED = 500;

    private static final int LISTED = 100;

    /** sitemaps.org: no more addresses in one file. */
    private static final int MAPPED = 50_000;

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
        var root = reading.root(web);
        return feed(
                web,
                sent,
                new Feed("/programme/feed.ics", CALENDAR, SUBSCRIBED),
                found ->
                        CalendarFeed.of(
                                title(found.edition()),
                                found.some().entries(),
                                found.edition(),
                                root));
    }

    @GetMapping("/programme/feed.atom")
    ResponseEntity<byte[]> atom(NativeWebRequest web, @RequestParam Map<String, String> sent) {
        var root = reading.root(web);
        var self = root + QueryWords.write("/programme/feed.atom", QueryWords.read(sent));
        return feed(
                web,
                sent,
                new Feed("/programme/feed.atom", "application/atom+xml;charset=UTF-8", LISTED),
                found ->
                        AtomFeed.of(
                                new AtomFeed.About(title(found.edition()), self, root),
                                found.some().entries()));
    }

    @GetMapping("/programme/feed.json")
    ResponseEntity<byte[]> json(NativeWebRequest web, @RequestParam Map<String, String> sent) {
        var root = reading.root(web);
        var path = "/programme/feed.json";
        var here = root + QueryWords.write(path, QueryWords.read(sent));
        return feed(
                web,
                sent,
                new Feed(path, "application/json", LISTED),
                found ->
                        Json.write(
                                new EntryJson.Listed(
                                        found.some().total(),
                                        found.some().entries().stream()
                                                .map(
                                                        one ->
                                                                EntryJson.of(
                                                                        one, found.edition(), root))
                                                .toList(),
                                        found.some().next().isEmpty()
                                                ? null
                                                : QueryWords.with(
                                                        here, "after", found.some().next()))));
    }

    private record Feed(String path, String type, int most) {}

    private ResponseEntity<byte[]> feed(
            NativeWebRequest web,
            Map<String, String> sent,
            Feed feed,
            Function<Found, String> written) {
        var query = QueryWords.read(sent);
        var edition = programme.now();
        var after = edition.cursor(sent.getOrDefault("after", ""));
        var here = QueryWords.with(QueryWords.write(feed.path(), query), "after", after);
        var today = reading.today();
        return answers.perhaps(
                new Asked(reading.plainKey(web, edition, today + " " + here), feed.type()),
                web,
                () -> {
                    var found = programme.find(new Asking(query, today, after, feed.most()));
                    return new Made(
                            written.apply(found), query.blank() || found.some().total() > 0);
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
                                entry.text().title(), List.of(entry), edition, reading.root(web)));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> map(NativeWebRequest web) {
        var edition = programme.now();
        var root = reading.root(web);
        return answers.of(
                new Asked(reading.plainKey(web, edition, "/sitemap.xml"), "application/xml"),
                web,
                () -> {
                    var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
                    out.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
                    edition.entries().stream()
                            .limit(MAPPED)
                            .forEach(
                                    one ->
                                            out.append("<url><loc>")
                                                    .append(root)
                                                    .append(EntryCard.href(one))
                                                    .append("</loc><lastmod>")
                                                    .append(one.changedAt())
                                                    .append("</lastmod></url>\n"));
                    return out.append("</urlset>\n").toString();
                });
    }

    /** What is the staff's own is of no use to search engines. */
    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(NativeWebRequest web) {
        var root = reading.root(web);
        return answers.of(
                new Asked("robots " + root, "text/plain;charset=UTF-8"),
                web,
                () ->
                        "User-agent: *\nAllow: /$\nAllow: /programme\nDisallow: /\nSitemap: "
                                + root
                                + "/sitemap.xml\n");
    }

    private static String title(ProgrammeEdition edition) {
        return edition.latest().map(one -> one.title()).orElse("");
    }
}
