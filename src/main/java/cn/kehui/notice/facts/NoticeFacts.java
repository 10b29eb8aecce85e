package cn.kehui.notice.facts;

import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.sheet.form.Forms;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a notice says: corrected, confirmed, left out, added. Once its campaign is out, it stands.
 */
@Service
public class NoticeFacts {
    private final IncomingNotices notices;
    private final FactSql sql;
    private final Campaigns campaigns;
    private final Forms forms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeFacts(
            IncomingNotices notices,
            FactSql sql,
            Campaigns campaigns,
            Forms forms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.sql = sql;
        this.campaigns = campaigns;
        this.forms = forms;
        this.events = events;
        this.clock = clock;
    }

    /** Puts a fact as it is written, or confirms it as it was read. */
    @Transactional
    public Correcting decide(Actor actor, IncomingId id, String fact, Map<String, String> values) {
        var before = fact(id, notices.locked(actor, id), fact);
        var words = new HashMap<>(before.words());
        words.putAll(values(before.kind(), values));
        return put(
                actor, id, before.with(kept(before.said(), FactReading.of(before.kind(), words))));
    }

    /** What no input shows of a question is kept. */
    private static Said kept(Said before, Said typed) {
        return before instanceof Said.Question was && typed instanceof Said.Question is
                ? new Said.Question(
                        is.message(), is.code(), is.decision(), was.names(), was.changed())
                : typed;
    }

    /**
     * A fact that nobody read.
     *
     * @param of the duty that it belongs to, for what belongs to one
     */
    public record Added(FactKind kind, String of, Map<String, String> values) {}

    /** Adds what the notice says and nobody read. */
    @Transactional
    public Correcting add(Actor actor, IncomingId id, Added what) {
        var kind = what.kind();
        var notice = notices.locked(actor, id);
        if (kind.ofDuty()) {
            fact(id, notice, what.of());
        }
        var name =
                kind.name().toLowerCase(java.util.Locale.ROOT)
                        + "-"
                        + Uuid7.next(clock).toString().substring(24);
        var said = FactReading.of(kind, values(kind, what.values()));
        var added = Fact.read(name, kind.ofDuty() ? what.of() : "", said);
        return put(actor, id, added.with(said));
    }

    /** Leaves a fact out, or takes it in again; a duty with the forms that it asks for. */
    @Transactional
    public Correcting leaveOut(Actor actor, IncomingId id, String fact, boolean out) {
        var before = fact(id, notices.locked(actor, id), fact);
        if (!out && before.kind() == FactKind.DUTY) {
            forms(id, fact).forEach(form -> written(actor, id, taken(form, actor, false)));
        }
        return written(actor, id, taken(before, actor, out));
    }

    private static Fact taken(Fact fact, Actor actor, boolean out) {
        return fact.in(out ? Fact.State.LEFT_OUT : Fact.State.READ, actor.name());
    }

    /** Forms that were left out and that a duty asks for. */
    private List<Fact> forms(IncomingId id, String duty) {
        return sql.of(id).stream()
                .filter(
                        one ->
                                !one.holds()
                                        && one.said() instanceof Said.Form form
                                        && form.duties().contains(duty))
                .toList();
    }

    /** Puts another shape in the place of that of a form. */
    Correcting reshape(Actor actor, IncomingId id, Fact fact, Said.Form form) {
        notices.locked(actor, id);
        return written(actor, id, fact.with(form));
    }

    private Correcting put(Actor actor, IncomingId id, Fact typed) {
        var findings = new ArrayList<>(FactCheck.findings(typed.said()));
        notices.late(typed.said()).ifPresent(findings::add);
        if (findings.isEmpty()
                && typed.said() instanceof Said.Form form
                && form.use() instanceof Said.Use.Known(var known)
                && forms.find(known).isEmpty()) {
            findings.add(Finding.stops("use", "incoming.no-form", known));
        }
        return findings.isEmpty()
                ? written(actor, id, typed)
                : new Correcting.Wrong(typed, findings);
    }

    /** Writes a fact as it is, unless its campaign is out. */
    Correcting written(Actor actor, IncomingId id, Fact fact) {
        var notice = notices.open(actor, id).notice();
        var campaign = notice.campaign();
        if (campaign != null && campaigns.publishedAt(campaign).isPresent()) {
            return new Correcting.Published(campaign);
        }
        var by = fact.in(fact.state(), actor.name());
        sql.put(id, by);
        events.publishEvent(new IncomingAct.FactDecided(actor, clock.instant(), id, by));
        return new Correcting.Decided(by);
    }

    private Fact fact(IncomingId id, Incoming notice, String fact) {
        return sql.of(notice.id()).stream()
                .filter(one -> one.id().equals(fact))
                .findFirst()
                .orElseThrow(() -> new NotFound(id + "/" + fact));
    }

    /** Only the kind's own fields are written; what else a fact knows stays. */
    private static Map<String, String> values(FactKind kind, Map<String, String> typed) {
        var values = new HashMap<String, String>();
        for (var field : kind.fields()) {
            var one = typed.get(field.name());
            if (one != null) {
                values.put(field.name(), one.strip());
            }
        }
        return values;
    }
}
