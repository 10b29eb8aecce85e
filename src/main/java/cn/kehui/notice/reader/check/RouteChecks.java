package cn.kehui.notice.reader.check;

import cn.kehui.notice.reader.DutyDraft;
import cn.kehui.notice.reader.NoticeDraft;
import cn.kehui.notice.reader.part.Enclosures;
import cn.kehui.notice.reader.part.Enclosures.Part;
import cn.kehui.notice.reader.part.Layer;
import cn.kehui.notice.reader.text.ReadLimits;
import cn.kehui.notice.reader.text.TextLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Who sends what where, and how many: what the notice says in two ways or leaves open. */
final class RouteChecks {
    private static final Pattern BOTH =
            Pattern.compile(
                    "(?:反馈|报送?|发送|发|提交|报)(?:至|到|给)?((?:[\\p{IsHan}（）]{2,30}?)(?:和|、|及)(?:[\\p{IsHan}（）]{2,30}))(?=[。；，]|$)");

    private static final Pattern HEAD = Pattern.compile("[（(]?(?:说明|注|备注|\\d)");

    private RouteChecks() {}

    static void check(NoticeDraft draft, Layer layer, Found found) {
        var notes = beneath(layer);
        for (var duty : draft.duties()) {
            if (duty.notice() != null) {
                continue;
            }
            both(duty, layer, notes, found);
            for (var quota : duty.quotas()) {
                // 每个单位: each for itself
                boolean each = quota.of().matches("每个?[^、]*(?:单位|机构|学会|高校|企业|个人|选手)");
                boolean several =
                        quota.of().isEmpty()
                                || !each
                                        && duty.owedBy().size() > 1
                                        && !duty.owedBy().contains(quota.of());
                if (several) {
                    found.asks(
                            "notice.warning.quota-scope",
                            List.of(quota.span(), duty.span()),
                            quota.words(),
                            String.join("、", duty.owedBy()));
                }
            }
        }
        silent(draft, found);
    }

    /** A note beneath a form that names two receivers, with the parts that it stands in. */
    private record Beneath(TextLine line, MatchResult both, List<Part> parts) {}

    private static List<Beneath> beneath(Layer layer) {
        var parts = Enclosures.parts(layer);
        var notes = new ArrayList<Beneath>();
        for (var line : layer.tailLines()) {
            var both = BOTH.matcher(line.text());
            if (!line.cell()
                    && HEAD.matcher(line.text()).lookingAt()
                    && both.find()
                    && !layer.clean().full(ReadLimits.ATTACHMENTS, notes)) {
                notes.add(new Beneath(line, both.toMatchResult(), around(parts, line)));
            }
        }
        return notes;
    }

    private static List<Part> around(List<Part> parts, TextLine line) {
        return parts.stream()
                .filter(part -> part.from() <= line.from() && line.to() <= part.to())
                .toList();
    }

    /** The text chooses between two receivers, the note beneath the form names both. */
    private static void both(DutyDraft duty, Layer layer, List<Beneath> notes, Found found) {
        boolean chosen =
                duty.routes().size() > 1
                        && duty.routes().stream().noneMatch(route -> route.when().isEmpty());
        if (!chosen) {
            return;
        }
        for (var note : notes) {
            if (note.parts().stream().anyMatch(part -> about(duty, part))) {
                int from = note.line().from();
                found.asks(
                        "notice.warning.route-differs",
                        List.of(
                                duty.span(),
                                layer.clean()
                                        .span(
                                                from + note.both().start(),
                                                from + note.both().end())),
                        String.join("、", duty.routes().stream().map(DutyDraft.Route::to).toList()),
                        note.both().group(1));
            }
        }
    }

    private static boolean about(DutyDraft duty, Part part) {
        return duty.things().stream().anyMatch(thing -> NameLikeness.alike(thing, part.title()));
    }

    /** Addressees of whom nothing is asked, though of others something is. */
    private static void silent(NoticeDraft draft, Found found) {
        var duties = draft.duties().stream().filter(one -> one.notice() == null).toList();
        if (duties.isEmpty()) {
            return;
        }
        var named = new LinkedHashSet<String>();
        duties.forEach(one -> named.addAll(one.owedBy()));
        for (var addressee : draft.addressees()) {
            var word = kind(addressee.words());
            boolean owes =
                    named.stream()
                            .anyMatch(
                                    one ->
                                            one.contains(word)
                                                    || one.contains("各单位")
                                                    || one.contains("有关单位")
                                                    || one.contains("各部门") && word.equals("部门")
                                                    || addressee.words().contains(one));
            if (!word.isEmpty() && !owes) {
                found.notes(
                        "notice.warning.addressee-without-duty",
                        List.of(addressee.span()),
                        addressee.words());
            }
        }
    }

    private static String kind(String addressee) {
        for (var word : new String[] {"学会", "高校", "企业", "学校", "部门", "院所", "街道"}) {
            if (addressee.contains(word)) {
                return word;
            }
        }
        return "";
    }
}
