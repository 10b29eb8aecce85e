package cn.kehui.visitor.programme.web;

import cn.kehui.visitor.programme.ProgrammeCampaign;
import cn.kehui.visitor.programme.ProgrammeEdition;
import cn.kehui.visitor.programme.ProgrammeFacet;
import cn.kehui.visitor.programme.ProgrammeQuery;
import cn.kehui.visitor.programme.ProgrammeStanding;
import cn.kehui.visitor.programme.Tongue;
import cn.kehui.visitor.programme.VisitorFrame;
import cn.kehui.visitor.programme.web.ProgrammePage.FilterChoice;
import cn.kehui.visitor.programme.web.ProgrammePage.FilterPrint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes by what a list can be narrowed down, and by what it is. */
final class FacetPrint {
    /** Regions above the county are no choice for who looks for something near. */
    private static final List<ProgrammeFacet> OFFERED =
            List.of(
                    ProgrammeFacet.PLACES,
                    ProgrammeFacet.REGION,
                    ProgrammeFacet.KIND,
                    ProgrammeFacet.TOPIC,
                    ProgrammeFacet.AUDIENCE,
                    ProgrammeFacet.AGE,
                    ProgrammeFacet.LANGUAGE,
                    ProgrammeFacet.HOW,
                    ProgrammeFacet.ACCESS,
                    ProgrammeFacet.YEAR);

    /** Of these the values are as units have entered them. */
    private static final Set<ProgrammeFacet> ENTERED =
            Set.of(
                    ProgrammeFacet.REGION,
                    ProgrammeFacet.KIND,
                    ProgrammeFacet.TOPIC,
                    ProgrammeFacet.AUDIENCE);

    private static final List<String> AGES =
            List.of("TODDLER", "CHILD", "YOUTH", "ADULT", "SENIOR");

    private final VisitorFrame frame;
    private final ProgrammeStanding standing;
    private final ProgrammeQuery query;

    FacetPrint(VisitorFrame frame, ProgrammeStanding standing, ProgrammeQuery query) {
        this.frame = frame;
        this.standing = standing;
        this.query = query;
    }

    /** Those of which there is something to choose, or is chosen. */
    List<FilterPrint> filters() {
        return OFFERED.stream()
                .filter(this::offered)
                .map(this::filter)
                .filter(one -> one.choices().size() > 1)
                .toList();
    }

    /** Of one year nobody has to choose which. */
    private boolean offered(ProgrammeFacet facet) {
        return facet != ProgrammeFacet.YEAR
                || edition().values(facet).size() > 1
                || !query.chosen(facet).isEmpty();
    }

    private FilterPrint filter(ProgrammeFacet facet) {
        var choices = new ArrayList<FilterChoice>();
        choices.add(
                new FilterChoice(
                        "", frame.word("filter.any"), query.chosen(facet).isEmpty(), null));
        values(facet)
                .forEach(
                        value ->
                                choices.add(
                                        new FilterChoice(
                                                value,
                                                label(facet, value),
                                                value.equals(query.chosen(facet)),
                                                entered(facet, value) ? Tongue.ENTERED : null)));
        return new FilterPrint(
                facet.parameter(), frame.word("filter." + facet.parameter()), List.copyOf(choices));
    }

    /** Whether a value is shown as units have entered it. */
    private boolean entered(ProgrammeFacet facet, String value) {
        return ENTERED.contains(facet)
                || facet == ProgrammeFacet.LANGUAGE && label(facet, value).equals(value);
    }

    private Stream<String> values(ProgrammeFacet facet) {
        var values = edition().values(facet).stream();
        return switch (facet) {
            case REGION -> values.filter(code -> !code.endsWith("00"));
            case YEAR -> values.sorted(Comparator.reverseOrder());
            case AGE -> values.sorted(Comparator.comparing(AGES::indexOf));
            default -> values;
        };
    }

    /** All that is looked for but the days, in words: each a line of its own. */
    List<String> narrowed() {
        var narrowed = new ArrayList<String>();
        if (!query.words().isEmpty()) {
            narrowed.add(frame.word("narrowed.words", query.words()));
        }
        for (var facet : ProgrammeFacet.values()) {
            var value = query.chosen(facet);
            if (!value.isEmpty()) {
                narrowed.add(
                        frame.word(
                                "narrowed.facet",
                                frame.word("filter." + facet.parameter()),
                                label(facet, value)));
            }
        }
        return List.copyOf(narrowed);
    }

    /** How old it is that places are left, in words; empty: nobody asks for it. */
    static String age(ProgrammeStanding standing, Tongue tongue) {
        if (!standing.places()) {
            return "";
        }
        var since = standing.lateSince();
        return since == null
                ? tongue.word("places.age", ProgrammeStanding.oldest())
                : tongue.word("places.late", WhenWords.moment(since, tongue));
    }

    private String label(ProgrammeFacet facet, String value) {
        return switch (facet) {
            case REGION -> edition().region(value);
            case VENUE -> edition().venue(value).map(one -> one.name()).orElse(value);
            case INSTITUTION -> institution(value);
            case CAMPAIGN -> edition().campaign(value).map(ProgrammeCampaign::title).orElse(value);
            default -> frame.tongue().offered(facet.parameter(), value);
        };
    }

    private String institution(String value) {
        try {
            return edition()
                    .institution(UUID.fromString(value))
                    .map(one -> one.name())
                    .orElse(value);
        } catch (IllegalArgumentException _) { // whatever somebody typed into the address
            return value;
        }
    }

    private ProgrammeEdition edition() {
        return standing.edition();
    }
}
