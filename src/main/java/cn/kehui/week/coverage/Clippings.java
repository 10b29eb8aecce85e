package cn.kehui.week.coverage;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.vault.Vault;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports as they were seen: pictures and PDF, kept as they came. */
@Service
public class Clippings {
    private static final String PDF = "application/pdf";
    private static final String PICTURE = "image/";

    private final CoverageSql reports;
    private final ClippingSql sql;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Clippings(
            CoverageSql reports,
            ClippingSql sql,
            Vault vault,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.sql = sql;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A file on its way in.
     *
     * @param name without folders
     * @param type what its first bytes say
     */
    public record SentClipping(String name, String type, InputStream bytes) {
        /** Whether it is a picture or PDF. */
        boolean kept() {
            return picture() || type.equals(PDF);
        }

        boolean picture() {
            return type.startsWith(PICTURE) && !type.contains("svg");
        }
    }

    /**
     * Those of a report.
     *
     * @throws NotFound if the report is not for the actor
     */
    @Transactional(readOnly = true)
    public List<Clipping> of(Actor actor, CoverageId id) {
        seen(actor, id);
        return sql.all(id);
    }

    /**
     * @throws NotFound if there is none, or the report is not for the actor
     */
    @Transactional(readOnly = true)
    public Clipping one(Actor actor, CoverageId id, String sha256) {
        return of(actor, id).stream()
                .filter(one -> one.blob().sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new NotFound(sha256));
    }

    /**
     * Takes one away; pressed twice it is taken once.
     *
     * @throws NotFound unless the actor corrects the report
     */
    @Transactional
    public void remove(Actor actor, CoverageId id, String sha256) {
        if (!seen(actor, id).writtenBy(actor)) {
            throw new NotFound(id);
        }
        var now = clock.instant();
        sql.all(id).stream()
                .filter(one -> one.blob().sha256().equals(sha256))
                .filter(one -> sql.remove(id, one.blob(), now))
                .forEach(one -> moved(actor, id, one.name(), false));
    }

    /** Beside a report that the actor holds, if one was sent; the same file twice is kept once. */
    void lay(Actor actor, CoverageId id, @Nullable SentClipping sent) {
        if (sent == null) {
            return;
        }
        var blob = vault.keep(sent.bytes());
        var clipping = new Clipping(blob.id(), sent.name(), blob.size(), sent.picture());
        if (sql.lay(id, clipping, actor, clock.instant())) {
            moved(actor, id, sent.name(), true);
        }
    }

    private void moved(Actor actor, CoverageId id, String name, boolean laid) {
        events.publishEvent(new CoverageAct.ClippingMoved(actor, clock.instant(), id, name, laid));
    }

    private PressReport seen(Actor actor, CoverageId id) {
        return reports.one(id, actor.scope()).orElseThrow(() -> new NotFound(id));
    }
}
