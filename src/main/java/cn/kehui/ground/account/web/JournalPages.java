package cn.kehui.ground.account.web;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.JournalLine;
import cn.kehui.ground.account.JournalLookup;
import cn.kehui.ground.account.JournalProof;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.anchor.Verified;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The journal, for the audit administrator: read, verified. */
@Controller
class JournalPages {
    private static final int PART = 100;
    private final JournalLookup journal;
    private final JournalProof proof;
    private final LineNames names;
    private final Templates templates;
    private final Clock clock;

    JournalPages(
            JournalLookup journal,
            JournalProof proof,
            LineNames names,
            Templates templates,
            Clock clock) {
        this.journal = journal;
        this.proof = proof;
        this.names = names;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/journal")
    Page journal(
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Visit visit) {
        return Page.ok(page(JournalSearch.of(typed, Beijing.today(clock)), before, visit, null));
    }

    @PostMapping("/journal/verification")
    Page verify(Visit visit) {
        var verified = proof.verify(visit.actor());
        return Page.ok(
                page(
                        JournalSearch.of(Map.of(), Beijing.today(clock)),
                        Long.MAX_VALUE,
                        visit,
                        said(verified)));
    }

    /** After an older backup was restored: the journal as it is now counts, for a reason. */
    @PostMapping("/journal/acceptance")
    Page accept(@RequestParam(defaultValue = "") String reason, Visit visit) {
        var search = JournalSearch.of(Map.of(), Beijing.today(clock));
        var wrong = proof.accept(visit.actor(), reason);
        if (wrong.isPresent()) {
            var said = new JournalPage.Said(wrong.get().message(), false, true, reason);
            return Page.unprocessable(page(search, Long.MAX_VALUE, visit, said));
        }
        var said = said(proof.verify(visit.actor()));
        return Page.ok(page(search, Long.MAX_VALUE, visit, said));
    }

    private JteModel page(
            JournalSearch search, long before, Visit visit, JournalPage.@Nullable Said said) {
        var by = visit.actor();
        var query = search.query(by, names);
        var found = journal.find(by, query, before, PART);
        var print = new JournalPrint(names.of(found.lines()));
        var lines = found.lines().stream().map(print::line).toList();
        var page =
                new JournalPage(
                        lines,
                        search.person(),
                        search.unit(),
                        kinds(by, search),
                        search.since(),
                        search.until(),
                        search.about().isEmpty()
                                ? ""
                                : lines.stream()
                                        .map(JournalPage.Line::object)
                                        .filter(words -> !words.isEmpty())
                                        .findFirst()
                                        .orElse(search.about()),
                        search.about(),
                        query.about().subjects().size() < JournalLine.Subjects.MOST
                                ? ""
                                : Texts.say("journal.narrow", JournalLine.Subjects.MOST),
                        found.older() == 0 ? null : search.older(found.older()),
                        said);
        return templates.groundAccountJournal(visit.shell(), page);
    }

    /** Each kind of event that there is; where it is one of several moves, each move. */
    private List<JournalPage.Kind> kinds(Actor by, JournalSearch search) {
        return journal.acts(by).stream()
                .flatMap(act -> Stream.concat(Stream.of(act), ActNames.within(act).stream()))
                .map(act -> new JournalPage.Kind(act, ActNames.of(act), act.equals(search.act())))
                .toList();
    }

    private static JournalPage.Said said(Verified verified) {
        boolean whole = verified instanceof Verified.Whole;
        return new JournalPage.Said(words(verified), whole, verified.differs(), "");
    }

    private static String words(Verified verified) {
        return switch (verified) {
            case Verified.Whole(long lines, var last) ->
                    Texts.say("account.journal.whole", lines, last);
            case Verified.Broken(long line) -> Texts.say("account.journal.broken", line);
            case Verified.Shortened(long line, long ends, var at) ->
                    Texts.say(
                            "account.journal.shortened",
                            Moments.toTheSecond(at),
                            line,
                            ends,
                            line - ends);
            case Verified.Rewritten(long line, var at) ->
                    Texts.say("account.journal.rewritten", line, Moments.toTheSecond(at));
        };
    }
}
