package cn.kehui.duty.campaign;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.UnitId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every campaign there is: as it is kept, or as it ships. */
@Component
class Shelf {
    private final CampaignSql sql;
    private final Shipped shipped;

    Shelf(CampaignSql sql, Shipped shipped) {
        this.sql = sql;
        this.shipped = shipped;
    }

    List<Definition> shipped() {
        return List.copyOf(shipped.definitions().values());
    }

    /** What ships, and what is kept and asked for: the latest year first, then by their ids. */
    List<Campaign> all(Predicate<CampaignSql.Kept> which) {
        return listing(which).stream().map(Campaign.Listing::campaign).toList();
    }

    /** The same, each with how it stands. */
    List<Campaign.Listing> listing(Predicate<CampaignSql.Kept> which) {
        var all = new TreeMap<CampaignId, Campaign.Listing>();
        shipped()
                .forEach(
                        one ->
                                all.put(
                                        one.campaign().id(),
                                        new Campaign.Listing(one.campaign(), null, false)));
        sql.all().stream().filter(which).forEach(one -> all.put(one.id(), one.listing()));
        return all.values().stream()
                .sorted(Comparator.comparing(one -> -one.campaign().year()))
                .toList();
    }

    Optional<Campaign> find(CampaignId id) {
        return sql.one(id)
                .map(CampaignSql.Kept::definition)
                .or(() -> shipped.find(id))
                .map(Definition::campaign);
    }

    /** Whether it is no other unit's draft. */
    boolean sees(Actor actor, CampaignId id) {
        return sql.one(id).map(kept -> kept.seenBy(actor)).orElse(true);
    }

    Optional<Duty> find(DutyId id) {
        return find(id.campaign()).stream()
                .flatMap(campaign -> campaign.duties().stream())
                .filter(duty -> duty.id().equals(id))
                .findFirst();
    }

    /** What ships is put in place once it is needed. */
    void place(CampaignId id) {
        if (sql.one(id).isEmpty()) {
            place(shipped.find(id).orElseThrow(() -> new NotFound(id)), null);
        }
    }

    /** A draft stands below the campaign it follows, so that one is put in place before it. */
    void place(Definition definition, @Nullable UnitId unit) {
        var parent = definition.campaign().parent();
        if (parent != null) {
            place(parent);
        }
        sql.draft(definition, unit);
    }
}
