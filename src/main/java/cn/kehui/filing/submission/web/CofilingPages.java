package cn.kehui.filing.submission.web;

import cn.kehui.filing.cofiling.CofilingId;
import cn.kehui.filing.cofiling.Cofilings;
import cn.kehui.filing.cofiling.Giving;
import cn.kehui.filing.submission.CofiledDrafts;
import cn.kehui.filing.submission.Drafts;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.org.UnitId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Rows of a table given to another unit, and taken back; what was typed is kept with the press. */
@Controller
@RequestMapping("/obligations/{id}/cofilings")
class CofilingPages {
    private final Opening opening;
    private final CofiledDrafts cofiled;
    private final Cofilings cofilings;
    private final Drafts drafts;
    private final FillPages pages;

    CofilingPages(
            Opening opening,
            CofiledDrafts cofiled,
            Cofilings cofilings,
            Drafts drafts,
            FillPages pages) {
        this.opening = opening;
        this.cofiled = cofiled;
        this.cofilings = cofilings;
        this.drafts = drafts;
        this.pages = pages;
    }

    @PostMapping
    Page give(
            Visit visit,
            @PathVariable String id,
            @RequestParam(name = "cofiling-part", required = false) List<String> parts,
            @RequestParam Map<String, String> sent) {
        var obligation = opening.obligation(visit.actor(), id);
        var all = new Sent(sent);
        var unit = all.text("cofiling-unit");
        var keys = parts == null ? Set.<String>of() : new HashSet<>(parts);
        var typed = new CofilingPart.Typed(unit, keys, all.text("cofiling-word"));
        if (unit.isEmpty()) {
            drafts.save(visit.actor(), obligation.id(), all.entered());
            return pages.ungiven(visit, obligation.id(), Texts.say("cofiling.no-unit"), typed);
        }
        var asked = new CofiledDrafts.Asked(UnitId.of(unit), keys, typed.word(), all.entered());
        return switch (cofiled.give(visit.actor(), obligation.id(), asked)) {
            case Giving.Given _ -> Page.seeOther("/obligations/" + id + "?saved=1#cofiling");
            case Giving.Nothing _ ->
                    pages.ungiven(visit, obligation.id(), Texts.say("cofiling.nothing"), typed);
            case Giving.NotNameable _ ->
                    pages.ungiven(
                            visit, obligation.id(), Texts.say("cofiling.not-nameable"), typed);
            case Giving.TooLong(var most) ->
                    pages.ungiven(
                            visit, obligation.id(), Texts.say("cofiling.too-long", most), typed);
            case Giving.Taken(var rows, var other) ->
                    pages.refused(visit, obligation.id(), Texts.say("cofiling.taken", rows, other));
            case Giving.Illegal(var state) ->
                    pages.refused(
                            visit, obligation.id(), Texts.say("filing.illegal", state.label()));
        };
    }

    @PostMapping("/{cofiling}/removal")
    Page takeBack(
            Visit visit,
            @PathVariable String id,
            @PathVariable String cofiling,
            @RequestParam Map<String, String> sent) {
        var obligation = opening.obligation(visit.actor(), id);
        drafts.save(visit.actor(), obligation.id(), new Sent(sent).entered());
        return cofilings.takeBack(visit.actor(), obligation.id(), CofilingId.of(cofiling))
                ? Page.seeOther("/obligations/" + id + "?saved=1#cofiling")
                : pages.refused(visit, obligation.id(), Texts.say("cofiling.ended"));
    }
}
