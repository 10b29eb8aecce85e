package cn.kehui.week.gathering;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.scan.Scans;
import cn.kehui.ground.vault.Vault;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.sheet.form.Typed;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityForm;
import cn.kehui.week.activity.ActivityId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a file that was handed in, in the workshop, and finds the activities that it speaks of. */
@Component
class GatheringReading {
    private static final ReadProgramme READ = new ReadProgramme();

    private final GatheringSql sql;
    private final Readers readers;
    private final Vault vault;
    private final Scans scans;
    private final Activities activities;
    private final Planning planning;

    /** What rows are held against. */
    @Component
    record Planning(Campaigns campaigns, ActivityForm asked) {
        int year(CampaignId campaign) {
            return campaigns.campaign(campaign).year();
        }
    }

    GatheringReading(
            GatheringSql sql,
            Readers readers,
            Vault vault,
            Scans scans,
            Activities activities,
            Planning planning) {
        this.sql = sql;
        this.readers = readers;
        this.vault = vault;
        this.scans = scans;
        this.activities = activities;
        this.planning = planning;
    }

    ProgrammeRead read(Actor actor, CampaignId campaign, GatheringSql.Handed handed) {
        scans.require(handed.blob());
        try {
            var laid = Files.createTempFile("kehui-table-", "");
            try (var in = vault.open(handed.blob())) {
                Files.copy(in, laid, StandardCopyOption.REPLACE_EXISTING);
                var asked = new ReadProgramme.Asked(handed.name(), planning.year(campaign));
                var whose = new Whose(actor.id().toString());
                return readers.read(READ, laid, asked, whose).or(ProgrammeRead.Unreadable::new);
            } finally {
                Files.delete(laid);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a table could not be laid out", e);
        }
    }

    /** Each row beside the activity of its name; of several, the one that it differs from least. */
    List<PlannedRow.Typing> typings(
            Actor actor, CampaignId campaign, ProgrammeRead.Planned planned) {
        var rules =
                new GatheringRules(planning.asked(), planning.year(campaign), actor.unit().name());
        var named = new HashMap<String, List<ActivityId>>();
        sql.named(campaign, actor.unitId())
                .forEach(
                        one ->
                                named.computeIfAbsent(
                                                Typed.key(one.title()), _ -> new ArrayList<>())
                                        .add(one.id()));
        var claimed = new HashSet<ActivityId>();
        var typings = new ArrayList<PlannedRow.Typing>();
        for (int i = 0; i < planned.rows().size(); i++) {
            var row = planned.rows().get(i);
            var key = Series.key(row);
            var found = named.getOrDefault(key, List.of());
            if (key.isEmpty()) {
                found = List.of();
            } else if (found.isEmpty() && row.named()) {
                found = saying(actor, named.values(), row);
            }
            typings.add(nearest(actor, new Row(rules, "r" + i, row), found, claimed));
        }
        return typings;
    }

    /** Where no column has names: those that are held to show, or to tell, the same. */
    private List<ActivityId> saying(
            Actor actor, Collection<List<ActivityId>> all, ReadActivity row) {
        return all.stream()
                .flatMap(List::stream)
                .filter(id -> row.says(activities.activity(actor, id).answers()))
                .toList();
    }

    private record Row(GatheringRules rules, String key, ReadActivity read) {
        PlannedRow.Typing beside(@Nullable Activity there) {
            return rules.plan(key, read, there);
        }
    }

    private PlannedRow.Typing nearest(
            Actor actor, Row row, List<ActivityId> found, Set<ActivityId> claimed) {
        PlannedRow.@Nullable Typing best = null;
        for (var id : found) {
            if (!claimed.contains(id)) {
                var one = row.beside(activities.activity(actor, id));
                if (best == null || one.words().size() < best.words().size()) {
                    best = one;
                }
            }
        }
        if (best == null || best.id() == null) {
            return row.beside(null);
        }
        claimed.add(best.id());
        return best;
    }
}
