package cn.kehui.total.statistics.web;

import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Field;
import cn.kehui.total.statistics.Cut;
import cn.kehui.total.statistics.Distinct;
import cn.kehui.total.statistics.Total;
import cn.kehui.total.statistics.Totals;
import cn.kehui.total.statistics.Trail;
import cn.kehui.total.statistics.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts totals into words ready to print. */
final class TotalsPrint {
    private final Totals totals;
    private final Map<String, Distinct> distinct;
    private final Cut cut;
    private final Cut.Beside beside;
    private final boolean below;
    private final List<Tree.Node> children;
    private final List<Trail.Part> missing;

    /**
     * What is known of a total besides.
     *
     * @param missing the first of those who are
     * @param beside what lies directly below is shown so far beside it
     */
    record Known(Map<String, Distinct> distinct, List<Trail.Part> missing, Cut.Beside beside) {}

    TotalsPrint(Totals totals, Known known) {
        this.totals = totals;
        this.distinct = known.distinct();
        this.missing = known.missing();
        this.cut = totals.cut();
        this.beside = known.beside();
        this.below = beside.most() > 0;
        this.children = totals.tree().children(cut.at());
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
                coverage.missing(),
                missing(),
                below(),
                next(),
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
        var named =
                missing.stream()
                        .map(one -> one.fact())
                        .map(fact -> Texts.say("totals.who", fact.name(), fact.state().label()))
                        .toList();
        int more = totals.coverage().missing() - named.size();
        return more > 0
                ? Stream.concat(named.stream(), Stream.of(Texts.say("totals.who-more", more)))
                        .toList()
                : named;
    }

    private TotalsPage.Choice below() {
        return new TotalsPage.Choice(
                totals.below() ? Texts.say(below ? "totals.fold" : "totals.unfold") : "",
                TotalLinks.totals(cut, !below),
                below);
    }

    /** Of nodes beside it that do not all stand on one page. */
    private TotalsPage.Choice next() {
        boolean last = children.isEmpty() || totals.nodes() <= beside.most();
        if (last && beside.after().isEmpty()) {
            return new TotalsPage.Choice("", "", false);
        }
        boolean end = children.size() < beside.most() || children.isEmpty();
        var words = Texts.say("totals.beside", children.size(), totals.nodes());
        return new TotalsPage.Choice(
                words, TotalLinks.beside(cut, end ? "" : children.getLast().key()), end);
    }

    private List<TotalsPage.Column> columns() {
        var columns = new ArrayList<TotalsPage.Column>();
        if (own()) {
            var coverage = totals.rollup().ownCoverage();
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
        return !children.isEmpty() && totals.rollup().ownCoverage().expected() > 0;
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
            beside.add(figure(field, totals.rollup().own(field.id()), ""));
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
