package cn.kehui.visitor.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** Choosing finds what has the value, and thousands of places take no more than they need. */
class EditionIndexTest {
    private static final int ENTRIES = 50_000;
    private static final int VENUES = 10_000;

    @Test
    void placesAndUnitsByTheThousandTakeFewBytes() {
        var index =
                new EditionIndex(
                        IntStream.range(0, ENTRIES).mapToObj(EditionIndexTest::entry).toList(),
                        new Surroundings(new RegionNames(List.of()), Map.of()));

        assertThat(bytes(index, ProgrammeFacet.VENUE)).isLessThan(1 << 20);
        assertThat(bytes(index, ProgrammeFacet.INSTITUTION)).isLessThan(1 << 20);
        assertThat(index.of(venue(7)).cardinality()).isEqualTo(ENTRIES / VENUES);
        assertThat(index.of(venue(7)).get(7)).isTrue();
        assertThat(index.of(venue(VENUES)).cardinality()).isZero();
    }

    @Property
    void howeverManyHaveItTheyAreThoseThatWereAdded(
            @ForAll @UniqueElements List<@IntRange(max = 99) Integer> added) {
        var marks = new EntryMarks(100);
        added.stream().sorted().forEach(marks::add);
        var found = new BitSet(100);
        found.set(20, 80);

        marks.narrow(found);

        assertThat(found.stream().boxed().toList())
                .isEqualTo(added.stream().filter(one -> one >= 20 && one < 80).sorted().toList());
    }

    /** Of what is kept for the values of a facet. */
    private static long bytes(EditionIndex index, ProgrammeFacet facet) {
        var facets = (Map<?, ?>) ReflectionTestUtils.getField(index, "facets");
        return ((Map<?, ?>) facets.get(facet))
                .values().stream()
                        .mapToLong(
                                marks ->
                                        ((BitSet) ReflectionTestUtils.getField(marks, "bits"))
                                                                .size()
                                                        / 8
                                                + ((int[])
                                                                        ReflectionTestUtils
                                                                                .getField(
                                                                                        marks,
                                                                                        "numbers"))
                                                                .length
                                                        * 4L)
                        .sum();
    }

    private static ProgrammeQuery venue(int number) {
        return new ProgrammeQuery(
                "", null, null, Map.of(ProgrammeFacet.VENUE, EntryVenue.of("馆" + number).id()));
    }

    private static ProgrammeEntry entry(int number) {
        var place = number % VENUES;
        var session =
                new EntrySession(
                        "s",
                        LocalDate.of(2025, 5, 24),
                        null,
                        null,
                        EntryVenue.of("馆" + place),
                        "",
                        null,
                        null);
        return new ProgrammeEntry(
                new UUID(0, number),
                "c",
                new EntryText(
                        "t",
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        "",
                        new EntryText.Visiting(List.of(), "", "", "")),
                new EntryWho(
                        new EntryWho.Institution(new UUID(1, place), "u", "370212"),
                        List.of(),
                        List.of(),
                        "370212"),
                List.of(session),
                List.of(),
                false,
                false,
                Instant.EPOCH);
    }
}
