package cn.kehui.visitor.programme.web;

import cn.kehui.visitor.programme.EntrySession;
import cn.kehui.visitor.programme.ProgrammeEdition;
import cn.kehui.visitor.programme.ProgrammeEntry;
import cn.kehui.visitor.programme.Tongue;
import cn.kehui.visitor.programme.VisitorFrame;
import cn.kehui.visitor.programme.web.EntryPage.EntryFact;
import cn.kehui.visitor.programme.web.EntryPage.EntryHeading;
import cn.kehui.visitor.programme.web.EntryPage.EntryLinks;
import cn.kehui.visitor.programme.web.EntryPage.EntryState;
import cn.kehui.visitor.programme.web.EntryPage.PicturePrint;
import cn.kehui.visitor.programme.web.EntryPage.SessionPrint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the page of one activity. */
final class EntryPrint {
    private final VisitorFrame frame;
    private final ProgrammeEdition edition;
    private final ProgrammeEntry entry;
    private final LocalDate today;

    EntryPrint(
            VisitorFrame frame, ProgrammeEdition edition, ProgrammeEntry entry, LocalDate today) {
        this.frame = frame;
        this.edition = edition;
        this.entry = entry;
        this.today = today;
    }

    /**
     * @param root where the product is reached: https://…, without a slash
     */
    EntryPage page(String root) {
        var path = EntryCard.href(entry);
        return new EntryPage(
                frame,
                heading(),
                state(),
                entry.sessions().stream().map(this::session).toList(),
                facts(),
                pictures(),
                new EntryLinks(
                        root + path,
                        path + "/calendar.ics",
                        frame.to(path + "/poster"),
                        booking(),
                        EventData.of(entry, edition, root)));
    }

    private String booking() {
        return entry.places() && !entry.cancelled() && !over()
                ? frame.to("/booking/" + entry.campaign() + "/" + entry.id())
                : "";
    }

    private EntryHeading heading() {
        var text = entry.text();
        return new EntryHeading(
                text.title(),
                text.intro(),
                text.about().lines().map(String::strip).filter(one -> !one.isEmpty()).toList(),
                Stream.concat(Stream.of(text.kind()), text.topics().stream())
                        .filter(one -> !one.isEmpty())
                        .toList(),
                edition.campaign(entry.campaign()).map(one -> one.title()).orElse(""));
    }

    private EntryState state() {
        if (entry.cancelled()) {
            return new EntryState(frame.word("state.cancelled-long"), true);
        }
        if (!over()) {
            return new EntryState("", false);
        }
        boolean online = entry.sessions().stream().anyMatch(EntrySession::online);
        return new EntryState(frame.word(online ? "state.past-online" : "state.past-long"), false);
    }

    private boolean over() {
        return entry.over(today);
    }

    private SessionPrint session(EntrySession session) {
        var day = session.day();
        var venue = session.venue();
        return new SessionPrint(
                day == null ? frame.word("when.open") : WhenWords.whole(day, frame.tongue()),
                WhenWords.hours(session),
                venue == null ? "" : venue.name(),
                venue == null ? "" : frame.to("/programme/venues/" + venue.id()),
                session.link(),
                day != null && day.isBefore(today));
    }

    private List<EntryFact> facts() {
        var text = entry.text();
        var who = entry.who();
        var facts = new ArrayList<EntryFact>();
        facts.add(
                new EntryFact(
                        frame.word("entry.lead"),
                        who.lead().name(),
                        frame.to("/programme/institutions/" + who.lead().id()),
                        Tongue.ENTERED));
        tell(facts, "entry.hosts", joined(who.hosts()));
        tell(facts, "entry.organisers", joined(who.organisers()));
        tell(facts, "entry.audience", joined(text.audience()));
        tell(facts, "entry.age", text.age());
        var visiting = text.visiting();
        tell(facts, "entry.language", joined(visiting.languages()));
        if (visiting.entry().isEmpty() && !entry.places()) {
            var unsaid = frame.word("entry.taking-part-unsaid");
            facts.add(new EntryFact(frame.word("entry.taking-part"), unsaid, "", null));
        }
        tell(facts, "entry.taking-part", visiting.entry());
        tell(facts, "entry.access", visiting.access());
        tell(facts, "entry.post", visiting.post());
        return List.copyOf(facts);
    }

    private void tell(List<EntryFact> facts, String key, String words) {
        if (!words.isEmpty()) {
            facts.add(new EntryFact(frame.word(key), words, "", Tongue.ENTERED));
        }
    }

    private static String joined(List<String> words) {
        return String.join(Tongue.ZH.word("list.comma"), words);
    }

    private List<PicturePrint> pictures() {
        var shown = entry.pictures();
        return IntStream.range(0, shown.size())
                .mapToObj(
                        i ->
                                new PicturePrint(
                                        "/programme/pictures/" + shown.get(i),
                                        frame.word("entry.picture", entry.text().title(), i + 1)))
                .toList();
    }
}
