package cn.kehui.visitor.programme.web;

import cn.kehui.ground.base.NotFound;
import cn.kehui.jte.Templates;
import cn.kehui.visitor.programme.ProgrammeEdition;
import cn.kehui.visitor.programme.ProgrammeFacet;
import cn.kehui.visitor.programme.ProgrammeQuery;
import cn.kehui.visitor.programme.ProgrammeStanding;
import cn.kehui.visitor.programme.PublicProgramme;
import cn.kehui.visitor.programme.PublicProgramme.Asking;
import cn.kehui.visitor.programme.VisitorFrame;
import cn.kehui.visitor.programme.web.PublicAnswers.Made;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * The programme as everybody reads it: nothing here asks who reads, and nothing is written down.
 */
@Controller
final class VisitorPages {
    static final int MOST = 20;
    private static final String HTML = "text/html;charset=UTF-8";

    private final PublicProgramme programme;
    private final PublicAnswers answers;
    private final Templates templates;
    private final VisitorReading reading;

    VisitorPages(
            PublicProgramme programme,
            PublicAnswers answers,
            Templates templates,
            VisitorReading reading) {
        this.programme = programme;
        this.answers = answers;
        this.templates = templates;
        this.reading = reading;
    }

    /** Who is signed in goes on with the work; everybody else finds what is held. */
    @GetMapping("/")
    ResponseEntity<byte[]> start(NativeWebRequest web, @RequestParam Map<String, String> sent) {
        var known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null && !(known instanceof AnonymousAuthenticationToken)) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER).header("Location", "/desk").build();
        }
        return list(web, sent);
    }

    @GetMapping("/programme")
    ResponseEntity<byte[]> list(NativeWebRequest web, @RequestParam Map<String, String> sent) {
        var query = QueryWords.read(sent);
        var standing = programme.standing(query);
        var edition = standing.edition();
        var after = edition.cursor(sent.getOrDefault("after", ""));
        var here = QueryWords.with(QueryWords.write(ProgrammePrint.PATH, query), "after", after);
        var frame = reading.frame(web, here);
        return answers.perhaps(
                new PublicAnswers.Asked(reading.key(web, standing, here), HTML),
                web,
                () ->
                        edition.isEmpty()
                                ? new Made(
                                        templates.visitorProgrammeNothing(frame).render(),
                                        query.blank())
                                : list(
                                        standing,
                                        new Asking(query, reading.today(), after, MOST),
                                        frame));
    }

    private Made list(ProgrammeStanding standing, Asking asking, VisitorFrame frame) {
        var query = asking.query();
        var found = programme.find(standing, asking);
        var page = new ProgrammePrint(frame, query, found, asking.today()).page();
        return new Made(
                templates.visitorProgrammeList(page).render(),
                query.blank() || found.some().total() > 0);
    }

    @GetMapping("/programme/activities/{id}")
    ResponseEntity<byte[]> activity(NativeWebRequest web, @PathVariable UUID id) {
        var entry = programme.now().entry(id).orElseThrow(() -> new NotFound(id));
        return answer(
                web,
                EntryCard.href(entry),
                (edition, frame) ->
                        templates.visitorProgrammeEntry(
                                new EntryPrint(frame, edition, entry, reading.today())
                                        .page(reading.root(web))));
    }

    @GetMapping("/programme/venues/{id}")
    ResponseEntity<byte[]> venue(
            NativeWebRequest web,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String after) {
        var venue = programme.now().venue(id).orElseThrow(() -> new NotFound(id));
        return place(
                web,
                new Place("venue", venue.name(), ""),
                new At(ProgrammeFacet.VENUE, id, programme.now().cursor(after)));
    }

    @GetMapping("/programme/institutions/{id}")
    ResponseEntity<byte[]> institution(
            NativeWebRequest web,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String after) {
        var unit = programme.now().institution(id).orElseThrow(() -> new NotFound(id));
        var region = programme.now().region(unit.region());
        return place(
                web,
                new Place("institution", unit.name(), region),
                new At(ProgrammeFacet.INSTITUTION, id.toString(), programme.now().cursor(after)));
    }

    private record Place(String kind, String name, String where) {}

    private record At(ProgrammeFacet facet, String id, String after) {}

    private ResponseEntity<byte[]> place(NativeWebRequest web, Place place, At at) {
        var path = "/programme/" + place.kind() + "s/" + at.id();
        return answer(
                web,
                QueryWords.with(path, "after", at.after()),
                (edition, frame) -> {
                    var query = new ProgrammeQuery("", null, null, Map.of(at.facet(), at.id()));
                    var looking = new EntryCard.Looking(reading.today(), reading.today(), "");
                    var found =
                            programme.all(programme.standing(query), query).page(at.after(), MOST);
                    return templates.visitorProgrammePlace(
                            new PlacePage(
                                    frame,
                                    frame.word("place." + place.kind()),
                                    place.name(),
                                    place.where(),
                                    frame.word("list.found", found.total()),
                                    found.entries().stream()
                                            .map(one -> EntryCard.of(one, edition, frame, looking))
                                            .toList(),
                                    found.next().isEmpty()
                                            ? ""
                                            : frame.to(
                                                    QueryWords.with(path, "after", found.next()))));
                });
    }

    private ResponseEntity<byte[]> answer(
            NativeWebRequest web,
            String here,
            BiFunction<ProgrammeEdition, VisitorFrame, JteModel> page) {
        var edition = programme.now();
        var frame = reading.frame(web, here);
        var key = reading.key(web, edition, here);
        return answers.of(
                new PublicAnswers.Asked(key, HTML), web, () -> page.apply(edition, frame).render());
    }
}
