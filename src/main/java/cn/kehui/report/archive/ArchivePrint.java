package cn.kehui.report.archive;

import cn.kehui.report.archive.ArchivePage.Card;
import cn.kehui.report.archive.ArchivePage.Count;
import cn.kehui.report.archive.ArchivePage.Head;
import cn.kehui.report.archive.ArchivePage.Link;
import cn.kehui.report.archive.ArchivePage.Session;
import cn.kehui.visitor.programme.EntrySession;
import cn.kehui.visitor.programme.ProgrammeCampaign;
import cn.kehui.visitor.programme.ProgrammeEntry;
import cn.kehui.visitor.programme.ProgrammeSums;
import cn.kehui.visitor.programme.Tongue;
import java.util.ArrayList;
import java.util.List;

/** Writes the pages of what was held, in one language. */
final class ArchivePrint {
    /** On one page of the list. */
    static final int MOST = 200;

    private final Tongue tongue;
    private final ProgrammeCampaign campaign;

    ArchivePrint(Tongue tongue, ProgrammeCampaign campaign) {
        this.tongue = tongue;
        this.campaign = campaign;
    }

    /**
     * @param all in their order
     * @param page from 0
     * @param codes each frozen total with what it is of
     */
    ArchivePage.Listed list(
            List<ProgrammeEntry> all, int page, List<ArchivedFigure> codes, boolean unfinished) {
        var frame = new ArchiveFrame(tongue, ArchivePaths.list(page));
        int until = Math.min(all.size(), (page + 1) * MOST);
        return new ArchivePage.Listed(
                frame,
                campaign.title(),
                page > 0 ? null : head(frame, all, codes, unfinished),
                frame.word("archive.found", all.size(), page * MOST + 1, until),
                all.subList(page * MOST, until).stream().map(one -> card(frame, one)).toList(),
                page == 0 ? "" : frame.to(ArchivePaths.list(page - 1)),
                until == all.size() ? "" : frame.to(ArchivePaths.list(page + 1)));
    }

    private Head head(
            ArchiveFrame frame,
            List<ProgrammeEntry> all,
            List<ArchivedFigure> codes,
            boolean unfinished) {
        var from = campaign.from();
        var to = campaign.to();
        return new Head(
                campaign.theme(),
                from == null || to == null ? "" : span(from.toString(), to.toString()),
                unfinished ? frame.word("archive.unfinished") : "",
                sums(frame, all),
                codes.stream()
                        .map(
                                one ->
                                        new Link(
                                                frame.to(ArchivePaths.figure(one.code())),
                                                one.code(),
                                                one.title()))
                        .toList());
    }

    private List<Count> sums(ArchiveFrame frame, List<ProgrammeEntry> all) {
        var sums = ProgrammeSums.of(all);
        return List.of(
                count(frame, "year.activities", sums.activities()),
                count(frame, "year.sessions", sums.sessions()),
                count(frame, "year.institutions", sums.institutions()),
                count(frame, "year.venues", sums.venues()),
                count(frame, "year.regions", sums.regions()),
                count(frame, "year.cancelled", sums.cancelled()));
    }

    private Count count(ArchiveFrame frame, String key, long count) {
        return new Count(frame.word(key), String.format(tongue.locale(), "%,d", count));
    }

    private Card card(ArchiveFrame frame, ProgrammeEntry one) {
        var first = one.sessions().isEmpty() ? null : one.sessions().getFirst();
        var more = one.sessions().size() - 1;
        var when = first == null ? frame.word("when.open") : when(first);
        return new Card(
                frame.to(ArchivePaths.activity(one.id())),
                one.text().title(),
                one.who().lead().name(),
                more > 0 ? when + " " + frame.word("archive.more", more) : when,
                first == null ? "" : where(frame, first),
                one.cancelled() ? frame.word("archive.cancelled") : "");
    }

    private static String where(ArchiveFrame frame, EntrySession one) {
        var venue = one.venue();
        return venue != null ? venue.name() : one.online() ? frame.word("archive.online") : "";
    }

    ArchivePage.Activity activity(ProgrammeEntry one) {
        var frame = new ArchiveFrame(tongue, ArchivePaths.activity(one.id()));
        var text = one.text();
        return new ArchivePage.Activity(
                frame,
                campaign.title(),
                text.title(),
                text.intro(),
                text.about().lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
                one.cancelled() ? frame.word("archive.cancelled") : "",
                one.sessions().stream().map(this::session).toList(),
                facts(frame, one),
                one.pictures().stream()
                        .map(hash -> frame.file(ArchivePaths.picture(hash)))
                        .toList());
    }

    private Session session(EntrySession one) {
        return new Session(when(one), one.venue() == null ? "" : one.venue().name(), one.link());
    }

    /** As 2025-05-24 09:00–11:30: read alike in every language, and in fifty years. */
    private String when(EntrySession one) {
        var day = one.day();
        var words = day == null ? tongue.word("when.open") : day.toString();
        if (one.from() != null) {
            words += " " + (one.to() == null ? one.from() : span("" + one.from(), "" + one.to()));
        }
        return words;
    }

    private static String span(String from, String to) {
        return from.equals(to) ? from : from + "–" + to;
    }

    private List<Count> facts(ArchiveFrame frame, ProgrammeEntry one) {
        var text = one.text();
        var facts = new ArrayList<Count>();
        facts.add(new Count(frame.word("entry.lead"), one.who().lead().name()));
        tell(frame, facts, "entry.hosts", one.who().hosts());
        tell(frame, facts, "entry.organisers", one.who().organisers());
        tell(frame, facts, "archive.kind", List.of(text.kind()));
        tell(frame, facts, "archive.topics", text.topics());
        tell(frame, facts, "entry.audience", text.audience());
        tell(frame, facts, "entry.age", List.of(text.age()));
        tell(frame, facts, "entry.language", text.visiting().languages());
        tell(frame, facts, "entry.access", List.of(text.visiting().access()));
        return List.copyOf(facts);
    }

    private static void tell(ArchiveFrame frame, List<Count> facts, String key, List<String> said) {
        var words = String.join(Tongue.ZH.word("list.comma"), said);
        if (!words.isEmpty()) {
            facts.add(new Count(frame.word(key), words));
        }
    }
}
