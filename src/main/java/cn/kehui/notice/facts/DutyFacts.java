package cn.kehui.notice.facts;

import cn.kehui.ground.base.Texts;
import cn.kehui.notice.reader.DutyDraft;
import cn.kehui.notice.reader.FormDraft;
import cn.kehui.notice.reader.NoticeDraft;
import cn.kehui.sheet.form.Form;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The duties that were read, with who owes them, their limits and their forms. */
final class DutyFacts {
    private final NoticeDraft draft;
    private final PartyReader parties;
    private final Collection<Form> known;
    private final List<Fact> facts = new ArrayList<>();
    private @Nullable FormDraft last;
    private final Map<FormDraft, List<String>> formOf = new HashMap<>();

    DutyFacts(NoticeDraft draft, PartyReader parties, Collection<Form> known) {
        this.draft = draft;
        this.parties = parties;
        this.known = known;
    }

    List<Fact> facts() {
        int number = 0;
        for (var duty : draft.duties()) {
            for (var one : ways(duty)) {
                duty("duty" + ++number, one);
            }
        }
        for (var form : draft.forms()) {
            var id = "form" + (draft.forms().indexOf(form) + 1);
            facts.add(
                    Fact.read(
                                    id,
                                    "",
                                    FormFacts.of(form, formOf.getOrDefault(form, List.of()), known))
                            .at(List.of(form.span())));
        }
        return List.copyOf(facts);
    }

    /**
     * What goes to several bodies, as who leads or the line decides, is owed to each: an office
     * that stands on two lines owes it twice.
     */
    private static List<DutyDraft> ways(DutyDraft duty) {
        var ways = new ArrayList<DutyDraft>();
        for (var route : duty.routes()) {
            var owing =
                    duty.owedBy().stream()
                            .filter(phrase -> route.equals(PartyFacts.route(phrase, duty.routes())))
                            .toList();
            if (!owing.isEmpty()) {
                ways.add(
                        new DutyDraft(
                                duty.what(),
                                duty.things(),
                                owing,
                                List.of(route),
                                duty.due(),
                                duty.quotas(),
                                duty.conditions(),
                                duty.notice(),
                                duty.lowConfidence(),
                                duty.span()));
            }
        }
        return ways.size() < 2 ? List.of(duty) : List.copyOf(ways);
    }

    private void duty(String id, DutyDraft duty) {
        var others = new ArrayList<String>();
        var things = new ArrayList<String>();
        for (var thing : duty.things().isEmpty() ? List.of(duty.what()) : duty.things()) {
            boolean same = thing.matches("[该此上][述]?表") && last != null;
            var form = same ? last : FormFacts.meant(thing, draft.forms());
            things.add(same && form != null ? form.title() : thing);
            if (form == null) {
                others.add(thing);
            } else {
                formOf.computeIfAbsent(form, _ -> new ArrayList<>()).add(id);
                last = form;
            }
        }
        var due = duty.due();
        var closes = due.closes();
        var said =
                new Said.Duty(
                        title(duty, things),
                        new Said.Due(
                                due.words(),
                                due.opens() == null ? null : due.opens().day(),
                                closes == null ? null : closes.day(),
                                closes == null ? null : closes.hour()),
                        AskedPapers.asked(others),
                        null);
        var fact = Fact.read(id, "", said).at(List.of(duty.span(), due.span()));
        facts.add(standing(duty, fact));
        facts.addAll(new PartyFacts(draft, parties, id, duty).facts());
    }

    private static Fact standing(DutyDraft duty, Fact fact) {
        if (duty.notice() != null) {
            return fact.leftOut(Texts.say("incoming.of-above", duty.notice()));
        }
        if (duty.due().atClosingTime()) {
            return fact.asking(Texts.say("incoming.closing-time"));
        }
        return duty.lowConfidence() ? fact.asking(Texts.say("incoming.repair")) : fact;
    }

    private static String title(DutyDraft duty, List<String> named) {
        var when = duty.routes().size() == 1 ? duty.routes().getFirst().when() : "";
        var things =
                duty.things().isEmpty()
                        ? duty.what()
                        : named.stream()
                                .map(thing -> thing.replaceAll("[《》]|[（(][^（）()]*[）)]", ""))
                                .collect(Collectors.joining("、", Texts.say("incoming.send"), ""));
        return when.isEmpty() ? things : things + "（" + when + "）";
    }
}
