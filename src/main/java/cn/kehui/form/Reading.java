package cn.kehui.form;

import cn.kehui.base.Finding;
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
        return switch (field.kind()) {
            case Kind.Text(int most) -> WordsReader.text(field, words, most);
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
}
