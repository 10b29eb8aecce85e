package cn.kehui.visitor.programme.web;

import cn.kehui.visitor.programme.EntrySession;
import cn.kehui.visitor.programme.ProgrammeEdition;
import cn.kehui.visitor.programme.ProgrammeEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An activity as programs fetch it. */
record EntryJson(
        String id,
        String url,
        String title,
        String intro,
        @Nullable String kind,
        EntryJson.Who who,
        List<EntryJson.When> sessions,
        boolean cancelled) {

    record Who(
            String lead,
            List<String> hosts,
            String region,
            List<String> topics,
            List<String> audience) {}

    /** Hours as 09:00, days as 2025-05-24, in Beijing; null: not said. */
    record When(
            @Nullable String day,
            @Nullable String from,
            @Nullable String to,
            @Nullable String venue,
            @Nullable String link,
            double @Nullable [] point) {}

    /**
     * A page of them; {@code next}: where the next ones are, null: these were the last. {@code
     * note}: what else is to be known of them, null: nothing.
     */
    record Listed(
            int total, List<EntryJson> activities, @Nullable String next, @Nullable String note) {}

    static EntryJson of(ProgrammeEntry entry, ProgrammeEdition edition, String root) {
        var text = entry.text();
        return new EntryJson(
                entry.id().toString(),
                root + EntryCard.href(entry),
                text.title(),
                text.intro(),
                text.kind().isEmpty() ? null : text.kind(),
                new Who(
                        entry.who().lead().name(),
                        entry.who().hosts(),
                        edition.region(entry.who().region()),
                        text.topics(),
                        text.audience()),
                entry.sessions().stream().map(EntryJson::when).toList(),
                entry.cancelled());
    }

    private static When when(EntrySession session) {
        var point = session.point();
        return new When(
                words(session.day()),
                words(session.from()),
                words(session.to()),
                session.venue() == null ? null : session.venue().name(),
                session.link().isEmpty() ? null : session.link(),
                point == null ? null : new double[] {point.longitude(), point.latitude()});
    }

    private static @Nullable String words(@Nullable Object moment) {
        return moment == null ? null : moment.toString();
    }
}
