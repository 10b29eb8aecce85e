package cn.kehui.total.statistics.web;

import cn.kehui.filing.submission.Submission.Nature;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.sheet.form.Field;
import cn.kehui.total.statistics.Total;
import cn.kehui.total.statistics.Trail;
import java.util.List;
import java.util.stream.Stream;

/** Puts into words what one figure is made of. */
final class TrailPrint {
    /** More of a kind make no page. */
    private static final int TAKEN = 60;

    private static final int NAMES = 300;

    private final Trail trail;
    private final Field field;

    TrailPrint(Trail trail) {
        this.trail = trail;
        this.field = trail.field();
    }

    TrailPage page(Shell shell) {
        var totals = trail.totals();
        var total = totals.total(field.id());
        var coverage = totals.coverage();
        return new TrailPage(
                shell,
                field.label(),
                Total.unit(field),
                totals.here().name(),
                TotalLinks.totals(totals.cut(), false),
                totals.form().shortTitle(),
                TotalsPrint.figure(field, total, ""),
                coverage.printed(),
                TotalWords.gaps(coverage),
                coverage.whole(),
                !field.kind().sums(),
                distinct(),
                names(),
                trail.given().stream().map(this::given).toList(),
                trail.taken().stream().limit(TAKEN).map(this::off).toList(),
                trail.missing().stream().map(this::missing).toList(),
                new TrailPaging(trail).page(TAKEN));
    }

    /** The first of them, and how many more. */
    private List<String> names() {
        var names = trail.distinct().known() ? trail.distinct().names() : List.<String>of();
        int more = names.size() - NAMES;
        return more > 0
                ? Stream.concat(
                                names.stream().limit(NAMES),
                                Stream.of(Texts.say("totals.names-more", more)))
                        .toList()
                : names;
    }

    private String distinct() {
        var distinct = trail.distinct();
        if (distinct.counted() == 0) {
            return "";
        }
        return distinct.known()
                ? Texts.say("totals.distinct", distinct.names().size(), field.unit())
                : Texts.say("totals.unnamed", distinct.unnamed());
    }

    private TrailPage.Given given(Trail.Part part) {
        var line = part.line();
        var filed = line.filed();
        var counted = part.fact().counted();
        var text = TotalWords.cell(field, part.cell(), line.words());
        boolean answers = counted != null && counted.nature() == Nature.ANSWERS;
        var nature = counted == null || answers ? "" : counted.nature().label();
        return new TrailPage.Given(
                line.unit(),
                line.line().label(),
                answers ? text : nature,
                look(part, answers, text),
                Texts.say("totals.version", counted == null ? "" : counted.version()),
                filed(line.unit(), filed),
                filed.acceptedBy().isEmpty()
                        ? Texts.say("totals.unreviewed")
                        : Texts.say(
                                "totals.accepted",
                                filed.acceptedBy(),
                                TotalWords.moment(filed.acceptedAt())),
                answers ? line.reason() : line.note(),
                href(line),
                revision(part));
    }

    /** Whose unit is another filed for it as a clerk: that is said. */
    private static String filed(String unit, Trail.Filed filed) {
        var written = filed.written();
        var words = filedBy(unit, filed);
        return written.unit().isEmpty()
                ? words
                : Texts.say("totals.cofiled", words, written.unit(), written.name());
    }

    private static String filedBy(String unit, Trail.Filed filed) {
        return filed.from().equals(unit)
                ? Texts.say("totals.filed", filed.by(), TotalWords.moment(filed.at()))
                : Texts.say(
                        "totals.filed-for",
                        filed.by(),
                        filed.from(),
                        TotalWords.moment(filed.at()));
    }

    /** Where it is told what a later accepted version moved; empty: it is the first. */
    private static String revision(Trail.Part part) {
        var counted = part.fact().counted();
        boolean later = counted != null && counted.version() > 1;
        return later && !part.line().filed().acceptedBy().isEmpty()
                ? "/obligations/" + part.line().obligation() + "/revision"
                : "";
    }

    private static String look(Trail.Part part, boolean answers, String text) {
        if (!answers) {
            return "noted";
        }
        boolean number = part.cell() != null && part.cell().quantity() != null;
        return number ? "number" : text.isEmpty() ? "blank" : text.equals("—") ? "dash" : "words";
    }

    private TrailPage.Off off(Trail.Off off) {
        return new TrailPage.Off(
                "−" + Total.shown(field, off.taken().quantity()),
                off.taken().deduction().activity(),
                off.kept(),
                off.other(),
                "/totals/" + trail.totals().asked().campaign() + "/overlaps");
    }

    private TrailPage.Missing missing(Trail.Part part) {
        return new TrailPage.Missing(
                part.line().unit(),
                part.fact().state().label(),
                part.line().receiver(),
                href(part.line()));
    }

    private static String href(Trail.Line line) {
        return line.opens() ? "/obligations/" + line.obligation() : "";
    }
}
