package cn.kehui.visitor.programme.web;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.TypedDay;
import cn.kehui.ground.base.web.QrPath;
import cn.kehui.jte.Templates;
import cn.kehui.visitor.programme.PublicProgramme;
import cn.kehui.visitor.programme.web.EntryPage.SessionPrint;
import cn.kehui.visitor.programme.web.PublicAnswers.Asked;
import cn.kehui.visitor.programme.web.PublicAnswers.Made;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;

/** What is read as a calendar and printed: the list of a week, the poster of an activity. */
@Controller
final class PaperPages {
    private static final String HTML = "text/html;charset=UTF-8";

    /** Lines of a poster. */
    private static final int LINES = 6;

    private final PublicProgramme programme;
    private final PublicAnswers answers;
    private final Templates templates;
    private final VisitorReading reading;

    PaperPages(
            PublicProgramme programme,
            PublicAnswers answers,
            Templates templates,
            VisitorReading reading) {
        this.programme = programme;
        this.answers = answers;
        this.templates = templates;
        this.reading = reading;
    }

    /** The week of a day, narrowed down as any list. */
    @GetMapping("/programme/week")
    ResponseEntity<byte[]> week(NativeWebRequest web, @RequestParam Map<String, String> sent) {
        var query = QueryWords.read(sent).anyDay();
        var day = TypedDay.of(sent.getOrDefault("of", "")).map(WeekPrint::monday).orElse(null);
        var path = QueryWords.write("/programme/week", query);
        var here = QueryWords.with(path, "of", day == null ? "" : day.toString());
        var standing = programme.standing(query);
        var frame = reading.frame(web, here);
        return answers.perhaps(
                new Asked(reading.key(web, standing, here), HTML),
                web,
                () -> {
                    if (standing.edition().isEmpty()) {
                        var nothing = templates.visitorProgrammeNothing(frame).render();
                        return new Made(nothing, query.blank());
                    }
                    var page =
                            new WeekPrint(programme.all(standing, query), frame, query)
                                    .page(standing, day, reading.today());
                    boolean held = page.days().stream().anyMatch(one -> !one.rows().isEmpty());
                    return new Made(templates.visitorProgrammeWeek(page).render(), held);
                });
    }

    @GetMapping("/programme/activities/{id}/poster")
    ResponseEntity<byte[]> poster(NativeWebRequest web, @PathVariable UUID id) {
        var edition = programme.now();
        var entry = edition.entry(id).orElseThrow(() -> new NotFound(id));
        var here = EntryCard.href(entry) + "/poster";
        var frame = reading.frame(web, here);
        return answers.of(
                new Asked(reading.key(web, edition, here), HTML),
                web,
                () -> {
                    var root = reading.root(web);
                    var page = new EntryPrint(frame, edition, entry, reading.today()).page(root);
                    var code = QrPath.of(root + EntryCard.href(entry));
                    return templates
                            .visitorProgrammePoster(
                                    new PosterPage(
                                            frame,
                                            page,
                                            when(page.sessions()),
                                            where(page.sessions()),
                                            code.d(),
                                            code.size()))
                            .render();
                });
    }

    private static List<String> when(List<SessionPrint> sessions) {
        return sessions.stream()
                .map(one -> (one.day() + " " + one.hours()).strip())
                .limit(LINES)
                .toList();
    }

    private static List<String> where(List<SessionPrint> sessions) {
        return sessions.stream()
                .map(SessionPrint::venue)
                .filter(one -> !one.isEmpty())
                .distinct()
                .limit(LINES)
                .toList();
    }
}
