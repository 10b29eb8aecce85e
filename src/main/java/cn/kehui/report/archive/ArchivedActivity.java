package cn.kehui.report.archive;

import cn.kehui.visitor.programme.EntrySession;
import cn.kehui.visitor.programme.ProgrammeEdition;
import cn.kehui.visitor.programme.ProgrammeEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity as the data of an archive have it: what everybody could read, but whom to ask and how
 * to take part. Words that nobody said are empty.
 *
 * @param region its code and name
 * @param pictures the names of their files
 * @param decidedAt when what is said of it was decided last, in UTC
 */
record ArchivedActivity(
        String id,
        String title,
        String intro,
        String about,
        Kinds kinds,
        List<String> hosts,
        List<String> organisers,
        Region region,
        List<Session> sessions,
        List<String> pictures,
        boolean cancelled,
        String decidedAt) {

    record Kinds(
            String kind,
            List<String> topics,
            List<String> audience,
            String age,
            List<String> languages,
            String access) {}

    record Region(String code, String name) {}

    /**
     * Days as 2025-05-24, hours as 09:00, in Beijing.
     *
     * @param capacity people; null: nobody said
     * @param point longitude and latitude; null: not said
     */
    record Session(
            @Nullable String day,
            @Nullable String from,
            @Nullable String to,
            @Nullable String venue,
            String link,
            @Nullable Long capacity,
            @Nullable List<Double> point) {}

    static ArchivedActivity of(ProgrammeEntry entry, ProgrammeEdition edition) {
        var text = entry.text();
        var who = entry.who();
        return new ArchivedActivity(
                entry.id().toString(),
                text.title(),
                text.intro(),
                text.about(),
                new Kinds(
                        text.kind(),
                        text.topics(),
                        text.audience(),
                        text.age(),
                        text.visiting().languages(),
                        text.visiting().access()),
                who.hosts().isEmpty() ? List.of(who.lead().name()) : who.hosts(),
                who.organisers(),
                new Region(who.region(), edition.region(who.region())),
                entry.sessions().stream().map(ArchivedActivity::session).toList(),
                entry.pictures().stream().map(ArchivePaths::picture).toList(),
                entry.cancelled(),
                entry.changedAt().toString());
    }

    private static Session session(EntrySession one) {
        var point = one.point();
        return new Session(
                words(one.day()),
                words(one.from()),
                words(one.to()),
                one.venue() == null ? null : one.venue().name(),
                one.link(),
                one.capacity(),
                point == null ? null : List.of(point.longitude(), point.latitude()));
    }

    private static @Nullable String words(@Nullable Object moment) {
        return moment == null ? null : moment.toString();
    }
}
