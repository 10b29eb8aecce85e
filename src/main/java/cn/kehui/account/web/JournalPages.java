package cn.kehui.account.web;

import cn.kehui.account.Journal;
import cn.kehui.account.JournalLine;
import cn.kehui.account.Visit;
import cn.kehui.base.Moments;
import cn.kehui.base.Texts;
import cn.kehui.base.web.Page;
import cn.kehui.jte.Templates;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The journal, for the audit administrator: read, verified. */
@Controller
class JournalPages {
    private static final int PART = 100;
    private final Journal journal;
    private final Templates templates;

    JournalPages(Journal journal, Templates templates) {
        this.journal = journal;
        this.templates = templates;
    }

    @GetMapping("/journal")
    Page journal(
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Visit visit) {
        return page(JournalSearch.of(typed), before, visit, null);
    }

    @PostMapping("/journal/verification")
    Page verify(Visit visit) {
        var verified = journal.verify(visit.actor());
        return page(JournalSearch.of(Map.of()), Long.MAX_VALUE, visit, verified);
    }

    private Page page(
            JournalSearch search, long before, Visit visit, Journal.@Nullable Verified verified) {
        var by = visit.actor();
        var found = journal.find(by, search.query(by), before, PART);
        var kinds =
                journal.acts(by).stream()
                        .map(
                                act ->
                                        new JournalPage.Kind(
                                                act, ActNames.of(act), act.equals(search.act())))
                        .toList();
        var page =
                new JournalPage(
                        found.lines().stream().map(JournalPages::line).toList(),
                        search.person(),
                        kinds,
                        search.since(),
                        search.until(),
                        found.older() == 0 ? null : search.older(found.older()),
                        verified == null ? null : words(verified),
                        verified instanceof Journal.Verified.Whole);
        return Page.ok(templates.accountJournal(visit.shell(), page));
    }

    private static String words(Journal.Verified verified) {
        return switch (verified) {
            case Journal.Verified.Whole(long lines, var last) ->
                    Texts.say("account.journal.whole", lines, last);
            case Journal.Verified.Broken(long line) -> Texts.say("account.journal.broken", line);
        };
    }

    private static JournalPage.Line line(JournalLine line) {
        return new JournalPage.Line(
                line.line() == 0 ? "—" : String.valueOf(line.line()),
                Moments.toTheSecond(line.at()),
                line.name().isEmpty() ? "—" : line.name(),
                ActNames.of(line.act()),
                line.subject(),
                JournalPage.detail(line.detail()));
    }
}
