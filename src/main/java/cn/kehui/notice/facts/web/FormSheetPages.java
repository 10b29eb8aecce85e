package cn.kehui.notice.facts.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.notice.facts.Fact;
import cn.kehui.notice.facts.IncomingId;
import cn.kehui.notice.facts.IncomingNotices;
import cn.kehui.notice.facts.NoticeForms;
import cn.kehui.notice.facts.NoticeForms.Question;
import cn.kehui.notice.facts.web.FormSheetPage.Choice;
import cn.kehui.notice.facts.web.FormSheetPage.Problem;
import cn.kehui.notice.facts.web.FormSheetPage.Row;
import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looking through a form that was read: labels, kinds of answer, limits. */
@Controller
@RequestMapping("/notices/{id}/forms/{fact}")
class FormSheetPages {
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("text", "文字");
        KINDS.put("count", "个数");
        KINDS.put("wan", "金额（万元）");
        KINDS.put("money", "金额");
        KINDS.put("period", "时间");
        KINDS.put("phone", "电话");
        KINDS.put("mail", "邮箱");
        KINDS.put("place", "地点");
        KINDS.put("pictures", "图片");
    }

    private final NoticeForms forms;
    private final IncomingNotices notices;
    private final Templates templates;

    FormSheetPages(NoticeForms forms, IncomingNotices notices, Templates templates) {
        this.forms = forms;
        this.notices = notices;
        this.templates = templates;
    }

    @GetMapping
    Page show(
            Visit visit,
            @PathVariable String id,
            @PathVariable String fact,
            @RequestParam(required = false) String saved) {
        var questions = forms.questions(visit.actor(), IncomingId.of(id), fact);
        var told = saved == null ? "" : Texts.say("incoming.form-kept");
        return Page.ok(page(visit, new Place(id, fact, told), questions, List.of()));
    }

    @PostMapping
    Page save(
            Visit visit,
            @PathVariable String id,
            @PathVariable String fact,
            @RequestParam Map<String, String> sent) {
        var notice = IncomingId.of(id);
        var typed = new LinkedHashMap<String, Question>();
        forms.questions(visit.actor(), notice, fact)
                .forEach(one -> typed.put(one.id(), typed(one, sent)));
        var findings = forms.correct(visit.actor(), notice, fact, typed);
        return findings.isEmpty()
                ? Page.seeOther("/notices/" + id + "/forms/" + fact + "?saved=1")
                : Page.unprocessable(
                        page(
                                visit,
                                new Place(id, fact, ""),
                                List.copyOf(typed.values()),
                                findings));
    }

    private record Place(String notice, String fact, String told) {}

    private static Question typed(Question kept, Map<String, String> sent) {
        var most = sent.getOrDefault(kept.id() + ".most", "" + kept.most()).strip();
        var kind = sent.getOrDefault(kept.id() + ".kind", kept.kind());
        return new Question(
                kept.id(),
                kept.group(),
                sent.getOrDefault(kept.id() + ".label", kept.label()),
                KINDS.containsKey(kind) ? kind : kept.kind(),
                sent.getOrDefault(kept.id() + ".unit", kept.unit()),
                most.isEmpty() ? 0 : most.matches("[0-9]{1,6}") ? Integer.parseInt(most) : -1,
                sent.containsKey(kept.id() + ".required"));
    }

    private JteModel page(
            Visit visit, Place place, List<Question> questions, List<Finding> findings) {
        var opened = notices.open(visit.actor(), IncomingId.of(place.notice()));
        var home = "/notices/" + place.notice();
        return templates.noticeFactsForm(
                new FormSheetPage(
                        visit.shell(),
                        opened.facts().stream()
                                .filter(one -> one.id().equals(place.fact()))
                                .map((Fact one) -> one.words().getOrDefault("title", ""))
                                .findFirst()
                                .orElse(""),
                        opened.notice().title(),
                        home + "#fact-" + place.fact(),
                        home + "/forms/" + place.fact(),
                        place.told(),
                        findings.stream()
                                .map(one -> new Problem("#" + one.at(), one.message()))
                                .toList(),
                        questions.stream().map(FormSheetPages::row).toList()));
    }

    private static Row row(Question one) {
        return new Row(
                one.id(),
                one.group(),
                one.label(),
                KINDS.entrySet().stream()
                        .map(
                                kind ->
                                        new Choice(
                                                kind.getKey(),
                                                kind.getValue(),
                                                kind.getKey().equals(one.kind())))
                        .toList(),
                one.unit(),
                one.most() == 0 ? "" : "" + one.most(),
                one.required());
    }
}
