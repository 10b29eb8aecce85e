package cn.kehui.visitor.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The programme as it stood at one moment, whole and unchanging: what every page is made of. */
public final class ProgrammeEdition {
    private final long number;
    private final List<ProgrammeEntry> entries;
    private final Map<UUID, Integer> ordinals;
    private final Map<String, EntryVenue> venues;
    private final Map<UUID, EntryWho.Institution> institutions;
    private final RegionNames regions;
    private final Map<String, ProgrammeCampaign> campaigns;
    private final Set<String> pictures = new HashSet<>();
    private final EditionIndex index;

    ProgrammeEdition(long number, Collection<ProgrammeEntry> all, Surroundings around) {
        this.number = number;
        this.regions = around.regions();
        this.campaigns = around.campaigns();
        entries = all.stream().sorted(EditionOrder.BY_BEGINNING).toList();
        ordinals = new HashMap<>();
        venues = new HashMap<>();
        institutions = new HashMap<>();
        for (var entry : entries) {
            ordinals.put(entry.id(), ordinals.size());
            pictures.addAll(entry.pictures());
            institutions.put(entry.who().lead().id(), entry.who().lead());
            for (var session : entry.sessions()) {
                if (session.venue() != null) {
                    venues.putIfAbsent(session.venue().id(), session.venue());
                }
            }
        }
        index = new EditionIndex(entries, around);
    }

    /**
     * Some of what was looked for.
     *
     * @param total how many there are in all
     * @param next where the next ones begin; empty: these were the last
     */
    public record Some(List<ProgrammeEntry> entries, int total, String next) {}

    /** It grows with every edition of this process. */
    public long number() {
        return number;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** All, in the order of their beginning. */
    public List<ProgrammeEntry> entries() {
        return entries;
    }

    public Optional<ProgrammeEntry> entry(UUID id) {
        return Optional.ofNullable(ordinals.get(id)).map(entries::get);
    }

    public Optional<EntryVenue> venue(String id) {
        return Optional.ofNullable(venues.get(id));
    }

    public Optional<EntryWho.Institution> institution(UUID id) {
        return Optional.ofNullable(institutions.get(id));
    }

    /** The week to which one belongs. */
    public Optional<ProgrammeCampaign> campaign(String id) {
        return Optional.ofNullable(campaigns.get(id));
    }

    /** The weeks of which something is published, the latest first. */
    public List<ProgrammeCampaign> campaigns() {
        return values(ProgrammeFacet.CAMPAIGN).stream()
                .map(campaigns::get)
                .filter(Objects::nonNull)
                .sorted(
                        Comparator.comparingInt(ProgrammeCampaign::year)
                                .thenComparing(ProgrammeCampaign::id)
                                .reversed())
                .toList();
    }

    /** The week of what is held last; empty: nothing is. */
    public Optional<ProgrammeCampaign> latest() {
        return campaigns().stream().findFirst();
    }

    /** Whether a copy of a picture is shown to everybody. */
    public boolean shows(String picture) {
        return pictures.contains(picture);
    }

    /** How a region is called. */
    public String region(String code) {
        return regions.name(code);
    }

    /**
     * The values of a facet that something has, in their own order: codes by number, words by
     * letter.
     */
    public List<String> values(ProgrammeFacet facet) {
        return index.values(facet).stream().sorted().toList();
    }

    /** The days on which something is held, and what. */
    NavigableMap<LocalDate, BitSet> held() {
        return index.days();
    }

    /** The campaigns of which something is held on a day or later. */
    Set<String> coming(LocalDate day) {
        var coming = new BitSet();
        index.days().tailMap(day, true).values().forEach(coming::or);
        return coming.stream()
                .mapToObj(one -> entries.get(one).campaign())
                .collect(Collectors.toSet());
    }

    /** Marks one among those that are found, if it is in this edition. */
    void mark(UUID id, BitSet found) {
        var ordinal = ordinals.get(id);
        if (ordinal != null) {
            found.set(ordinal);
        }
    }

    /**
     * Which entries have what is chosen, whatever the words and days. A set of its own for each
     * call.
     */
    BitSet chosen(ProgrammeQuery query) {
        return index.of(query);
    }

    /**
     * The one way to say that a page begins where an address says so; empty: at the beginning.
     * There are no more of them than entries, whatever is sent.
     */
    public String cursor(String sent) {
        int start = EditionOrder.start(entries, sent);
        return start == 0 ? "" : EditionOrder.cursor(entries.get(start - 1));
    }

    /**
     * A page of those that are found.
     *
     * @param after where it begins, as the page before said; empty: at the beginning
     */
    Some page(BitSet found, String after, int most) {
        var some = new ArrayList<ProgrammeEntry>();
        int at = found.nextSetBit(EditionOrder.start(entries, after));
        while (at >= 0 && some.size() < most) {
            some.add(entries.get(at));
            at = found.nextSetBit(at + 1);
        }
        return new Some(
                some, found.cardinality(), at < 0 ? "" : EditionOrder.cursor(some.getLast()));
    }
}
