package cn.kehui.statistics.web;

import cn.kehui.account.Role;
import cn.kehui.account.Visit;
import cn.kehui.base.Texts;
import cn.kehui.form.Field;
import cn.kehui.org.Line;
import cn.kehui.statistics.Cut;
import cn.kehui.statistics.Total;
import cn.kehui.statistics.Totals;
import cn.kehui.statistics.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Puts totals into words ready to print. */
final class TotalsPrint {
    private final Totals totals;
    private final Cut cut;
    private final boolean below;
    private final List<Tree.Node> children;

    /**
     * @param below whether what lies directly below is shown beside it
     */
    TotalsPrint(Totals totals, boolean below) {
        this.totals = totals;
        this.cut = totals.cut();
        this.below = below;
        this.children = below ? totals.tree().children(cut.at()) : List.of();
    }

    TotalsPage page(Visit visit) {
        var coverage = totals.coverage();
        boolean freezes = visit.actor().has(Role.REVIEWER) || visit.actor().has(Role.ISSUER);
        return new TotalsPage(
                visit.shell(),
                totals.asked().title(),
                totals.form().shortTitle(),
                totals.here().name(),
                totals.tree().path(cut.at()).stream().map(this::node).toList(),
                switches(),
                coverage.printed(),
                Words.gaps(coverage),
                coverage.whole(),
                missing(),
                below(),
                freezes ? Links.of(cut, "snapshots") : "",
                more(),
                columns(),
                rows());
    }

    private TotalsPage.Choice node(Tree.Node node) {
        return new TotalsPage.Choice(
                node.name(), Links.totals(cut.at(node.key()), below), node.key().equals(cut.at()));
    }

    private List<TotalsPage.Switch> switches() {
        var lines =
                Stream.concat(
                                Stream.of(choice(Texts.say("totals.joined"), cut.line(null))),
                                Arrays.stream(Line.values())
                                        .map(line -> choice(line.label(), cut.line(line))))
                        .toList();
        return List.of(
                new TotalsPage.Switch(
                        Texts.say("totals.by"),
                        Arrays.stream(Cut.By.values())
                                .map(by -> choice(by.label(), by == cut.by() ? cut : cut.by(by)))
                                .toList()),
                new TotalsPage.Switch(Texts.say("totals.line"), lines),
                new TotalsPage.Switch(
                        Texts.say("totals.basis"),
                        Arrays.stream(Cut.Basis.values())
                                .map(basis -> choice(basis.label(), cut.basis(basis)))
                                .toList()));
    }

    private TotalsPage.Choice choice(String label, Cut other) {
        return new TotalsPage.Choice(label, Links.totals(other, below), other.equals(cut));
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
                Links.totals(cut, !below),
                below);
    }

    private List<TotalsPage.Choice> more() {
        var more = new ArrayList<TotalsPage.Choice>();
        for (var kind : List.of("docx", "xlsx", "pdf")) {
            more.add(
                    new TotalsPage.Choice(
                            Texts.say("totals.export", kind.toUpperCase(Locale.ROOT)),
                            Links.of(cut, "export." + kind),
                            false));
        }
        more.add(
                new TotalsPage.Choice(
                        Texts.say("totals.units"), Links.of(cut, "units.xlsx"), false));
        var campaign = OverlapsPrint.home(cut.campaign());
        more.add(new TotalsPage.Choice(Texts.say("totals.overlaps"), campaign, false));
        more.add(
                new TotalsPage.Choice(
                        Texts.say("totals.snapshots"),
                        campaign.replaceFirst("overlaps$", "snapshots"),
                        false));
        return more;
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
                            Links.totals(cut.at(child.key()), true),
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
                            figure(field, total, Links.of(cut, field.id())),
                            Words.grades(total, totals.coverage()),
                            beside(field)));
            above = group;
        }
        return rows;
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
                            Links.of(cut.at(child.key()), field.id())));
        }
        return beside;
    }

    static TotalsPage.Figure figure(Field field, Total total, String href) {
        var text = total.printed(field);
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
                        ? Texts.say("totals.deducted", Total.printed(field, total.deducted()))
                        : "");
    }
}
