package cn.kehui.week.gathering;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.ground.vault.Vault;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityTyping;
import cn.kehui.week.gathering.PlannedRow.Step;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tables of what is planned, and filled forms, read into activities. */
@Service
public class Gatherings {
    private final GatheringSql sql;
    private final GatheringReading reading;
    private final Activities activities;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Gatherings(
            GatheringSql sql,
            GatheringReading reading,
            Activities activities,
            Vault vault,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.reading = reading;
        this.activities = activities;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a file would do, as things are now.
     *
     * @param name of the file
     * @param said what was passed over in it, and why
     */
    public record DryRun(String name, List<PlannedRow> rows, List<Finding> said) {}

    /** What became of reading a file. */
    public sealed interface Gathered {
        record Read(DryRun run) implements Gathered {}

        record Unreadable(String name, Finding why) implements Gathered {}
    }

    /**
     * What became of taking rows of it.
     *
     * @param late places of those that somebody changed since they were shown: they stand as they
     *     did
     */
    public record Taken(int entered, int changed, List<String> late) {}

    /**
     * Keeps a file that holds activities; none is entered yet.
     *
     * @throws NotFound unless the actor enters activities of this campaign
     */
    @Transactional
    public GatheringId hand(Actor actor, CampaignId campaign, String name, InputStream bytes) {
        if (!activities.enters(actor, campaign)) {
            throw new NotFound(campaign);
        }
        var id = new GatheringId(campaign, Uuid7.next(clock));
        var blob = vault.keep(bytes);
        var now = clock.instant();
        sql.insert(id, new GatheringSql.Handed(name, blob.id()), actor, now);
        events.publishEvent(new GatheringAct.TableHanded(actor, now, id, name));
        return id;
    }

    /**
     * Reads it and holds it against what stands. While it is read no transaction is open.
     *
     * @throws NotFound unless the actor's unit has handed it in
     */
    public Gathered dryRun(Actor actor, GatheringId id) {
        var handed = handed(actor, id);
        return switch (reading.read(actor, id.campaign(), handed)) {
            case ProgrammeRead.Unreadable(var why) -> new Gathered.Unreadable(handed.name(), why);
            case ProgrammeRead.Planned planned ->
                    new Gathered.Read(
                            new DryRun(
                                    handed.name(),
                                    reading.typings(actor, id.campaign(), planned).stream()
                                            .map(PlannedRow.Typing::row)
                                            .toList(),
                                    planned.said()));
        };
    }

    /** What is read, before anything is written: for {@link #take}. */
    public ProgrammeRead read(Actor actor, GatheringId id) {
        return reading.read(actor, id.campaign(), handed(actor, id));
    }

    /**
     * Enters and changes what was chosen; the same again enters nothing.
     *
     * @param chosen keys of rows, each with the version at which it was shown; negative: it was new
     * @throws NotFound unless the actor's unit has handed it in and the actor enters activities
     */
    @Transactional
    public Taken take(Actor actor, GatheringId id, ProgrammeRead read, Map<String, Long> chosen) {
        handed(actor, id);
        sql.lock(id.campaign(), actor.unitId());
        int entered = 0;
        int changed = 0;
        var late = new ArrayList<String>();
        if (read instanceof ProgrammeRead.Planned planned) {
            for (var typing : reading.typings(actor, id.campaign(), planned)) {
                var shown = chosen.get(typing.row().key());
                if (shown == null) {
                    continue;
                }
                switch (typing.row().step()) {
                    case Step.Enter _ -> {
                        activities.enter(actor, id.campaign(), typing.words());
                        entered++;
                    }
                    case Step.Change(var activity, long version) -> {
                        if (version == shown) {
                            change(actor, typing);
                            changed++;
                        } else {
                            late.add(typing.row().place());
                        }
                    }
                    case Step.Shut _ -> late.add(typing.row().place());
                    case Step.Nothing _, Step.Nameless _ -> {
                        // there is nothing to be done
                    }
                }
            }
        }
        if (entered + changed > 0) {
            events.publishEvent(
                    new GatheringAct.TableTaken(actor, clock.instant(), id, entered, changed));
        }
        return new Taken(entered, changed, List.copyOf(late));
    }

    private void change(Actor actor, PlannedRow.Typing typing) {
        var there = activities.activity(actor, Objects.requireNonNull(typing.id()));
        activities.type(
                actor,
                there.id(),
                new ActivityTyping(
                        typing.words(),
                        new ActivityTyping.Shown(
                                Uuid7.next(clock).toString(),
                                there.answers(),
                                there.rows(),
                                Map.of()),
                        ""));
    }

    private GatheringSql.Handed handed(Actor actor, GatheringId id) {
        if (!activities.enters(actor, id.campaign())) {
            throw new NotFound(id);
        }
        return sql.one(id, actor.unitId()).orElseThrow(() -> new NotFound(id));
    }
}
