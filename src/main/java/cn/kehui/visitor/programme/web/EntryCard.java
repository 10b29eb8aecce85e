package cn.kehui.visitor.programme.web;

import cn.kehui.visitor.programme.EntryVenue;
import cn.kehui.visitor.programme.ProgrammeEdition;
import cn.kehui.visitor.programme.ProgrammeEntry;
import cn.kehui.visitor.programme.Tongue;
import cn.kehui.visitor.programme.VisitorFrame;
import cn.kehui.visitor.programme.search.FoundWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity in a list.
 *
 * @param where the first of its places, and how many more there are
 * @param tags each a word: its form, online, cancelled
 * @param picture the address of one; empty: it has none
 */
public record EntryCard(
        String href,
        List<FoundWords.Piece> title,
        List<FoundWords.Piece> intro,
        EntryDate date,
        String when,
        EntryPlace where,
        List<EntryTag> tags,
        String picture) {

    /** The day that stands large beside it; empty words: it has none. */
    public record EntryDate(String month, String day, String weekday) {}

    /**
     * {@code look}: {@code cancelled}, {@code past}, {@code plain}; {@code lang} as {@link
     * EntryPlace}.
     */
    public record EntryTag(String words, String look, @Nullable String lang) {}

    /**
     * A place.
     *
     * @param lang in which units have entered it; null: it is in the language of the page
     * @param more of how many it is the first, in words; empty: it is the only one
     */
    public record EntryPlace(String name, @Nullable String lang, String more) {}

    static String href(ProgrammeEntry entry) {
        return "/programme/activities/" + entry.id();
    }

    /**
     * @param from the day from which the next session is told
     * @param today what ended before it is over
     * @param words what was looked for; empty: nothing
     */
    record Looking(LocalDate from, LocalDate today, String words) {}

    static EntryCard of(
            ProgrammeEntry entry, ProgrammeEdition edition, VisitorFrame frame, Looking looking) {
        var next = entry.next(looking.from());
        var tongue = frame.tongue();
        var day = next == null ? null : next.day();
        return new EntryCard(
                frame.to(href(entry)),
                FoundWords.of(entry.text().title(), looking.words()),
                FoundWords.of(entry.text().intro(), looking.words()),
                day == null
                        ? new EntryDate("", "", "")
                        : new EntryDate(
                                WhenWords.month(day, tongue),
                                String.valueOf(day.getDayOfMonth()),
                                WhenWords.weekday(day, tongue)),
                next == null ? "" : when(entry, WhenWords.session(next, tongue), frame),
                where(entry, edition, frame),
                tags(entry, frame, looking.today()),
                entry.pictures().isEmpty()
                        ? ""
                        : "/programme/pictures/" + entry.pictures().getFirst());
    }

    private static String when(ProgrammeEntry entry, String next, VisitorFrame frame) {
        int sessions = entry.sessions().size();
        return sessions > 1 ? frame.word("card.series", next, sessions) : next;
    }

    private static EntryPlace where(
            ProgrammeEntry entry, ProgrammeEdition edition, VisitorFrame frame) {
        var venues =
                entry.sessions().stream()
                        .map(one -> one.venue())
                        .filter(one -> one != null)
                        .map(EntryVenue::name)
                        .distinct()
                        .toList();
        if (venues.isEmpty()) {
            return new EntryPlace(frame.word("how.online"), null, "");
        }
        var first = venues.getFirst();
        var region = edition.region(entry.who().region());
        var place = first.contains(region) ? first : region + " " + first;
        return new EntryPlace(
                place,
                Tongue.ENTERED,
                venues.size() == 1 ? "" : frame.word("card.venues", venues.size()));
    }

    private static List<EntryTag> tags(ProgrammeEntry entry, VisitorFrame frame, LocalDate today) {
        var tags = new ArrayList<EntryTag>();
        boolean over = entry.over(today);
        if (entry.cancelled()) {
            tags.add(new EntryTag(frame.word("state.cancelled"), "cancelled", null));
        } else if (over) {
            tags.add(new EntryTag(frame.word("state.past"), "past", null));
        }
        if (!entry.text().kind().isEmpty()) {
            tags.add(new EntryTag(entry.text().kind(), "plain", Tongue.ENTERED));
        }
        boolean stays = over && !entry.cancelled();
        if (entry.sessions().stream().anyMatch(one -> one.online())) {
            tags.add(
                    new EntryTag(
                            frame.word(stays ? "how.online-still" : "how.online"), "plain", null));
        }
        return List.copyOf(tags);
    }
}
