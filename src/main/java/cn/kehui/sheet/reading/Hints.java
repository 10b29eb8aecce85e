package cn.kehui.sheet.reading;

import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Typed;
import java.util.regex.Pattern;

/** Takes out of an answer what the blank form had printed there. */
final class Hints {
    private static final Pattern BRACKETED = Pattern.compile("[（(][^（()）]*[)）]");
    private static final Pattern PROMPT = Pattern.compile("单击或点击此处输入文字。?|单击此处输入文字。?|选择一项。?|_{2,}");

    private Hints() {}

    /**
     * The answer without the form's own hint, wherever in it that stands, even if it was shortened.
     */
    public static String off(Field field, String typed) {
        var words = typed;
        if (!field.hint().isEmpty()) {
            var hint = key(field.hint());
            var bracketed = BRACKETED.matcher(words);
            var kept = new StringBuilder();
            while (bracketed.find()) {
                var inside = key(bracketed.group());
                boolean ours =
                        inside.length() >= 4 && (hint.contains(inside) || inside.contains(hint))
                                || hint.contains("字以内")
                                        && inside.matches("(限|请?控制在|不超过)?\\d+字(以内|之内)?(方案可附后)?");
                bracketed.appendReplacement(
                        kept,
                        ours ? "" : java.util.regex.Matcher.quoteReplacement(bracketed.group()));
            }
            words = bracketed.appendTail(kept).toString();
            words = key(words).equals(hint) ? "" : words;
        }
        words = PROMPT.matcher(words.strip()).matches() ? "" : words;
        return Typed.tidy(words);
    }

    private static String key(String text) {
        return Typed.key(text).replaceAll("[\\p{P}]", "");
    }
}
