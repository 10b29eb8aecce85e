package cn.kehui.filing.submission.taken;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.place.Places;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.org.UnitId;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.dictionary.YearNumber;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Value;
import cn.kehui.sheet.printed.Understood;
import cn.kehui.week.activity.ActivityStage;
import cn.kehui.week.ledger.LedgerFigure;
import cn.kehui.week.ledger.LedgerFigures;
import cn.kehui.week.telling.ActivityTold;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Prints what may be taken over from activities, and what was. */
public final class TakingPrint {
    private final @Nullable Form form;
    private final Draft draft;
    private final CampaignId campaign;
    private final UnitId unit;
    private final KnownAnswers known;
    private final Predicate<Field> blank;

    /**
     * @param form null: documents only
     * @param blank whether a question may be filled in all at once
     */
    public TakingPrint(
            @Nullable Form form,
            Draft draft,
            Obligation obligation,
            KnownAnswers known,
            Predicate<Field> blank) {
        this.form = form;
        this.draft = draft;
        this.campaign = obligation.campaign();
        this.unit = obligation.owes().id();
        this.known = known;
        this.blank = blank;
    }

    /** Null: the form has nothing to do with activities. */
    public @Nullable TakingPart part() {
        if (form == null) {
            return null;
        }
        var home = home();
        if (!known.settled()) {
            return new TakingPart(
                    "", Texts.say("taking.open"), "/forms/" + form.id() + "/facts", List.of(), "");
        }
        if (form.shape() == Form.Shape.STATISTICS) {
            long held = known.held().activities();
            return held == 0
                    ? null
                    : new TakingPart(
                            Texts.say("taking.held", held, known.held().words().size()),
                            Texts.say("taking.people"),
                            home,
                            List.of(),
                            blank(form) ? TakePress.HELD : "");
        }
        if (known.told().isEmpty()) {
            return null;
        }
        var lines = known.told().stream().map(one -> line(form, one)).toList();
        long takes = lines.stream().filter(one -> !one.press().isEmpty()).count();
        return new TakingPart(
                Texts.say("taking.known", known.asked(), known.known()),
                "",
                home,
                lines,
                form.rows().isPresent() && takes > 1 ? TakePress.ALL : "");
    }

    private boolean blank(Form asked) {
        var words = known.held().words();
        return asked.fields().stream()
                .filter(field -> words.containsKey(field.id()))
                .anyMatch(blank);
    }

    private String home() {
        return "/campaigns/" + campaign + "/activities";
    }

    private TakingPart.Line line(Form asked, ActivityTold one) {
        var answers = draft.answers();
        int there = asked.rows().isPresent() ? known.standing(one, answers) : -1;
        boolean full = answers.rows().size() >= Places.MOST_ROWS;
        return new TakingPart.Line(
                home() + "/" + one.activity().id(),
                one.activity().title(),
                one.activity().stage().label(),
                Texts.say("taking.of", one.asked(), one.words().size()),
                there < 0 ? "" : Texts.say("taking.there", there + 1),
                there < 0 && !full ? TakePress.TAKE + one.activity().id() : "");
    }

    /** What all that was held says of a question; null: there is nothing to be said. */
    public @Nullable HeldPart held(Field field) {
        var fact = known.facts().get(field.id());
        if (form == null || form.shape() != Form.Shape.STATISTICS || fact == null) {
            return null;
        }
        var figure = known.held().figures().get(field.id());
        if (figure == null && known.held().activities() == 0) {
            return null;
        }
        if (LedgerFigure.media(fact)) {
            return new HeldPart(
                    figure == null
                            ? Texts.say("held.no-report")
                            : Texts.say("held.reports", figure.lines(), figure.quantity()),
                    "/campaigns/" + campaign + "/coverage",
                    Texts.say("held.coverage"));
        }
        if (figure != null) {
            return new HeldPart(
                    said(field, figure), records(fact), Texts.say("held.records", figure.lines()));
        }
        if (YearNumber.of(fact).isPresent()) {
            return new HeldPart(
                    Texts.say("held.no-row", known.held().activities()),
                    year() + "?unit=" + unit,
                    Texts.say("held.year"));
        }
        return LedgerFigures.kept(fact)
                ? new HeldPart(
                        Texts.say("held.nobody", known.held().activities()),
                        home() + "?stage=" + ActivityStage.HELD,
                        Texts.say("held.enter"))
                : new HeldPart(Texts.say("held.open"), "", "");
    }

    private String year() {
        return "/years/" + known.held().year() + "/figures";
    }

    private String records(FactName fact) {
        var home =
                YearNumber.of(fact)
                        .map(one -> year() + "/" + one.row() + "/" + one.fact())
                        .orElse("/campaigns/" + campaign + "/figures/" + fact);
        return home + "?unit=" + unit;
    }

    private static String said(Field field, LedgerFigure figure) {
        if (figure.fact() == FactName.IN_KIND) {
            return Texts.say("held.goods");
        }
        Value value =
                figure.money()
                        ? new Value.Yuan(figure.quantity())
                        : new Value.Whole(figure.quantity());
        return figure.graded()
                ? Texts.say("held.graded", Understood.figure(field, value), figure.share())
                : Texts.say("held.sum", Understood.figure(field, value));
    }

    /** From which activity an answer is, in words; empty: it is from none. */
    public String from(String place) {
        return form == null
                ? ""
                : known.from(form, draft.answers(), place)
                        .map(one -> Texts.say("taking.from", one.activity().title()))
                        .orElse("");
    }
}
