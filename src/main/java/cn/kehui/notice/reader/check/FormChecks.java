package cn.kehui.notice.reader.check;

import cn.kehui.notice.reader.DutyDraft;
import cn.kehui.notice.reader.FormDraft;
import cn.kehui.notice.reader.NoticeDraft;
import cn.kehui.notice.reader.NoticeDraft.Sort;
import cn.kehui.notice.reader.Span;
import cn.kehui.notice.reader.part.Enclosures;
import cn.kehui.notice.reader.part.Layer;
import cn.kehui.notice.reader.text.ReadLimits;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Forms and attachments: names that differ, parts that are missing, limits that do not fit. */
final class FormChecks {
    private static final Pattern NAMED = Pattern.compile("《([^《》]{4,80}(?:表|回执|申报书))》");

    private FormChecks() {}

    static void check(NoticeDraft draft, Layer layer, Found found) {
        names(draft, layer, found);
        parts(draft, layer, found);
        for (var form : draft.forms()) {
            limits(draft, form, found);
        }
    }

    private static void parts(NoticeDraft draft, Layer layer, Found found) {
        var parts = Enclosures.parts(layer);
        for (var one : draft.attachments()) {
            var part =
                    parts.stream()
                            .filter(
                                    each ->
                                            one.part() != null
                                                    && layer.clean()
                                                            .span(each.from(), each.to())
                                                            .equals(one.part()))
                            .findFirst();
            if (one.part() == null && !parts.isEmpty() && one.sort() != Sort.NOTICE) {
                found.asks("notice.warning.attachment-missing", List.of(one.span()), one.title());
            } else if (part.isPresent()
                    && part.get().end() - part.get().first() < 1
                    && one.sort() != Sort.NOTICE) {
                found.asks(
                        "notice.warning.attachment-empty",
                        List.of(one.span(), part(one)),
                        one.title());
            }
            part.filter(
                            each ->
                                    !each.title().isEmpty()
                                            && !one.listed().isEmpty()
                                            && !NameLikeness.same(each.title(), one.listed())
                                            && NameLikeness.alike(each.title(), one.listed()))
                    .ifPresent(
                            each ->
                                    found.notes(
                                            "notice.warning.attachment-name-differs",
                                            List.of(one.span(), part(one)),
                                            one.listed(),
                                            each.title()));
        }
    }

    private static Span part(NoticeDraft.Enclosure one) {
        return one.part() == null ? one.span() : one.part();
    }

    /** A form that the text names otherwise than the attachment does. */
    private static void names(NoticeDraft draft, Layer layer, Found found) {
        var text = layer.clean().text();
        var named =
                NAMED.matcher(text).region(layer.from(), Math.max(layer.from(), layer.tailAt()));
        var seen = new HashSet<String>();
        while (!layer.clean().full(ReadLimits.NAMES, seen) && named.find()) {
            var name = named.group(1);
            if (!seen.add(name)) {
                continue;
            }
            boolean exact =
                    draft.attachments().stream()
                            .anyMatch(one -> NameLikeness.same(one.title(), name));
            if (exact) {
                continue;
            }
            var other =
                    draft.attachments().stream()
                            .filter(one -> NameLikeness.alike(one.title(), name))
                            .max(
                                    Comparator.comparingInt(
                                            one -> NameLikeness.common(one.title(), name)));
            int at = named.start(1);
            int to = named.end(1);
            other.ifPresent(
                    one ->
                            found.asks(
                                    "notice.warning.form-name-differs",
                                    List.of(layer.clean().span(at, to), one.span()),
                                    name,
                                    one.title()));
        }
    }

    private static void limits(NoticeDraft draft, FormDraft form, Found found) {
        for (var duty : draft.duties()) {
            if (duty.things().stream()
                    .noneMatch(thing -> NameLikeness.alike(thing, form.title()))) {
                continue;
            }
            for (var quota : duty.quotas()) {
                if (quota.most() != null && form.blankRows() > quota.most()) {
                    found.notes(
                            "notice.warning.rows-over-quota",
                            List.of(quota.span(), form.span()),
                            quota.words(),
                            form.blankRows());
                }
            }
            twice(duty, form, found);
            boolean electronic =
                    duty.routes().stream()
                                    .anyMatch(
                                            route ->
                                                    route.channel()
                                                            .matches(".*(?:邮箱|电子|@|平台|系统).*"))
                            || draft.contacts().stream().anyMatch(one -> !one.mails().isEmpty());
            if (form.seal() && electronic) {
                found.notes(
                        "notice.warning.seal-and-electronic",
                        List.of(form.span(), duty.span()),
                        form.title());
            }
        }
    }

    /** Figures that two lines of the same place report are counted twice. */
    private static void twice(DutyDraft duty, FormDraft form, Found found) {
        boolean lines =
                duty.routes().size() > 1
                        && duty.owedBy().stream()
                                        .filter(one -> one.startsWith("各"))
                                        .map(one -> one.replaceFirst("(?:科技|科协|党委|宣传|教育|卫).*$", ""))
                                        .distinct()
                                        .count()
                                < duty.owedBy().stream().filter(one -> one.startsWith("各")).count();
        if (lines && form.shape() == cn.kehui.sheet.form.Form.Shape.STATISTICS) {
            found.asks(
                    "notice.warning.counted-twice",
                    List.of(duty.span(), form.span()),
                    String.join("、", duty.owedBy()),
                    form.title());
        }
    }
}
