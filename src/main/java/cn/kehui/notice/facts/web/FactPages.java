package cn.kehui.notice.facts.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.TypedDay;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.notice.facts.Correcting;
import cn.kehui.notice.facts.Deciding;
import cn.kehui.notice.facts.FactKind;
import cn.kehui.notice.facts.IncomingId;
import cn.kehui.notice.facts.IncomingNotices;
import cn.kehui.notice.facts.NoticeFacts;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Correcting, confirming, leaving out and adding what a notice says. */
@Controller
@RequestMapping("/notices/{id}/facts")
class FactPages {
    private static final Set<String> DAYS = Set.of("day", "from", "to", "opens_on", "closes_on");

    private final IncomingNotices notices;
    private final NoticeFacts facts;
    private final Deciding deciding;
    private final IncomingPrint print;
    private final Templates templates;
    private final Clock clock;

    FactPages(
            IncomingNotices notices,
            NoticeFacts facts,
            Deciding deciding,
            IncomingPrint print,
            Templates templates,
            Clock clock) {
        this.notices = notices;
        this.facts = facts;
        this.deciding = deciding;
        this.print = print;
        this.templates = templates;
        this.clock = clock;
    }

    /** {@code press}: save what was typed, keep it as it was read, choose or reopen, out or in. */
    @PostMapping("/{fact}")
    Page decide(
            Visit visit,
            @PathVariable String id,
            @PathVariable String fact,
            @RequestParam MultiValueMap<String, String> sent) {
        var notice = IncomingId.of(id);
        var press = String.valueOf(sent.getFirst("press"));
        var became =
                switch (press) {
                    case "out" -> facts.leaveOut(visit.actor(), notice, fact, true);
                    case "in" -> facts.leaveOut(visit.actor(), notice, fact, false);
                    case "choose" ->
                            deciding.choose(
                                    visit.actor(),
                                    notice,
                                    fact,
                                    String.valueOf(sent.getFirst("choice")));
                    case "reopen" -> deciding.reopen(visit.actor(), notice, fact);
                    case "keep" -> facts.decide(visit.actor(), notice, fact, Map.of());
                    default -> facts.decide(visit.actor(), notice, fact, typed(sent));
                };
        return shown(visit, notice, became, fact);
    }

    @PostMapping
    Page add(
            Visit visit,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent) {
        var notice = IncomingId.of(id);
        var kind = FactKind.of(String.valueOf(sent.getFirst("new")));
        var of = Objects.requireNonNullElse(sent.getFirst("under"), "");
        var became = facts.add(visit.actor(), notice, new NoticeFacts.Added(kind, of, typed(sent)));
        return shown(visit, notice, became, "new-" + kind.name() + (of.isEmpty() ? "" : "-" + of));
    }

    private Page shown(Visit visit, IncomingId notice, Correcting became, String place) {
        return switch (became) {
            case Correcting.Decided(var fact) ->
                    Page.seeOther("/notices/" + notice + "#fact-" + fact.id());
            case Correcting.Published(var campaign) -> Page.seeOther("/campaigns/" + campaign);
            case Correcting.Unoffered(var question) ->
                    Page.conflict(
                            templates.noticeFactsOne(
                                    print.page(
                                            visit,
                                            notices.open(visit.actor(), notice),
                                            List.of(
                                                    Finding.stops(
                                                            question.id(), "incoming.unoffered")),
                                            Optional.empty())));
            case Correcting.Wrong(var typed, var findings) -> {
                var at = typed.named(place);
                yield Page.unprocessable(
                        templates.noticeFactsOne(
                                print.page(
                                        visit,
                                        notices.open(visit.actor(), notice),
                                        findings.stream().map(one -> one.at(place)).toList(),
                                        Optional.of(new FactPrint.Wrong(at, findings)))));
            }
        };
    }

    /** Days and hours as they are kept, however they were written. */
    private String kept(String name, String words) {
        if (name.equals("closes_at")) {
            return TypedDay.keptHour(words);
        }
        return DAYS.contains(name) ? TypedDay.kept(words, Beijing.today(clock)) : words;
    }

    /** What was ticked several times is one value; what is not ticked is empty, not missing. */
    private Map<String, String> typed(MultiValueMap<String, String> sent) {
        var typed = new HashMap<String, String>();
        for (var name : List.of("functions", "kinds", "levels", "duty")) {
            if (sent.containsKey("whom")) {
                typed.put(name, String.join(",", sent.getOrDefault(name, List.of())));
            }
        }
        sent.forEach(
                (name, values) -> {
                    if (!typed.containsKey(name) && !name.matches("_csrf|press|new|under|whom")) {
                        var words = String.join("\n", values);
                        typed.put(name, kept(name, words));
                    }
                });
        return typed;
    }
}
