package cn.kehui.total.statistics.web;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Field;
import cn.kehui.total.statistics.Contribution;
import cn.kehui.total.statistics.Overlap;
import cn.kehui.total.statistics.Overlaps;
import cn.kehui.total.statistics.Total;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts what is being said of some reports into the page of overlaps. */
final class ChoicePrint {
    private ChoicePrint() {}

    /**
     * What somebody entered.
     *
     * @param change which one is to be said anew; empty: none
     */
    record Said(Map<String, String> typed, List<Finding> findings, String change) {}

    /** The one there is, to be said anew. */
    static OverlapsPage changing(OverlapsPage page, Overlaps.Group group, Overlap one) {
        var typed = new HashMap<String, String>();
        typed.put("activity", one.activity());
        typed.put("reason", one.reason());
        one.parts()
                .forEach(
                        (id, same) ->
                                group.form()
                                        .find(id)
                                        .ifPresent(
                                                field -> typed.put(id, Total.typed(field, same))));
        return with(page, group, new Said(typed, List.of(), one.id().toString()));
    }

    static OverlapsPage with(OverlapsPage page, Overlaps.Group group, Said said) {
        var members =
                group.members().stream()
                        .map(
                                one ->
                                        new OverlapsPage.Member(
                                                one.obligation().toString(), one.name()))
                        .toList();
        var choice =
                new OverlapsPage.Choice(
                        members,
                        said.typed().getOrDefault("kept", members.getFirst().id()),
                        said.typed().getOrDefault("activity", ""),
                        said.typed().getOrDefault("reason", ""),
                        said.change(),
                        said.findings().stream()
                                .map(one -> new OverlapsPage.Problem(one.at(), one.message()))
                                .toList(),
                        group.form().fields().stream()
                                .filter(field -> field.kind().sums())
                                .map(field -> row(field, group.members(), said))
                                .toList());
        return new OverlapsPage(
                page.shell(),
                page.action(),
                page.flags(),
                page.trouble(),
                page.flagged(),
                page.candidates(),
                page.search(),
                choice);
    }

    private static OverlapsPage.Row row(Field field, List<Contribution> members, Said said) {
        return new OverlapsPage.Row(
                field.id(),
                field.label(),
                Total.unit(field),
                members.stream()
                        .map(one -> TotalWords.cell(field, one.cell(field.id()), ""))
                        .toList(),
                said.typed().getOrDefault(field.id(), ""),
                said.findings().stream().anyMatch(one -> one.at().equals(field.id())));
    }
}
