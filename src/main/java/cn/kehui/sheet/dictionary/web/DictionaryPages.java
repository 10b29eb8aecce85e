package cn.kehui.sheet.dictionary.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.sheet.dictionary.Dictionaries;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.dictionary.web.DictionaryPage.Line;
import cn.kehui.sheet.dictionary.web.DictionaryPage.Option;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the questions of a form ask for: confirmed once, for all units. */
@Controller
@RequestMapping("/forms/{form}/facts")
class DictionaryPages {
    private static final String FACT = "fact.";

    private final Dictionaries dictionaries;
    private final Forms forms;
    private final Templates templates;

    DictionaryPages(Dictionaries dictionaries, Forms forms, Templates templates) {
        this.dictionaries = dictionaries;
        this.forms = forms;
        this.templates = templates;
    }

    @GetMapping
    Page open(
            Visit visit, @PathVariable String form, @RequestParam(defaultValue = "") String after) {
        var told = after.equals("confirmed") ? Texts.say("dictionary.confirmed") : "";
        return Page.ok(templates.sheetDictionaryFacts(page(visit, form(visit, form), told)));
    }

    @PostMapping
    Page confirm(Visit visit, @PathVariable String form, @RequestParam Map<String, String> sent) {
        var of = form(visit, form);
        var facts = new LinkedHashMap<String, FactName>();
        sent.forEach(
                (name, fact) -> {
                    if (name.startsWith(FACT)) {
                        FactName.named(fact)
                                .ifPresent(one -> facts.put(name.substring(FACT.length()), one));
                    }
                });
        dictionaries.confirm(visit.actor(), of, facts);
        return Page.seeOther(home(of) + "?after=confirmed");
    }

    static String home(Form form) {
        return "/forms/" + form.id() + "/facts";
    }

    private Form form(Visit visit, String id) {
        if (!dictionaries.confirms(visit.actor())) {
            throw new NotFound(id);
        }
        try {
            return forms.find(FormId.of(id)).orElseThrow(() -> new NotFound(id));
        } catch (IllegalArgumentException e) {
            throw new NotFound(id);
        }
    }

    private DictionaryPage page(Visit visit, Form form, String told) {
        var settled = dictionaries.settled(form);
        var state = settled.isPresent() ? "dictionary.settled" : "dictionary.open";
        return new DictionaryPage(
                visit.shell(),
                form.title(),
                home(form),
                told,
                Texts.say(state),
                form.allFields().map(field -> line(form, field, settled.orElse(null))).toList());
    }

    private Line line(Form form, Field field, @Nullable Map<String, FactName> settled) {
        var match = dictionaries.suggested(form).get(field.id());
        var chosen =
                settled != null ? settled.get(field.id()) : match == null ? null : match.fact();
        var how =
                match == null
                        ? ""
                        : Texts.say(match.sure() ? "dictionary.sure" : "dictionary.like");
        return new Line(FACT + field.id(), field.label(), how, options(field, chosen));
    }

    private static List<Option> options(Field field, @Nullable FactName chosen) {
        var options = new ArrayList<Option>();
        options.add(new Option("", Texts.say("dictionary.none"), chosen == null));
        Arrays.stream(FactName.values())
                .filter(fact -> fact.answers(field.kind()))
                .forEach(
                        fact -> options.add(new Option(fact.name(), fact.label(), fact == chosen)));
        return options;
    }
}
