package cn.kehui.week.echo;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.vault.BlobId;
import cn.kehui.ground.vault.Vault;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.likeness.Change;
import cn.kehui.week.likeness.Likenesses;
import cn.kehui.week.likeness.Sketch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Photographs that were handed in elsewhere, too. */
@Service
public class Echoes {
    /** Alike ones that are laid on one another, of each photograph. */
    private static final int MOST = 24;

    private final SketchSql sketches;
    private final EchoSql sql;
    private final EchoIndex index;
    private final Vault vault;

    Echoes(SketchSql sketches, EchoSql sql, EchoIndex index, Vault vault) {
        this.sketches = sketches;
        this.sql = sql;
        this.index = index;
        this.vault = vault;
    }

    /**
     * Keeps what finds them again; safe to repeat. To be over before they are looked for: of two
     * that come at once, one finds the other.
     */
    @Transactional
    public void keep(ActivityId of, List<SketchedPhoto> photos) {
        var kept = new HashMap<UUID, BlobId>();
        for (var one : photos) {
            if (one.sketch() != null) {
                var bytes = new ByteArrayInputStream(one.sketch().bytes());
                kept.put(one.photo(), vault.keep(bytes).id());
            }
        }
        sketches.alone();
        for (var one : photos) {
            sketches.insert(
                    new PhotoKey(of, one.photo()),
                    one.sha256(),
                    one.sketch() == null ? null : one.sketch().kept(),
                    kept.get(one.photo()));
        }
    }

    /** Looks for them among those of all other activities; safe to repeat. */
    @Transactional
    public void look(ActivityId of, List<SketchedPhoto> photos) {
        for (var one : photos) {
            sql.put(new PhotoKey(of, one.photo()), pairs(of, one));
        }
    }

    /** One that was taken out is found no more. */
    @Transactional
    public void forget(ActivityId of, UUID photo) {
        var key = new PhotoKey(of, photo);
        sql.forget(key);
        sketches.remove(key);
    }

    /**
     * What is known of the photographs of an activity that the actor may see, by photograph; of
     * what the actor may not see is said that it is there.
     */
    @Transactional(readOnly = true)
    public Map<UUID, List<Echo>> of(Actor actor, ActivityId activity) {
        var pairs = new LinkedHashMap<List<Object>, EchoSql.Pair>();
        for (var pair : sql.here(activity)) {
            pairs.put(List.of(pair.here(), pair.there()), pair);
        }
        for (var pair : sql.there(activity)) {
            pairs.putIfAbsent(List.of(pair.here(), pair.there()), pair);
        }
        var seen = new Seen(actor, pairs.values());
        var all = new LinkedHashMap<UUID, List<Echo>>();
        for (var pair : pairs.values()) {
            seen.echo(pair)
                    .ifPresent(
                            one ->
                                    all.computeIfAbsent(pair.here(), _ -> new ArrayList<>())
                                            .add(one));
        }
        return all;
    }

    private List<EchoSql.Pair> pairs(ActivityId of, SketchedPhoto one) {
        var found = new LinkedHashMap<PhotoKey, EchoSql.Pair>();
        for (var same : sketches.same(one.sha256(), MOST)) {
            if (!same.key().activity().equals(of)) {
                found.put(
                        same.key(),
                        new EchoSql.Pair(one.photo(), same.key(), true, List.of(Change.IDENTICAL)));
            }
        }
        var sketch = one.sketch();
        if (sketch == null) {
            return List.copyOf(found.values());
        }
        for (var near : near(sketch)) {
            if (!near.key().activity().equals(of) && !found.containsKey(near.key())) {
                compared(one, sketch, near).ifPresent(pair -> found.put(near.key(), pair));
            }
        }
        return List.copyOf(found.values());
    }

    private List<SketchSql.Found> near(Sketch sketch) {
        var numbers = index.near(sketch, MOST);
        var found = sketches.numbered(numbers);
        var gone = new HashSet<>(numbers);
        found.forEach(one -> gone.remove(one.number()));
        index.forget(gone);
        return found;
    }

    private Optional<EchoSql.Pair> compared(
            SketchedPhoto one, Sketch sketch, SketchSql.Found near) {
        return kept(near)
                .flatMap(other -> Likenesses.compare(sketch, other))
                .map(match -> new EchoSql.Pair(one.photo(), near.key(), match.sure(), match.how()));
    }

    private Optional<Sketch> kept(SketchSql.Found found) {
        if (found.sketch() == null) {
            return Optional.empty();
        }
        try (var in = vault.open(found.sketch())) {
            return Sketch.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("a sketch could not be read", e);
        }
    }

    /** What an actor sees of the others. */
    private final class Seen {
        private final Map<CampaignId, Map<UUID, EchoSql.Named>> named = new HashMap<>();
        private final HashSet<UUID> standing = new HashSet<>();

        Seen(Actor actor, Collection<EchoSql.Pair> pairs) {
            var activities = new HashMap<CampaignId, HashSet<UUID>>();
            var photos = new HashMap<CampaignId, HashSet<UUID>>();
            for (var pair : pairs) {
                var there = pair.there();
                var campaign = there.activity().campaign();
                activities
                        .computeIfAbsent(campaign, _ -> new HashSet<>())
                        .add(there.activity().value());
                photos.computeIfAbsent(campaign, _ -> new HashSet<>()).add(there.photo());
            }
            activities.forEach((of, ids) -> named.put(of, sql.seen(actor, of, ids)));
            photos.forEach((of, ids) -> standing.addAll(sql.standing(of, ids)));
        }

        /** Empty: it was taken out meanwhile. */
        Optional<Echo> echo(EchoSql.Pair pair) {
            var there = pair.there();
            if (!standing.contains(there.photo())) {
                return Optional.empty();
            }
            var of = named.get(there.activity().campaign()).get(there.activity().value());
            return Optional.of(
                    of == null
                            ? new Echo(pair.sure(), List.of(), null)
                            : new Echo(
                                    pair.sure(),
                                    pair.how(),
                                    new Echo.There(there, of.campaign(), of.unit(), of.title())));
        }
    }
}
