package cn.kehui.filing.submission.web;

import cn.kehui.duty.campaign.PaperDemand;
import cn.kehui.filing.submission.Attachment;
import cn.kehui.filing.submission.web.FillPage.FilePart;
import cn.kehui.filing.submission.web.FillPage.PaperPart;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.printed.PlaceWords;
import cn.kehui.sheet.printed.SaidBeside;
import java.util.List;
import java.util.stream.Collectors;

/** Prints what is to be attached and what is attached already. */
final class AttachmentPrint {

    private final Written written;
    private final List<Finding> findings;

    AttachmentPrint(Written written, List<Finding> findings) {
        this.written = written;
        this.findings = findings;
    }

    List<PaperPart> papers() {
        return written.demands().stream().map(this::paper).toList();
    }

    private PaperPart paper(PaperDemand demand) {
        var place = "paper:" + demand.id();
        return new PaperPart(
                demand.id(),
                PlaceWords.id(place),
                demand.title(),
                asks(demand),
                demand.kind().endings().stream()
                        .map(ending -> "." + ending)
                        .collect(Collectors.joining(",")),
                SaidBeside.at(place, findings),
                written.attached().stream()
                        .filter(one -> one.demand().equals(demand.id()))
                        .map(one -> file("/obligations/" + written.obligation().id(), one))
                        .toList());
    }

    private static String asks(PaperDemand demand) {
        var endings = String.join("、", demand.kind().endings());
        return demand.least() == 0
                ? Texts.say("paper.may", endings, demand.clause())
                : Texts.say("paper.asks", demand.least(), endings, demand.clause());
    }

    static FilePart file(String home, Attachment attachment) {
        return new FilePart(
                home + "/papers/" + attachment.id(), attachment.name(), size(attachment));
    }

    private static String size(Attachment attachment) {
        var size = FileNames.size(attachment.size());
        return attachment.state().isEmpty() ? size : size + " · " + attachment.state();
    }
}
