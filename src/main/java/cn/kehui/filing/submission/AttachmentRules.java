package cn.kehui.filing.submission;

import cn.kehui.duty.campaign.PaperDemand;
import cn.kehui.filing.submission.Filing.Change;
import cn.kehui.filing.submission.Filing.Change.Kind;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.scan.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether what is attached is what the duty asks for: by number and by kind, not by content. */
final class AttachmentRules {
    private AttachmentRules() {}

    /** What is missing or too many, in the order of the demands. */
    static List<Finding> findings(List<PaperDemand> demands, List<Attachment> attached) {
        var findings = new ArrayList<Finding>();
        for (var demand : demands) {
            long there = attached.stream().filter(one -> one.demand().equals(demand.id())).count();
            var most = demand.most();
            if (there < demand.least()) {
                findings.add(
                        Finding.stops(
                                demand.place(),
                                "paper.missing",
                                demand.title(),
                                demand.least(),
                                there,
                                demand.clause()));
            } else if (most != null && there > most) {
                findings.add(
                        Finding.stops(
                                demand.place(),
                                "paper.too-many",
                                demand.title(),
                                most,
                                there,
                                demand.clause()));
            }
        }
        return findings;
    }

    /** A file that nobody may open is no answer to what is asked for. */
    static Finding infected(Attachment file, Verdict.Infected verdict) {
        return Finding.stops(
                PaperDemand.placeOf(file.demand()), "scan.paper", file.name(), verdict.words());
    }

    /**
     * Why a file is not what is asked for, if it is not.
     *
     * @param endings of the names of what is taken in
     * @param type what its bytes say, whatever it is called: {@code image/jpeg}
     */
    static Optional<Finding> refusal(
            PaperDemand demand, List<String> endings, String name, String type) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var wanted = String.join("、", endings);
        if (!endings.contains(ending)) {
            return Optional.of(
                    Finding.stops(demand.place(), "paper.ending", name, demand.title(), wanted));
        }
        return fits(ending, type)
                ? Optional.empty()
                : Optional.of(
                        Finding.stops(
                                demand.place(),
                                "paper.disguised",
                                name,
                                ending,
                                Texts.say(kind(type)),
                                wanted));
    }

    /** What bytes are, as people call it. */
    private static String kind(String type) {
        return switch (type) {
            case "image/jpeg" -> "paper.kind.jpeg";
            case "image/png" -> "paper.kind.png";
            case "application/pdf" -> "paper.kind.pdf";
            case "application/zip" -> "paper.kind.zip";
            case String other when other.startsWith("image/") -> "paper.kind.picture";
            case String other when other.startsWith("text/") || other.contains("html") ->
                    "paper.kind.text";
            case String other when other.startsWith("application/x-tika-ooxml") -> "paper.kind.zip";
            case String other when other.startsWith("application/x-tika-msoffice") ->
                    "paper.kind.office";
            case String other when other.startsWith("video/") -> "paper.kind.video";
            default -> "paper.kind.other";
        };
    }

    private static boolean fits(String ending, String type) {
        return switch (ending) {
            case "jpg", "jpeg" -> type.equals("image/jpeg");
            case "png" -> type.equals("image/png");
            case "pdf" -> type.equals("application/pdf");
            case "docx", "xlsx", "ofd" ->
                    type.equals("application/zip") || type.startsWith("application/x-tika-ooxml");
            case "doc", "xls", "wps" ->
                    type.startsWith("application/x-tika-msoffice")
                            || type.startsWith("application/msword")
                            || type.startsWith("application/vnd.ms-");
            default -> type.startsWith("video/") || type.equals("application/mp4");
        };
    }

    /**
     * What another hand changed, with attachments that came or went since the page was shown.
     *
     * @param shown null: no page was
     */
    static List<Change> changes(
            List<Change> others, Draft.@Nullable Shown shown, List<Attachment> attached) {
        var changes = new ArrayList<>(others);
        var there = new HashSet<String>();
        for (var one : attached) {
            there.add(one.id().toString());
            if (shown != null && !shown.papers().containsKey(one.id().toString())) {
                changes.add(change(Kind.PAPER_ADDED, one.id().toString(), one.name()));
            }
        }
        if (shown != null) {
            shown.papers()
                    .forEach(
                            (one, name) -> {
                                if (!there.contains(one)) {
                                    changes.add(change(Kind.PAPER_GONE, one, name));
                                }
                            });
        }
        return changes;
    }

    private static Change change(Kind kind, String paper, String name) {
        return new Change(kind, "paper:" + paper, name, name, null);
    }
}
