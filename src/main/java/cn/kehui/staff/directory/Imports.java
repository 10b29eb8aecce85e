package cn.kehui.staff.directory;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.ground.org.Scope;
import cn.kehui.ground.parcel.OwnParcel;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.Scratch;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.staff.directory.UnitCheck.Becomes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tables of units, imported in two steps: what would happen, row by row, and then that. */
@Service
public class Imports {
    /** The table of the units as it is ordered where it takes long. */
    public static final OwnParcel.Order TABLE = new OwnParcel.Order("units", "open");

    private static final ReadUnits READ = new ReadUnits();

    private final ImportSql sql;
    private final Readers readers;
    private final Directory directory;
    private final DirectoryState snapshots;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Imports(
            ImportSql sql,
            Readers readers,
            Directory directory,
            DirectoryState snapshots,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.readers = readers;
        this.directory = directory;
        this.snapshots = snapshots;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lays a table aside, CSV or a workbook; no unit is touched. While it is read no transaction is
     * open.
     *
     * @param bytes read to their end, or to that of the largest table, and left open
     * @throws NotFound unless the actor is a system administrator
     */
    public Offer offer(Actor actor, String fileName, InputStream bytes) throws IOException {
        Directory.keeper(actor);
        var laid = Scratch.lay(bytes, fileName, ReadUnits.LARGEST);
        if (laid.isEmpty()) {
            return new Offer.Unreadable(
                    Finding.stops("file", "units.too-large", ReadUnits.LARGEST >> 20));
        }
        try {
            return offer(actor, fileName, laid.get());
        } finally {
            Files.deleteIfExists(laid.get());
        }
    }

    private Offer offer(Actor actor, String fileName, Path laid) {
        var asked = new ReadUnits.Asked(fileName);
        var whose = new Whose(actor.id().toString());
        return switch (readers.read(READ, laid, asked, whose).or(UnitTable.Unreadable::new)) {
            case UnitTable.Unreadable(var why) -> new Offer.Unreadable(why);
            case UnitTable.Rows(var rows, var _) -> {
                var id = new ImportId(Uuid7.next(clock));
                sql.insert(new ImportSql.Laid(id, fileName, null, rows), actor, clock.instant());
                yield new Offer.Taken(id);
            }
        };
    }

    /**
     * What the table would do, as things are now.
     *
     * @throws NotFound if there is no such table, or nobody of the actor's units sent it
     */
    @Transactional(readOnly = true)
    public DryRun dryRun(Actor actor, ImportId id) {
        Directory.keeper(actor);
        var scope = Directory.open(actor);
        return dryRun(sql.one(scope, id).orElseThrow(() -> new NotFound(id)), scope);
    }

    /**
     * Does all that the table says, or nothing.
     *
     * @throws NotFound if there is no such table, or nobody of the actor's units sent it
     */
    @Transactional
    public Confirmation confirm(Actor actor, ImportId id) {
        Directory.keeper(actor);
        sql.lock(id);
        var dryRun = dryRun(actor, id);
        if (dryRun.confirmed()) {
            return new Confirmation.Before();
        }
        if (!dryRun.wrong().isEmpty()) {
            return new Confirmation.Stopped(dryRun);
        }
        parentsFirst(dryRun.rows()).forEach(row -> directory.keep(actor, row));
        sql.confirm(id, clock.instant());
        int added = dryRun.count(Becomes.NEW);
        int changed = dryRun.count(Becomes.CHANGED);
        events.publishEvent(
                new DirectoryAct.UnitsImported(
                        actor, clock.instant(), dryRun.fileName(), added, changed));
        return new Confirmation.Imported(added, changed);
    }

    /** An empty table to fill, with a sheet that explains its columns. */
    public byte[] template() throws IOException {
        return UnitSheet.write(List.of());
    }

    /** How many rows {@link #table} has. */
    long listed(Actor actor) {
        return open(actor).count();
    }

    private Stream<TypedUnit> open(Actor actor) {
        var scope = Directory.open(actor);
        var known = snapshots.take(scope);
        return known.open().stream().filter(unit -> scope.holds(unit.path())).map(known::row);
    }

    /** The units that the actor may look up, as a table that can be changed and imported. */
    @Transactional(readOnly = true)
    public byte[] table(Actor actor) throws IOException {
        return UnitSheet.write(open(actor).toList());
    }

    private DryRun dryRun(ImportSql.Laid laid, Scope keeps) {
        var checks =
                laid.confirmedAt() == null
                        ? UnitRules.check(laid.rows(), snapshots.take(keeps), directory::freshId)
                        : List.<UnitCheck>of();
        return new DryRun(laid.id(), laid.fileName(), laid.confirmedAt(), checks);
    }

    /** A unit can only be kept below one that is there. */
    private static List<UnitCheck> parentsFirst(List<UnitCheck> rows) {
        var byId =
                rows.stream()
                        .collect(
                                Collectors.toMap(
                                        row -> Objects.requireNonNull(row.unit()).id(),
                                        row -> row));
        var depths = new HashMap<UnitCheck, Integer>();
        for (var row : rows) {
            int depth = 0;
            for (var at = row; at != null; depth++) {
                var parent = Objects.requireNonNull(at.unit()).parent();
                at = parent == null ? null : byId.get(parent);
            }
            depths.put(row, depth);
        }
        return rows.stream().sorted(Comparator.comparing(depths::get)).toList();
    }
}
