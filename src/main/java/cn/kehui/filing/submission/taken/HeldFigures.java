package cn.kehui.filing.submission.taken;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.org.Scope;
import cn.kehui.sheet.dictionary.Dictionaries;
import cn.kehui.sheet.dictionary.FactMatch;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.Value;
import cn.kehui.sheet.printed.Understood;
import cn.kehui.week.ledger.LedgerFigure;
import cn.kehui.week.ledger.LedgerFigures;
import cn.kehui.week.ledger.YearFigures;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the activities of a unit add up to, beside what it writes in a table that asks for it: where
 * they differ it is asked why, and what is answered goes with the figure.
 */
@Component
public class HeldFigures {
    private final Dictionaries dictionaries;
    private final Map<FormId, Boolean> ofYear = new ConcurrentHashMap<>();
    private final LedgerFigures ledger;
    private final YearFigures years;

    HeldFigures(Dictionaries dictionaries, LedgerFigures ledger, YearFigures years) {
        this.dictionaries = dictionaries;
        this.years = years;
        this.ledger = ledger;
    }

    /** By question; none where the form asks for no such sums, or nothing was held. */
    public Map<String, LedgerFigure> of(Obligation obligation, @Nullable Form form) {
        return form == null || form.shape() != Form.Shape.STATISTICS
                ? Map.of()
                : of(
                        obligation,
                        form,
                        ledger.below(obligation.campaign(), Scope.below(obligation.owes().path())));
    }

    /** The same, where it is known what was held in the campaign. */
    public Map<String, LedgerFigure> of(
            Obligation obligation, @Nullable Form form, Map<FactName, LedgerFigure> figures) {
        var by = new HashMap<String, LedgerFigure>();
        if (form == null || figures.isEmpty() && !mayAskOfYear(form)) {
            return by;
        }
        var facts = dictionaries.settled(form).orElse(Map.of());
        var held = new EnumMap<FactName, LedgerFigure>(FactName.class);
        held.putAll(figures);
        if (YearFigures.asked(facts.values())) {
            var unit = Scope.below(obligation.owes().path());
            held.putAll(years.below(obligation.campaign(), unit).figures());
        }
        facts.forEach(
                (field, fact) ->
                        Optional.ofNullable(held.get(fact))
                                .ifPresent(figure -> by.put(field, figure)));
        return by;
    }

    /** Known without asking the database: a night's batch measures hundreds of one form. */
    private boolean mayAskOfYear(Form form) {
        return ofYear.computeIfAbsent(
                form.id(),
                id ->
                        form.shape() == Form.Shape.STATISTICS
                                && (Forms.shipped(id).isEmpty()
                                        || YearFigures.asked(
                                                dictionaries.suggested(form).values().stream()
                                                        .map(FactMatch::fact)
                                                        .toList())));
    }

    /** What is written otherwise than it adds up to; a blank asks for nothing. */
    public static List<Finding> findings(
            Form form, Answers answers, Map<String, LedgerFigure> figures) {
        var findings = new ArrayList<Finding>();
        for (var field : form.fields()) {
            var figure = figures.get(field.id());
            if (figure != null && field.kind().sums()) {
                var typed = Reading.of(field, answers.typed(field)).value();
                differs(field, typed, figure).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> differs(Field field, Value typed, LedgerFigure figure) {
        Value held =
                figure.money()
                        ? new Value.Yuan(figure.quantity())
                        : new Value.Whole(figure.quantity());
        return switch (typed) {
            case Value.Blank _, Value.Unread _, Value.Words _ -> Optional.empty();
            case Value.Dash _ -> Optional.of(asks(field, held, "—", figure));
            case Value.Whole _, Value.Yuan _ ->
                    typed.equals(held)
                            ? Optional.empty()
                            : Optional.of(
                                    asks(field, held, Understood.figure(field, typed), figure));
        };
    }

    private static Finding asks(Field field, Value held, String typed, LedgerFigure figure) {
        return Finding.asks(
                field.id(), "held.differs", figure.lines(), Understood.figure(field, held), typed);
    }
}
