package cn.kehui.week.evidence;

import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.scan.Scans;
import cn.kehui.ground.scan.Verdict;
import cn.kehui.ground.vault.Vault;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.Untried;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.echo.Echoes;
import cn.kehui.week.echo.SketchedPhoto;
import cn.kehui.week.photo.CheckedSet;
import cn.kehui.week.photo.Photographs;
import cn.kehui.week.sight.Sights;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** Looks at photographs that came: those of one activity at a time, safe to repeat. */
@Component
class EvidenceLooks {
    /** What has not ended by then is taken for lost with its process. */
    private static final Duration LOST = Duration.ofMinutes(20);

    private final EvidenceWorkSql work;
    private final EvidenceSql sql;
    private final HeldSql held;
    private final Campaigns campaigns;
    private final Looking looking;
    private final TransactionTemplate transactions;

    /** What the files go through. */
    @Component
    record Looking(
            Vault vault, Scans scans, Readers readers, Sights sights, Echoes echoes, Clock clock) {}

    EvidenceLooks(
            EvidenceWorkSql work,
            EvidenceSql sql,
            HeldSql held,
            Campaigns campaigns,
            Looking looking,
            PlatformTransactionManager transactions) {
        this.work = work;
        this.sql = sql;
        this.held = held;
        this.campaigns = campaigns;
        this.looking = looking;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Looks at the next. @return false if none waits that can be looked at now */
    boolean next() {
        var now = looking.clock().instant();
        var taken = transactions.execute(_ -> work.take(now, now.minus(LOST)));
        if (taken == null || taken.isEmpty()) {
            return false;
        }
        var turn = taken.get();
        try {
            look(turn);
        } catch (Untried e) {
            transactions.executeWithoutResult(_ -> work.later(turn));
            return false;
        } catch (IOException e) {
            transactions.executeWithoutResult(_ -> work.broke(turn));
            throw new UncheckedIOException("photographs could not be looked at", e);
        } catch (RuntimeException e) {
            transactions.executeWithoutResult(_ -> work.broke(turn));
            throw e;
        }
        return true;
    }

    private void look(EvidenceWorkSql.Turn turn) throws IOException {
        var names = new HashMap<String, UUID>();
        var set = looked(turn, sql.all(turn.activity()), names);
        var found = new LinkedHashMap<UUID, PhotoFound>();
        names.values().forEach(id -> found.put(id, PhotoFound.NONE));
        set.photos().forEach(one -> found.put(names.get(one.sent().file()), PhotoFound.of(one)));
        echoes(turn.activity(), set, names);
        transactions.executeWithoutResult(_ -> work.end(turn, found, SetFound.of(set.totals())));
    }

    /** Where else they were handed in, of those that still stand. */
    private void echoes(ActivityId of, CheckedSet set, Map<String, UUID> names) {
        var kept =
                transactions.execute(
                        _ -> {
                            sql.hold(of);
                            var standing = new HashMap<UUID, String>();
                            sql.all(of).forEach(one -> standing.put(one.id(), one.blob().sha256()));
                            var photos = sketched(set, names, standing);
                            looking.echoes().keep(of, photos);
                            return photos;
                        });
        transactions.executeWithoutResult(_ -> looking.echoes().look(of, kept));
    }

    private static List<SketchedPhoto> sketched(
            CheckedSet set, Map<String, UUID> names, Map<UUID, String> standing) {
        var photos = new ArrayList<SketchedPhoto>();
        names.forEach(
                (file, id) -> {
                    var sha256 = standing.get(id);
                    if (sha256 != null) {
                        photos.add(new SketchedPhoto(id, sha256, set.sketches().get(file)));
                    }
                });
        return photos;
    }

    private CheckedSet looked(
            EvidenceWorkSql.Turn turn, List<EvidencePhoto> photos, Map<String, UUID> names)
            throws IOException {
        var folder = Files.createTempDirectory("kehui-evidence-");
        try {
            for (var photo : photos) {
                var name = FolderNames.free(photo.name(), names.keySet());
                names.put(name, photo.id());
                lay(photo, folder.resolve(name));
            }
            var rules = campaigns.campaign(turn.activity().campaign()).evidence();
            var demands = EvidenceDemands.of(rules, held.of(turn.activity()));
            return new Photographs(looking.readers(), looking.sights(), demands)
                    .check(folder, false, _ -> {});
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** What may be harmful is not opened: it lies there empty, and is told as none. */
    private void lay(EvidencePhoto photo, Path to) throws IOException {
        var verdict =
                looking.scans()
                        .check(photo.blob().sha256(), () -> looking.vault().open(photo.blob()));
        if (!(verdict instanceof Verdict.Infected)) {
            try (var in = looking.vault().open(photo.blob())) {
                Files.copy(in, to);
            }
        } else {
            Files.createFile(to);
        }
    }
}
