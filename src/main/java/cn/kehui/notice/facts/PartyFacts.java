package cn.kehui.notice.facts;

import cn.kehui.duty.campaign.Selector;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.org.Function;
import cn.kehui.notice.reader.DutyDraft;
import cn.kehui.notice.reader.NoticeDraft;
import cn.kehui.notice.reader.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who owes a duty that was read, to whom, and how many at most. */
final class PartyFacts {
    private final NoticeDraft draft;
    private final PartyReader parties;
    private final String duty;
    private final DutyDraft of;
    private final Function lead;
    private final List<Fact> facts = new ArrayList<>();

    PartyFacts(NoticeDraft draft, PartyReader parties, String duty, DutyDraft of) {
        this.draft = draft;
        this.parties = parties;
        this.duty = duty;
        this.of = of;
        var first = draft.issuers().isEmpty() ? "" : draft.issuers().getFirst().words();
        this.lead = PartyReader.receiver(first, Function.SCIENCE);
    }

    List<Fact> facts() {
        parties();
        quotas();
        return facts;
    }

    private void parties() {
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
                        party(duty + "-party" + ++number, phrase, route, null)
                                .asking(Texts.say("incoming.nobody")));
            }
            for (var selector : selectors) {
                facts.add(party(duty + "-party" + ++number, phrase, route, selector));
            }
        }
    }

    /** The way that holds for a phrase: the one that names it, else the one that holds for all. */
    static DutyDraft.@Nullable Route route(String phrase, List<DutyDraft.Route> routes) {
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
            String phrase,
            DutyDraft.@Nullable Route route,
            @Nullable Selector selector) {
        var said =
                new Said.Party(
                        phrase,
                        route != null && route.when().contains("牵头") ? route.when() : "",
                        selector == null ? Whom.NOBODY : Whom.of(selector),
                        PartyReader.receiver(route == null ? "" : route.to(), lead),
                        channel(route));
        var spans = route == null ? List.<Span>of() : List.of(route.span());
        return Fact.read(id, duty, said).at(spans);
    }

    private static String channel(DutyDraft.@Nullable Route route) {
        if (route == null) {
            return "";
        }
        return route.channel().isEmpty() || route.to().isEmpty()
                ? route.to() + route.channel()
                : route.to() + "，" + route.channel();
    }

    private void quotas() {
        int number = 0;
        for (var quota : of.quotas()) {
            var most = quota.most();
            if (most == null) {
                continue;
            }
            var of =
                    parties.read(quota.of()).stream().findFirst().map(Whom::of).orElse(Whom.NOBODY);
            var fact =
                    Fact.read(
                                    duty + "-quota" + ++number,
                                    duty,
                                    new Said.Quota(most, quota.words(), of))
                            .at(List.of(quota.span()));
            facts.add(
                    quota.of().isEmpty() || !quota.per().isEmpty()
                            ? fact.asking(Texts.say("incoming.quota"))
                            : fact);
        }
    }
}
