package cn.kehui.visitor.programme;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How many of what was held; what was cancelled counts nowhere else. A series is one activity, a
 * unit and a place count once however often.
 */
public record ProgrammeSums(
        long activities,
        long sessions,
        long institutions,
        long venues,
        long regions,
        long cancelled) {

    public static ProgrammeSums of(List<ProgrammeEntry> all) {
        var held = all.stream().filter(one -> !one.cancelled()).toList();
        return new ProgrammeSums(
                held.size(),
                held.stream().mapToLong(one -> one.sessions().size()).sum(),
                many(held, one -> Stream.of(one.who().lead().id())),
                many(held, ProgrammeSums::venues),
                many(held, one -> Stream.of(one.who().region())),
                all.size() - held.size());
    }

    private static long many(List<ProgrammeEntry> of, Function<ProgrammeEntry, Stream<?>> what) {
        return of.stream().<Object>flatMap(what).distinct().count();
    }

    private static Stream<String> venues(ProgrammeEntry entry) {
        return entry.sessions().stream()
                .map(EntrySession::venue)
                .filter(Objects::nonNull)
                .map(EntryVenue::id);
    }
}
