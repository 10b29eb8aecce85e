package cn.kehui.notice.reader.check;

import cn.kehui.notice.reader.EvidenceDemand;
import cn.kehui.notice.reader.NoticeDraft;
import cn.kehui.notice.reader.Span;
import cn.kehui.notice.reader.part.Layer;
import cn.kehui.notice.reader.text.ReadLimits;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rules for pictures that do not fit each other, and what is forbidden in one place and asked in
 * another.
 */
final class EvidenceChecks {
    private static final Pattern OR = Pattern.compile("照片(?:或|或者)视频|视频(?:或|或者)照片|图片或视频");
    private static final Pattern FORBIDDEN =
            Pattern.compile("(?:力戒|严禁|杜绝|不搞|避免)([\\p{IsHan}、]{2,16}?)等?(?:形式主义|现象|行为|做法)");

    private EvidenceChecks() {}

    static void check(NoticeDraft draft, Layer layer, Found found) {
        var text = layer.clean().text();
        var least =
                draft.evidence().stream()
                        .filter(EvidenceDemand.Least.class::isInstance)
                        .map(EvidenceDemand::span)
                        .toList();
        var or = OR.matcher(text).region(layer.from(), layer.to());
        if (!least.isEmpty() && or.find()) {
            found.asks(
                    "notice.warning.photos-or-video",
                    List.of(layer.clean().span(or.start(), or.end()), least.getFirst()),
                    or.group());
        }
        if (least.size() > 1) {
            found.notes("notice.warning.least-of-each", least);
        }
        altered(draft, found);
        for (var rule : draft.evidence()) {
            if (rule instanceof EvidenceDemand.Size size && !size.words().matches(".*[Bb].*")) {
                found.notes("notice.warning.size-unit", List.of(size.span()), size.words());
            }
        }
        forbidden(text, layer, found);
    }

    /** No mark on the picture and no change to it: what of faces that must not be shown? */
    private static void altered(NoticeDraft draft, Found found) {
        Span plain = null;
        Span unchanged = null;
        for (var rule : draft.evidence()) {
            if (rule instanceof EvidenceDemand.Judged judged) {
                plain = judged.words().contains("水印") ? judged.span() : plain;
                unchanged =
                        judged.words().matches(".*(?:修改|造假|PS|篡改|修图).*")
                                ? judged.span()
                                : unchanged;
            }
        }
        if (plain != null && unchanged != null) {
            found.notes("notice.warning.unaltered", List.of(plain, unchanged));
        }
    }

    private static void forbidden(String text, Layer layer, Found found) {
        var no = FORBIDDEN.matcher(text).region(layer.from(), layer.tailAt());
        var first = new HashMap<String, Integer>();
        while (no.find()) {
            for (var word : no.group(1).split("、")) {
                if (word.length() < 2 || layer.clean().full(ReadLimits.EVIDENCE, first.keySet())) {
                    continue;
                }
                int at =
                        first.computeIfAbsent(
                                word, one -> text.indexOf(one, layer.from(), layer.tailAt()));
                if (at >= 0 && at < no.start()) {
                    found.notes(
                            "notice.warning.forbidden-and-asked",
                            List.of(
                                    layer.clean().span(no.start(), no.end()),
                                    layer.clean().span(at, at + word.length())),
                            word);
                }
            }
        }
    }
}
