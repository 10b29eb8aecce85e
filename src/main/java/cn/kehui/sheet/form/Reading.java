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
            case Kind.Wan _ -> NumberReader.wan(field, words);
            case Kind.Money _ -> NumberReader.money(field, words);
            case Kind.Period _ -> WordsReader.period(field, words);
            case Kind.Phone _ -> WordsReader.phone(field, words);
            case Kind.Mail _ -> WordsReader.mail(field, words);
            case Kind.Place _ -> of(new Value.Words(words));
            case Kind.Pictures _ -> WordsReader.pictures(field, words);
        };
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
