package cn.kehui.incoming;

import cn.kehui.base.Texts;
import cn.kehui.campaign.Selector;
import cn.kehui.form.Form;
import cn.kehui.notice.DutyDraft;
import cn.kehui.notice.FormDraft;
import cn.kehui.notice.NoticeDraft;
import cn.kehui.org.Function;
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
    private final Function lead;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<FormDraft, String> formOf = new HashMap<>();

    DutyFacts(NoticeDraft draft, PartyReader parties, Collection<Form> known) {
        this.draft = draft;
        this.parties = parties;
        this.known = known;
        var first = draft.issuers().isEmpty() ? "" : draft.issuers().getFirst().words();
        this.lead = Function.valueOf(PartyReader.receiver(first, Function.SCIENCE));
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
                                    FactKind.FORM,
                                    "",
                                    FormFacts.values(form, formOf.getOrDefault(form, ""), known))
                            .at(List.of(form.span())));
        }
        return List.copyOf(facts);
    }

    /**
     * What goes to several bodies, as who leads or the line decides, is owed to each: an office that
     * stands on two lines owes it twice.
     */
    private static List<DutyDraft> ways(DutyDraft duty) {
        var ways = new ArrayList<DutyDraft>();
        for (var route : duty.routes()) {
            var owing =
                    duty.owedBy().stream()
                            .filter(phrase -> route.equals(route(phrase, duty.routes())))
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
        for (var thing : duty.things().isEmpty() ? List.of(duty.what()) : duty.things()) {
            var form = FormFacts.meant(thing, draft.forms());
            if (form == null) {
                others.add(thing);
            } else {
                formOf.merge(form, id, (one, other) -> one + "," + other);
            }
        }
        var due = duty.due();
        var values = new HashMap<String, String>();
        values.put("title", title(duty));
        values.put("words", due.words());
        values.put("opens_on", due.opens() == null ? "" : due.opens().day().toString());
        var closes = due.closes();
        values.put("closes_on", closes == null ? "" : closes.day().toString());
        values.put(
                "closes_at",
                closes == null || closes.hour() == null ? "" : closes.hour().toString());
        values.put("papers", Papers.lines(others));
        var fact = Fact.read(id, FactKind.DUTY, "", values).at(List.of(duty.span(), due.span()));
        facts.add(standing(duty, fact));
        parties(id, duty);
        quotas(id, duty);
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

    private static String title(DutyDraft duty) {
        var when = duty.routes().size() == 1 ? duty.routes().getFirst().when() : "";
        var things =
                duty.things().isEmpty()
                        ? duty.what()
                        : duty.things().stream()
                                .map(thing -> thing.replaceAll("[《》]|[（(][^（）()]*[）)]", ""))
                                .collect(Collectors.joining("、", Texts.say("incoming.send"), ""));
        return when.isEmpty() ? things : things + "（" + when + "）";
    }

    private void parties(String duty, DutyDraft of) {
        int number = 0;
        var owing =
                of.owedBy().isEmpty()
                        ? draft.addressees().stream().map(NoticeDraft.Fact::words).toList()
                        : of.owedBy();
        for (var phrase : owing) {
            var route = route(phrase, of.routes());
            var selectors = parties.read(phrase);
            if (selectors.isEmpty()) {
                facts.add(
                        party(duty + "-party" + ++number, duty, phrase, route, null)
                                .asking(Texts.say("incoming.nobody")));
            }
            for (var selector : selectors) {
                facts.add(party(duty + "-party" + ++number, duty, phrase, route, selector));
            }
        }
    }

    /** The way that holds for a phrase: the one that names it, else the one that holds for all. */
    private static DutyDraft.@Nullable Route route(String phrase, List<DutyDraft.Route> routes) {
        return routes.stream()
                .filter(route -> route.when().contains(phrase))
                .findFirst()
                .or(() -> routes.stream().filter(route -> akin(phrase, route.when())).findFirst())
                .or(() -> routes.stream().filter(route -> route.when().isEmpty()).findFirst())
                .or(() -> routes.stream().findFirst())
                .orElse(null);
    }

    private static boolean akin(String phrase, String when) {
        var one = PartyReader.receiver(phrase, Function.SCIENCE);
        return !when.isEmpty() && one.equals(PartyReader.receiver(when, Function.SCIENCE));
    }

    private Fact party(
            String id,
            String duty,
            String phrase,
            DutyDraft.@Nullable Route route,
            @Nullable Selector selector) {
        var values = new HashMap<String, String>();
        values.put("words", phrase);
        if (selector != null) {
            values.putAll(Selectors.values(selector));
        }
        values.put(
                "receiver", PartyReader.receiver(route == null ? "" : route.to(), lead));
        values.put("channel", channel(route));
        values.put("led", route != null && route.when().contains("牵头") ? route.when() : "");
        var spans = route == null ? List.<cn.kehui.notice.Span>of() : List.of(route.span());
        return Fact.read(id, FactKind.PARTY, duty, values).at(spans);
    }

    private static String channel(DutyDraft.@Nullable Route route) {
        if (route == null) {
            return "";
        }
        return route.channel().isEmpty() || route.to().isEmpty()
                ? route.to() + route.channel()
                : route.to() + "，" + route.channel();
    }

    private void quotas(String duty, DutyDraft of) {
        int number = 0;
        for (var quota : of.quotas()) {
            var most = quota.most();
            if (most == null) {
                continue;
            }
            var values = new HashMap<String, String>();
            values.put("most", "" + most);
            values.put("words", quota.words());
            parties.read(quota.of()).stream()
                    .findFirst()
                    .ifPresent(selector -> values.putAll(Selectors.values(selector)));
            var fact =
                    Fact.read(duty + "-quota" + ++number, FactKind.QUOTA, duty, values)
                            .at(List.of(quota.span()));
            facts.add(
                    quota.of().isEmpty() || !quota.per().isEmpty()
                            ? fact.asking(Texts.say("incoming.quota"))
                            : fact);
        }
    }
}
