package cn.kehui.visitor.programme.web;

import cn.kehui.ground.base.NotFound;
import cn.kehui.jte.Templates;
import cn.kehui.visitor.programme.ProgrammeFacet;
import cn.kehui.visitor.programme.ProgrammeQuery;
import cn.kehui.visitor.programme.PublicProgramme;
import cn.kehui.visitor.programme.web.PublicAnswers.Asked;
import cn.kehui.visitor.programme.web.PublicAnswers.Made;
import java.util.Comparator;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;

/** What was held, year by year: it stays to be read at the same address when a week is over. */
@Controller
final class PastYearPages {
    static final String PATH = "/programme/years";
    private static final String HTML = "text/html;charset=UTF-8";

    private final PublicProgramme programme;
    private final PublicAnswers answers;
    private final Templates templates;
    private final VisitorReading reading;

    PastYearPages(
            PublicProgramme programme,
            PublicAnswers answers,
            Templates templates,
            VisitorReading reading) {
        this.programme = programme;
        this.answers = answers;
        this.templates = templates;
        this.reading = reading;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> years(NativeWebRequest web) {
        var standing = programme.standing(ProgrammeQuery.ALL);
        var edition = standing.edition();
        var frame = reading.frame(web, PATH);
        return answers.of(
                new Asked(reading.key(web, standing, PATH), HTML),
                web,
                () -> {
                    var print = new PastYearPrint(frame, edition, reading.today());
                    return edition.isEmpty()
                            ? templates.visitorProgrammeNothing(frame).render()
                            : templates
                                    .visitorProgrammeYears(
                                            new PastYearsPage(
                                                    frame,
                                                    edition.values(ProgrammeFacet.YEAR).stream()
                                                            .sorted(Comparator.reverseOrder())
                                                            .map(
                                                                    year ->
                                                                            print.row(
                                                                                    year,
                                                                                    programme.all(
                                                                                            standing,
                                                                                            PastYearPrint
                                                                                                    .query(
                                                                                                            year))))
                                                            .toList()))
                                    .render();
                });
    }

    @GetMapping(PATH + "/{year}")
    ResponseEntity<byte[]> year(
            NativeWebRequest web,
            @PathVariable String year,
            @RequestParam(name = "after", defaultValue = "") String sent) {
        var standing = programme.standing(ProgrammeQuery.ALL);
        var edition = standing.edition();
        if (!edition.values(ProgrammeFacet.YEAR).contains(year)) {
            throw new NotFound(year);
        }
        var after = edition.cursor(sent);
        var here = QueryWords.with(PATH + "/" + year, "after", after);
        var frame = reading.frame(web, here);
        return answers.perhaps(
                new Asked(reading.key(web, standing, here), HTML),
                web,
                () -> {
                    var choice = programme.all(standing, PastYearPrint.query(year));
                    var page =
                            new PastYearPrint(frame, edition, reading.today())
                                    .page(year, choice, after);
                    return new Made(templates.visitorProgrammeYear(page).render(), true);
                });
    }
}
