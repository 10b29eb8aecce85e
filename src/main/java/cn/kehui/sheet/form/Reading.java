package cn.kehui.sheet.form;

import cn.kehui.ground.base.Finding;
import java.util.List;

/**
 * One answer understood at the door: what it means, and what is to be said of it. The findings are
 * at the field's id.
 */
public record Reading(Value value, List<Finding> findings) {
    static Reading of(Value value, Finding... findings) {
        return new Reading(value, List.of(findings));
    }

    /** Reads what was typed for a field. Whatever is entered, nothing is thrown. */
    public static Reading of(Field field, String typed) {
        var words = Typed.tidy(typed);
        if (words.isEmpty()) {
            return of(Value.BLANK);
        }
        int length = Typed.length(words);
        if (length > field.kind().longest()) {
            return tooLong(field, words, length);
        }
        return switch (field.kind()) {
            case Kind.Text _ -> of(new Value.Words(words));
            case Kind.Count(var unit) -> NumberReader.count(field, words, unit);
            case Kind.Wan _ -> MoneyReader.wan(field, words);
            case Kind.Money _ -> MoneyReader.money(field, words);
            case Kind.Period _ -> WordsReader.period(field, words);
            case Kind.Phone _ -> WordsReader.phone(field, words);
            case Kind.Mail _ -> WordsReader.mail(field, words);
            case Kind.Place _ -> of(new Value.Words(words));
            case Kind.Pictures _ -> WordsReader.pictures(field, words);
        };
    }

    /** Whether words say that there is none of what is asked: 无, 没有, 未发生. */
    public static boolean saysNone(String typed) {
        return NumberReader.saysNone(typed);
    }

    /**
     * What may be written instead, where it is asked only how an answer is meant: each reads
     * plainly. Empty: nothing of that kind is asked.
     */
    public static List<String> plainly(Field field, String typed) {
        return PlainNumbers.of(field, typed, of(field, typed));
    }

    /** Whether a finding asks only how an answer is meant, which one press says, and not why. */
    public static boolean asksHow(Finding finding) {
        return PlainNumbers.asked(finding);
    }

    /**
     * Reads what a total prints: it is a number, also where it is more than any one answer may be.
     */
    public static Value total(Field field, String printed) {
        var value = of(field, printed).value();
        return value instanceof Value.Unread && field.kind().sums()
                ? MoneyReader.total(field, printed).orElse(value)
                : value;
    }

    /** What is longer than its kind allows is not read: a number is none, words stay words. */
    private static Reading tooLong(Field field, String words, int length) {
        int longest = field.kind().longest();
        return switch (field.kind()) {
            case Kind.Count _, Kind.Wan _, Kind.Money _ ->
                    of(
                            new Value.Unread(words),
                            Finding.stops(field.id(), "number.too-long", length, longest));
            case Kind.Text _,
                    Kind.Period _,
                    Kind.Phone _,
                    Kind.Mail _,
                    Kind.Place _,
                    Kind.Pictures _ ->
                    of(
                            new Value.Words(words),
                            Finding.stops(field.id(), "text.too-long", length, longest));
        };
    }
}
