package cn.kehui.visitor.programme;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** By what the programme is narrowed down; each takes one value. */
public enum ProgrammeFacet {
    REGION("region", (entry, around) -> around.regions().path(entry.who().region())),
    KIND("kind", (entry, _) -> one(entry.text().kind())),
    TOPIC("topic", (entry, _) -> entry.text().topics()),
    AUDIENCE("audience", (entry, _) -> entry.text().audience()),
    AGE("age", (entry, _) -> AgeBand.of(entry.text().age())),
    LANGUAGE("language", (entry, _) -> entry.text().visiting().languages()),
    /** {@code site} or {@code online}. */
    HOW("how", (entry, _) -> how(entry)),
    /** {@code yes}: something is there for people with disabilities. */
    ACCESS(
            "access",
            (entry, _) -> entry.text().visiting().access().isEmpty() ? List.of() : List.of("yes")),
    /** {@code left}: places are offered; of which sessions there are some changes every moment. */
    PLACES(
            "places",
            (entry, _) -> entry.places() && !entry.cancelled() ? List.of("left") : List.of()),
    VENUE("venue", (entry, _) -> venues(entry)),
    INSTITUTION("institution", (entry, _) -> List.of(entry.who().lead().id().toString())),
    CAMPAIGN("campaign", (entry, _) -> List.of(entry.campaign())),
    /** Of the week to which it belongs. */
    YEAR("year", ProgrammeFacet::year);

    private final String parameter;
    private final BiFunction<ProgrammeEntry, Surroundings, List<String>> values;

    ProgrammeFacet(
            String parameter, BiFunction<ProgrammeEntry, Surroundings, List<String>> values) {
        this.parameter = parameter;
        this.values = values;
    }

    /** How it is called in an address. */
    public String parameter() {
        return parameter;
    }

    List<String> values(ProgrammeEntry entry, Surroundings around) {
        return values.apply(entry, around);
    }

    private static List<String> one(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }

    private static List<String> how(ProgrammeEntry entry) {
        var sessions = entry.sessions();
        return Stream.of(
                        sessions.stream().anyMatch(one -> one.venue() != null) ? "site" : "",
                        sessions.stream().anyMatch(EntrySession::online) ? "online" : "")
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> year(ProgrammeEntry entry, Surroundings around) {
        var campaign = around.campaigns().get(entry.campaign());
        return campaign == null ? List.of() : List.of(String.valueOf(campaign.year()));
    }

    private static List<String> venues(ProgrammeEntry entry) {
        return entry.sessions().stream()
                .map(EntrySession::venue)
                .filter(java.util.Objects::nonNull)
                .map(EntryVenue::id)
                .distinct()
                .toList();
    }
}
