package cn.kehui.filing.submission;

import cn.kehui.duty.campaign.EvidenceRule;
import cn.kehui.duty.campaign.PaperDemand;
import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.Steps;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.submission.Attachment.Adding;
import cn.kehui.filing.submission.photo.PhotoRules;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.ground.vault.Vault;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents and pictures that go with what is filed; kept as they came, never run. */
@Service
public class Attachments {
    private final Obligations obligations;
    private final Steps steps;
    private final AttachmentSql sql;
    private final PaperCheck papers;
    private final Vault vault;
    private final Clock clock;

    Attachments(
            Obligations obligations,
            Steps steps,
            AttachmentSql sql,
            PaperCheck papers,
            Vault vault,
            Clock clock) {
        this.obligations = obligations;
        this.steps = steps;
        this.sql = sql;
        this.papers = papers;
        this.vault = vault;
        this.clock = clock;
    }

    /** What the duty asks for beside its form, in the order of the notice. */
    @Transactional(readOnly = true)
    public List<PaperDemand> demands(Actor actor, ObligationId id) {
        return sql.demands(obligations.obligation(actor, id).duty());
    }

    /** What its campaign asks of pictures; none where the duty asks for none. */
    @Transactional(readOnly = true)
    public List<EvidenceRule> evidence(Actor actor, ObligationId id) {
        var obligation = obligations.obligation(actor, id);
        return papers.evidence(obligation, sql.demands(obligation.duty()));
    }

    /** What is to be said of pictures by the rules of their campaign. */
    @Transactional(readOnly = true)
    public List<Finding> measured(Actor actor, ObligationId id, List<Attachment> attached) {
        var obligation = obligations.obligation(actor, id);
        var demands = sql.demands(obligation.duty());
        return PhotoRules.findings(papers.evidence(obligation, demands), demands, attached);
    }

    /** How the names of what is taken in may end, by the id of what is asked for. */
    public static List<String> endings(PaperDemand demand, List<EvidenceRule> evidence) {
        return PhotoRules.endings(demand, evidence);
    }

    /** What goes with the next version, in the order in which it was added. */
    @Transactional(readOnly = true)
    public List<Attachment> of(Actor actor, ObligationId id) {
        return sql.of(obligations.obligation(actor, id)).stream().map(papers::seen).toList();
    }

    /** What went with a version that was filed. */
    @Transactional(readOnly = true)
    public List<Attachment> filed(Actor actor, ObligationId id, SubmissionId version) {
        return sql.filed(obligations.obligation(actor, id), version).stream()
                .map(papers::seen)
                .toList();
    }

    /**
     * Adds a file to the next version.
     *
     * @param demand the id of what it answers
     * @param in its bytes, read to their end and left open
     * @throws NotFound if the duty asks for no such thing, or the actor cannot write it now
     */
    @Transactional
    public Adding add(Actor actor, ObligationId id, String demand, Sent sent) {
        var obligation = written(actor, id);
        var asked =
                sql.demands(obligation.duty()).stream()
                        .filter(one -> one.id().equals(demand))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(demand));
        var endings = endings(asked, papers.evidence(obligation, List.of(asked)));
        var refusal = AttachmentRules.refusal(asked, endings, sent.name(), sent.type());
        if (refusal.isPresent()) {
            return new Adding.Refused(refusal.get());
        }
        var blob = vault.keep(sent.bytes());
        var twin =
                sql.of(obligation).stream()
                        .filter(one -> one.demand().equals(demand) && one.blob().equals(blob.id()))
                        .findFirst();
        if (twin.isPresent()) {
            var there = twin.get().name();
            return new Adding.Refused(
                    Finding.stops(asked.place(), "paper.twice", sent.name(), there));
        }
        var attachment =
                new Attachment(
                        Uuid7.next(clock),
                        demand,
                        sent.name(),
                        blob.id(),
                        blob.size(),
                        clock.instant(),
                        "");
        sql.insert(obligation, attachment, actor.id().value());
        return new Adding.Added(attachment);
    }

    /**
     * A file on its way in.
     *
     * @param name without folders
     * @param type what its first bytes say
     */
    public record Sent(String name, String type, InputStream bytes) {}

    /** Takes a file out of the next version; versions that were filed keep it. */
    @Transactional
    public void remove(Actor actor, ObligationId id, UUID attachment) {
        sql.remove(written(actor, id), attachment, clock.instant());
    }

    /**
     * @throws NotFound if it is not of this obligation
     */
    @Transactional(readOnly = true)
    public Attachment attachment(Actor actor, ObligationId id, UUID attachment) {
        return sql.one(obligations.obligation(actor, id), attachment)
                .orElseThrow(() -> new NotFound(attachment));
    }

    /** Its name by rule: 单位_材料_日期, and which of several. */
    @Transactional(readOnly = true)
    public String ruled(Actor actor, Obligation obligation, Attachment one) {
        var title =
                sql.demands(obligation.duty()).stream()
                        .filter(demand -> demand.id().equals(one.demand()))
                        .map(PaperDemand::title)
                        .findFirst()
                        .orElse(FileNames.stem(one.name()));
        var alike =
                of(actor, obligation.id()).stream()
                        .filter(other -> other.demand().equals(one.demand()))
                        .map(Attachment::id)
                        .toList();
        return FileNames.ruled(
                obligation.owes().name(),
                title,
                LocalDate.ofInstant(one.addedAt(), Beijing.ZONE),
                (alike.size() > 1 ? alike.indexOf(one.id()) + 1 + "." : "")
                        + FileNames.ending(one.name()));
    }

    private Obligation written(Actor actor, ObligationId id) {
        var obligation = steps.hold(actor, id);
        if (!obligation.filedBy(actor) || Move.FILE.from(obligation.state()).isEmpty()) {
            throw new NotFound(id);
        }
        return obligation;
    }
}
