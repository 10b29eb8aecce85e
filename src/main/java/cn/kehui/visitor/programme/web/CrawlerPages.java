package cn.kehui.visitor.programme.web;

import cn.kehui.visitor.programme.ProgrammeEdition;
import cn.kehui.visitor.programme.ProgrammeFacet;
import cn.kehui.visitor.programme.PublicProgramme;
import cn.kehui.visitor.programme.web.PublicAnswers.Asked;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.NativeWebRequest;

/** What search engines ask first: where everything is, and what is of no use to them. */
@Controller
final class CrawlerPages {
    /** sitemaps.org: no more addresses in one file. */
    private static final int MAPPED = 50_000;

    private final PublicProgramme programme;
    private final PublicAnswers answers;
    private final VisitorReading reading;

    CrawlerPages(PublicProgramme programme, PublicAnswers answers, VisitorReading reading) {
        this.programme = programme;
        this.answers = answers;
        this.reading = reading;
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
                    var lists = lists(edition);
                    lists.forEach(
                            one ->
                                    out.append("<url><loc>")
                                            .append(root)
                                            .append(one)
                                            .append("</loc></url>\n"));
                    edition.entries().stream()
                            .limit(MAPPED - lists.size())
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

    private static List<String> lists(ProgrammeEdition edition) {
        var years =
                edition.values(ProgrammeFacet.YEAR).stream()
                        .map(one -> PastYearPages.PATH + "/" + one);
        return edition.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(
                                        ProgrammePrint.PATH, "/programme/week", PastYearPages.PATH),
                                years)
                        .toList();
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
}
