package cn.kehui.filing.submission.web;

import cn.kehui.duty.campaign.EvidenceRule;
import cn.kehui.duty.campaign.PaperDemand;
import cn.kehui.filing.submission.Attachment;
import cn.kehui.filing.submission.Attachments;
import cn.kehui.filing.submission.web.AttachmentPart.FilePart;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.printed.PlaceWords;
import cn.kehui.sheet.printed.SaidBeside;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints what is to be attached and what is attached already. */
final class AttachmentPrint {

    private final Written written;
    private final List<Finding> findings;

    AttachmentPrint(Written written, List<Finding> findings) {
        this.written = written;
        this.findings = findings;
    }

    List<AttachmentPart> papers() {
        return written.demands().stream().map(this::paper).toList();
    }

    private AttachmentPart paper(PaperDemand demand) {
        var place = demand.place();
        var evidence = written.papers().evidence();
        var endings = Attachments.endings(demand, evidence);
        return new AttachmentPart(
                demand.id(),
                PlaceWords.id(place),
                demand.title(),
                asks(demand, String.join("、", endings)),
                endings.stream().map(ending -> "." + ending).collect(Collectors.joining(",")),
                demand.kind() == PaperDemand.Kind.PHOTO
                        ? evidence.stream().map(AttachmentPrint::rule).toList()
                        : List.of(),
                SaidBeside.at(place, demand.title(), findings),
                "why." + place,
                reason(place),
                written.attached().stream()
                        .filter(one -> one.demand().equals(demand.id()))
                        .map(one -> file("/obligations/" + written.obligation().id(), one))
                        .toList());
    }

    /** With the clause that says so: 每张大小：0.2M—2M（附件3 第2条）. */
    private static String rule(EvidenceRule rule) {
        return Texts.say("paper.rule", rule.said(), rule.clause());
    }

    private @Nullable String reason(String place) {
        var given = written.draft().reasons().get(place);
        boolean asked = findings.stream().anyMatch(one -> one.at().equals(place) && one.asks());
        return !asked ? null : given == null ? "" : given.words();
    }

    private static String asks(PaperDemand demand, String endings) {
        return demand.least() == 0
                ? Texts.say("paper.may", endings, demand.clause())
                : Texts.say("paper.asks", demand.least(), endings, demand.clause());
    }

    static FilePart file(String home, Attachment attachment) {
        return new FilePart(
                home + "/papers/" + attachment.id(),
                attachment.name(),
                size(attachment),
                small(home, attachment));
    }

    /** Where a picture is shown small; empty: it is none. */
    static String small(String home, Attachment attachment) {
        return attachment.picture() ? home + "/papers/" + attachment.id() + "/small" : "";
    }

    private static String size(Attachment attachment) {
        var size = FileNames.size(attachment.size());
        return attachment.state().isEmpty() ? size : size + " · " + attachment.state();
    }
}
