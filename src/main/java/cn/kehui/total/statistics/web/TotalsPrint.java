package cn.kehui.total.statistics.web;

import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Field;
import cn.kehui.total.statistics.Cut;
import cn.kehui.total.statistics.Distinct;
import cn.kehui.total.statistics.Total;
import cn.kehui.total.statistics.Totals;
import cn.kehui.total.statistics.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts totals into words ready to print. */
final class TotalsPrint {
    private final Totals totals;
    private final Map<String, Distinct> distinct;
    private final Cut cut;
    private final boolean below;
    private final List<Tree.Node> children;

    /**
     * @param below whether what lies directly below is shown beside it
     */
    TotalsPrint(Totals totals, Map<String, Distinct> distinct, boolean below) {
        this.totals = totals;
        this.distinct = distinct;
        this.cut = totals.cut();
        this.below = below;
        this.children = below ? totals.tree().children(cut.at()) : List.of();
    }

    TotalsPage page(Visit visit) {
        var coverage = totals.coverage();
        var around = new TotalsAround(cut, below);
        boolean freezes = visit.actor().has(Role.REVIEWER) || visit.actor().has(Role.ISSUER);
        return new TotalsPage(
                visit.shell(),
                totals.asked().title(),
                totals.form().shortTitle(),
                totals.here().name(),
                totals.tree().path(cut.at()).stream().map(this::node).toList(),
                around.switches(),
                coverage.printed(),
                TotalWords.gaps(coverage),
                coverage.whole(),
                missing(),
                below(),
                freezes ? TotalLinks.of(cut, "freezing") : "",
                around.more(),
                columns(),
                rows(),
                new WholesPrint(totals).wholes());
    }

    private TotalsPage.Choice node(Tree.Node node) {
        return new TotalsPage.Choice(
                node.name(),
                TotalLinks.totals(cut.at(node.key()), below),
                node.key().equals(cut.at()));
    }

    private List<String> missing() {
        return totals.facts().stream()
                .filter(fact -> fact.counted() == null)
                .filter(fact -> totals.tree().holds(cut.at(), fact.at()))
                .map(fact -> Texts.say("totals.who", fact.name(), fact.state().label()))
                .toList();
    }

    private TotalsPage.Choice below() {
        var any = !totals.tree().children(cut.at()).isEmpty();
        return new TotalsPage.Choice(
                any ? Texts.say(below ? "totals.fold" : "totals.unfold") : "",
                TotalLinks.totals(cut, !below),
                below);
    }

    private List<TotalsPage.Column> columns() {
        var columns = new ArrayList<TotalsPage.Column>();
        if (own()) {
            var coverage = totals.rollup().ownCoverage(cut.at());
            columns.add(
                    new TotalsPage.Column(
                            Texts.say("totals.own"), "", coverage.printed(), coverage.whole()));
        }
        for (var child : children) {
            var coverage = totals.rollup().coverage(child.key());
            columns.add(
                    new TotalsPage.Column(
                            child.name(),
                            TotalLinks.totals(cut.at(child.key()), true),
                            coverage.printed(),
                            coverage.whole()));
        }
        return columns;
    }

    /** Whether something stands at the node itself, beside what lies below. */
    private boolean own() {
        return !children.isEmpty() && totals.rollup().ownCoverage(cut.at()).expected() > 0;
    }

    private List<TotalsPage.Row> rows() {
        var rows = new ArrayList<TotalsPage.Row>();
        var above = Field.Group.NONE;
        for (var field : totals.fields()) {
            var group = field.group();
            var total = totals.total(field.id());
            rows.add(
                    new TotalsPage.Row(
                            group.equals(above) ? "" : group.label(),
                            field.label(),
                            Total.unit(field),
                            offered(field, figure(field, total, TotalLinks.of(cut, field.id()))),
                            TotalWords.grades(total, totals.coverage()),
                            beside(field)));
            above = group;
        }
        return rows;
    }

    /** With the number of different ones, once it is known. */
    private TotalsPage.Figure offered(Field field, TotalsPage.Figure figure) {
        var of = distinct.get(field.id());
        if (of == null || !of.known()) {
            return figure;
        }
        var words = Texts.say("totals.distinct-short", of.names().size(), field.unit());
        var note = figure.note().isEmpty() ? words : figure.note() + "，" + words;
        return new TotalsPage.Figure(figure.text(), figure.look(), figure.href(), note);
    }

    private List<TotalsPage.Figure> beside(Field field) {
        var beside = new ArrayList<TotalsPage.Figure>();
        if (own()) {
            beside.add(figure(field, totals.rollup().own(cut.at(), field.id()), ""));
        }
        for (var child : children) {
            beside.add(
                    figure(
                            field,
                            totals.rollup().total(child.key(), field.id()),
                            TotalLinks.of(cut.at(child.key()), field.id())));
        }
        return beside;
    }

    static TotalsPage.Figure figure(Field field, Total total, String href) {
        var text = total.shown(field);
        boolean words = total.quantity() == null && total.words() > 0;
        var look =
                words
                        ? "words"
                        : total.quantity() != null ? "number" : text.isEmpty() ? "blank" : "dash";
        return new TotalsPage.Figure(
                words ? Texts.say("totals.words", total.words()) : text,
                look,
                href,
                total.deducted() > 0
                        ? Texts.say("totals.deducted", Total.shown(field, total.deducted()))
                        : "");
    }
}
