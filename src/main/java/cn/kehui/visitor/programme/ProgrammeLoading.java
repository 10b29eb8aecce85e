package cn.kehui.visitor.programme;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.week.activity.ActivityForm;
import cn.kehui.week.activity.ActivityId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is published, each time in one transaction. */
@Component
class ProgrammeLoading {
    /** Older than every transaction. */
    private static final String EVER = "0";

    private final ProgrammeSql sql;
    private final ChangeSql changes;
    private final Campaigns campaigns;
    private final ActivityForm asked;
    private final List<PlacesOffered> offered;

    ProgrammeLoading(
            ProgrammeSql sql,
            ChangeSql changes,
            Campaigns campaigns,
            ActivityForm asked,
            List<PlacesOffered> offered) {
        this.offered = offered;
        this.sql = sql;
        this.changes = changes;
        this.campaigns = campaigns;
        this.asked = asked;
    }

    /**
     * @param seen up to where changes are in it
     */
    record Whole(Map<UUID, ProgrammeEntry> entries, Surroundings around, String seen) {}

    /**
     * @param entries as they stand; of what changed and is not among them nothing is public
     */
    record Part(List<ProgrammeEntry> entries, Set<UUID> changed, String seen) {
        Set<String> campaigns() {
            return entries.stream().map(ProgrammeEntry::campaign).collect(Collectors.toSet());
        }
    }

    @Transactional(readOnly = true)
    Whole whole() {
        var seen = changes.since(EVER).seen(); // first: what changes meanwhile is read once more
        var regions = new RegionNames(sql.regions());
        var reading = new EntryReading(asked, regions);
        var entries = new HashMap<UUID, ProgrammeEntry>();
        sql.all(kept -> entries.put(kept.id().value(), reading.of(kept, List.of())));
        var held =
                entries.values().stream().map(ProgrammeEntry::campaign).collect(Collectors.toSet());
        for (var campaign : held) {
            sql.pictures(new CampaignId(campaign))
                    .forEach(
                            (id, shown) ->
                                    entries.computeIfPresent(id, (_, one) -> one.with(shown)));
            places(new CampaignId(campaign))
                    .forEach(id -> entries.computeIfPresent(id, (_, one) -> one.offered(true)));
        }
        return new Whole(entries, new Surroundings(regions, campaigns()), seen);
    }

    private Map<String, ProgrammeCampaign> campaigns() {
        return campaigns.published().stream()
                .map(ProgrammeCampaign::of)
                .collect(Collectors.toMap(ProgrammeCampaign::id, Function.identity()));
    }

    @Transactional(readOnly = true)
    Part since(String seen, RegionNames regions) {
        var since = changes.since(seen);
        var reading = new EntryReading(asked, regions);
        var entries = new ArrayList<ProgrammeEntry>();
        var changed = new HashSet<UUID>();
        since.changed().stream()
                .collect(Collectors.groupingBy(ActivityId::campaign))
                .forEach(
                        (campaign, some) -> {
                            var ids = some.stream().map(ActivityId::value).toList();
                            changed.addAll(ids);
                            var pictures = sql.pictures(campaign, ids);
                            var places = places(campaign);
                            sql.some(campaign, ids).stream()
                                    .map(
                                            kept ->
                                                    reading.of(
                                                            kept,
                                                            pictures.getOrDefault(
                                                                    kept.id().value(), List.of())))
                                    .map(one -> one.offered(places.contains(one.id())))
                                    .forEach(entries::add);
                        });
        return new Part(entries, changed, since.seen());
    }

    private Set<UUID> places(CampaignId campaign) {
        return offered.stream()
                .flatMap(one -> one.in(campaign).stream())
                .collect(Collectors.toSet());
    }
}
