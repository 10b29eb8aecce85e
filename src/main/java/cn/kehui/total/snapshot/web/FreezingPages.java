package cn.kehui.total.snapshot.web;

import cn.kehui.duty.obligation.State;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.total.snapshot.Frozen;
import cn.kehui.total.snapshot.Snapshots;
import cn.kehui.total.statistics.Cut;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** A total is frozen: asked first, with what is missing. */
@Controller
@RequestMapping("/totals/{campaign}/{form}")
class FreezingPages {
    private final Snapshots snapshots;
    private final Templates templates;

    FreezingPages(Snapshots snapshots, Templates templates) {
        this.snapshots = snapshots;
        this.templates = templates;
    }

    @GetMapping("/freezing")
    Page ask(
            Visit visit,
            @PathVariable String campaign,
            @PathVariable String form,
            @RequestParam Map<String, String> said) {
        return Page.ok(page(visit, Cut.of(campaign, form, said), false));
    }

    /**
     * @param said the cut, and under {@code seen} how far it was reported when it was looked at
     */
    @PostMapping("/snapshots")
    Page freeze(
            Visit visit,
            @PathVariable String campaign,
            @PathVariable String form,
            @RequestParam Map<String, String> said) {
        var cut = Cut.of(campaign, form, said);
        var seen = said.get("seen");
        if (seen != null && !seen.equals(seen(snapshots.asked(visit.actor(), cut)))) {
            return Page.conflict(page(visit, cut, true));
        }
        return Page.seeOther("/snapshots/" + snapshots.freeze(visit.actor(), cut).id());
    }

    private gg.jte.models.runtime.JteModel page(Visit visit, Cut cut, boolean moved) {
        var frozen = snapshots.asked(visit.actor(), cut);
        var total = "/totals/" + cut.campaign() + "/" + cut.form();
        var back = UriComponentsBuilder.fromPath(total);
        cut.said().forEach(back::queryParam);
        return templates.totalSnapshotFreezing(
                new FreezingPage(
                        visit.shell(),
                        total + "/snapshots",
                        new LinkedHashMap<>(cut.said()),
                        back.build().encode().toUriString(),
                        frozen.here(),
                        frozen.coverage().printed(),
                        seen(frozen),
                        moved,
                        units(frozen, state -> state == State.FILED),
                        units(frozen, state -> state != State.FILED)));
    }

    /** What it is made of: another version of one unit is another total. */
    private static String seen(Frozen frozen) {
        var sources =
                frozen.sources().stream().map(one -> one.submission().toString()).sorted().toList();
        return frozen.coverage().reported()
                + "/"
                + frozen.coverage().expected()
                + "-"
                + Integer.toHexString(sources.hashCode());
    }

    private static List<String> units(Frozen frozen, Predicate<State> of) {
        return Shortened.of(
                frozen.missing().stream()
                        .filter(one -> of.test(one.state()))
                        .map(one -> Texts.say("freezing.unit", one.unit(), one.state().label()))
                        .toList());
    }
}
