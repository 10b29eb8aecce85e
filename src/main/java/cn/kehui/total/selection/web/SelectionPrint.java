package cn.kehui.total.selection.web;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.form.Masked;
import cn.kehui.sheet.printed.SaidBeside;
import cn.kehui.total.selection.Candidate;
import cn.kehui.total.selection.Choice;
import cn.kehui.total.selection.Pick;
import cn.kehui.total.selection.Selections;
import cn.kehui.total.selection.web.SelectionPage.Cell;
import cn.kehui.total.selection.web.SelectionPage.Row;
import cn.kehui.total.selection.web.SelectionPage.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Prints recommended activities: units in the order of their codes, telephones left out. */
final class SelectionPrint {
    /** More activities of one name than anybody compares. */
    private static final int TWINS = 5;

    private final Function<Candidate, Form> forms;
    private final @Nullable Refused refused;

    /** A decision that was not kept, and why: what was typed stays. */
    record Refused(Choice choice, String why) {}

    SelectionPrint(Function<Candidate, Form> forms, @Nullable Refused refused) {
        this.forms = forms;
        this.refused = refused;
    }

    static String sums(Selections.Sums all) {
        return Texts.say(
                "selection.sums",
                all.all(),
                all.chosen(),
                all.declined(),
                all.all() - all.chosen() - all.declined());
    }

    List<Unit> units(List<Candidate> all) {
        var by = new LinkedHashMap<ObligationId, List<Candidate>>();
        all.forEach(
                one -> by.computeIfAbsent(one.obligation().id(), _ -> new ArrayList<>()).add(one));
        return by.values().stream().map(this::unit).toList();
    }

    private Unit unit(List<Candidate> same) {
        var first = same.getFirst();
        return new Unit(
                "/obligations/" + first.obligation().id() + "/review",
                first.obligation().owes().name(),
                first.obligation().state().label(),
                first.accepted(),
                quota(first.obligation().most(), same.size()),
                over(first.obligation().most(), same.size()),
                same.stream().map(this::row).toList());
    }

    private static String quota(Obligation.@Nullable Quota most, int many) {
        return most == null ? "" : Texts.say("selection.quota", many, most.most(), most.source());
    }

    private static boolean over(Obligation.@Nullable Quota most, int many) {
        return most != null && many > most.most();
    }

    private static SelectionPage.Recommendation as(Candidate one, @Nullable Refused typed) {
        var entered = one.entered();
        var pick = one.pick();
        var tier = entered == null ? "" : entered.tier();
        if (pick != null && !pick.tier().isEmpty()) {
            tier = pick.tier();
        }
        if (typed != null) {
            tier = typed.choice().tier();
        }
        return entered == null
                ? new SelectionPage.Recommendation(tier, "", "")
                : new SelectionPage.Recommendation(
                        tier,
                        "/campaigns/" + entered.id().campaign() + "/activities/" + entered.id(),
                        Texts.say("selection.entered", entered.tier(), entered.stage().label()));
    }

    private Row row(Candidate one) {
        var typed = refused == null || !here(refused.choice(), one) ? null : refused;
        var pick = one.pick();
        return new Row(
                "row-" + one.submission().id() + "-" + one.row(),
                one.submission().id().toString(),
                one.row(),
                one.name(),
                forms.apply(one).rowFields().stream()
                        .filter(field -> !field.id().equals("name"))
                        .map(field -> cell(one, field))
                        .toList(),
                twins(one.twins()),
                look(one),
                pick(one),
                typed != null ? typed.choice().reason() : pick == null ? "" : pick.reason(),
                typed == null ? "" : typed.why(),
                as(one, typed));
    }

    private static boolean here(Choice choice, Candidate one) {
        return choice.submission().equals(one.submission().id()) && choice.row() == one.row();
    }

    private static Cell cell(Candidate one, Field field) {
        var typed = one.values().getOrDefault(field.id(), "");
        return new Cell(
                field.label(),
                field.kind() instanceof Kind.Phone ? Masked.of(typed) : typed,
                SaidBeside.at(field.id(), field.label(), one.findings()));
    }

    /** The first of them, and how many others there are. */
    private static List<String> twins(List<Candidate.Twin> all) {
        var told = new ArrayList<String>();
        all.stream().limit(TWINS).map(SelectionPrint::twin).forEach(told::add);
        if (all.size() > TWINS) {
            told.add(Texts.say("selection.more-twins", all.size() - TWINS));
        }
        return told;
    }

    private static String twin(Candidate.Twin twin) {
        return twin.sure()
                ? Texts.say("selection.twin", twin.unit(), twin.row() + 1)
                : Texts.say("selection.like", twin.unit(), twin.row() + 1, twin.name());
    }

    private static String look(Candidate one) {
        return one.outdated()
                ? "again"
                : one.pick() == null ? "open" : one.chosen() ? "picked" : "declined";
    }

    private static String pick(Candidate one) {
        var pick = one.pick();
        var before = one.before();
        if (pick != null) {
            return said(pick);
        }
        return before == null ? "" : Texts.say("selection.again", said(before));
    }

    private static String said(Pick pick) {
        var what = pick.chosen() ? Texts.say("selection.picked") : Texts.say("selection.declined");
        if (!pick.tier().isEmpty()) {
            what = Texts.say("selection.as", what, pick.tier());
        }
        return Texts.say(
                "selection.said", what, pick.reason(), pick.by(), Moments.dated(pick.at()));
    }
}
