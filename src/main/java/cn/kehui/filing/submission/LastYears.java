package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.form.Value;
import cn.kehui.sheet.printed.Understood;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was accepted of the same unit in the last campaign of the same kind: of the same region,
 * with the same form. To be seen beside this year's answer, never filled in: last year's figure is
 * no answer to this year's question.
 */
@Service
public class LastYears {
    private final LastYearSql sql;
    private final Forms forms;

    LastYears(LastYearSql sql, Forms forms) {
        this.sql = sql;
        this.forms = forms;
    }

    /** Empty: there was no such campaign. What the actor's scope does not hold was not accepted. */
    @Transactional(readOnly = true)
    public Optional<LastYear> of(Actor actor, Obligation obligation, @Nullable Form form) {
        return form == null
                ? Optional.empty()
                : sql.before(obligation, form.id(), actor.scope()).map(this::lastYear);
    }

    LastYear lastYear(LastYearSql.Kept kept) {
        var form = kept.form() == null ? null : forms.find(kept.form()).orElse(null);
        var values = new HashMap<String, Value>();
        if (form != null) {
            form.fields().stream()
                    .filter(field -> field.kind().sums())
                    .forEach(field -> values.put(field.id(), value(field, kept.figures())));
        }
        var rows = kept.figures().get(Figures.ROWS);
        return new LastYear(
                String.valueOf(kept.year()),
                kept.nature(),
                form,
                values,
                rows == null ? null : rows.quantity());
    }

    private static Value value(Field field, Map<String, Figures.Figure> figures) {
        var figure = figures.get(field.id());
        if (figure == null) {
            return Value.BLANK;
        }
        return switch (figure.grade()) {
            case BLANK, WORDS -> Value.BLANK;
            case DASH -> Value.DASH;
            case NUMBER ->
                    LastYear.measure(field).equals(LastYear.MONEY)
                            ? new Value.Yuan(figure.number())
                            : new Value.Whole(figure.number());
        };
    }

    /**
     * One unit's accepted figures of a year.
     *
     * @param nature of what was accepted; null: nothing was
     * @param form under which it was; null: none
     * @param values of its questions that are added up, by field
     * @param rows how many; null: the form has none
     */
    public record LastYear(
            String year,
            Submission.@Nullable Nature nature,
            @Nullable Form form,
            Map<String, Value> values,
            @Nullable Long rows) {
        private static final String MONEY = "元";

        /** Whether there is something to compare with, in words. */
        public String said() {
            if (nature == null) {
                return Texts.say("lastyear.nothing", year);
            }
            if (nature != Submission.Nature.ANSWERS) {
                return Texts.say("lastyear.nature", year, nature.label());
            }
            return rows == null
                    ? Texts.say("lastyear.accepted", year)
                    : Texts.say("lastyear.rows", year, rows);
        }

        /**
         * Last year's figure for a question that is asked once; empty: it is no figure, or nothing
         * was filed to compare with.
         */
        public String beside(Field field) {
            if (form == null || nature != Submission.Nature.ANSWERS || !field.kind().sums()) {
                return "";
            }
            var asked = form.find(field.id()).filter(one -> one.kind().sums()).orElse(null);
            if (asked == null) {
                return Texts.say("lastyear.not-asked", year);
            }
            return measure(asked).equals(measure(field))
                    ? said(asked, values.getOrDefault(field.id(), Value.BLANK))
                    : Texts.say("lastyear.other-unit", year, asked.unit());
        }

        /** Last year's figure, where it counts what this question counts; else blank. */
        public Value value(Field field) {
            boolean same =
                    form != null
                            && nature == Submission.Nature.ANSWERS
                            && form.find(field.id())
                                    .filter(one -> one.kind().sums())
                                    .filter(one -> measure(one).equals(measure(field)))
                                    .isPresent();
            return same ? values.getOrDefault(field.id(), Value.BLANK) : Value.BLANK;
        }

        private String said(Field asked, Value value) {
            return switch (value) {
                case Value.Blank _, Value.Words _, Value.Unread _ ->
                        Texts.say("lastyear.blank", year);
                case Value.Dash _ -> Texts.say("lastyear.figure", year, "—（不适用）");
                case Value.Whole _, Value.Yuan _ ->
                        Texts.say("lastyear.figure", year, Understood.figure(asked, value));
            };
        }

        /** In which a question counts: 万元 and 元 are one. */
        private static String measure(Field field) {
            return switch (field.kind()) {
                case Kind.Wan _, Kind.Money _ -> MONEY;
                case Kind.Count(var unit) -> unit;
                case Kind.Text _,
                        Kind.Period _,
                        Kind.Phone _,
                        Kind.Mail _,
                        Kind.Place _,
                        Kind.Pictures _ ->
                        "";
            };
        }
    }
}
