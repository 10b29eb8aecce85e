package cn.kehui.intake;

import cn.kehui.form.Field;
import cn.kehui.form.Typed;
import java.util.regex.Pattern;

/** Takes out of an answer what the blank form had printed there. */
final class Hints {
    private static final Pattern BRACKETED = Pattern.compile("[（(][^（()）]*[)）]");
    private static final Pattern PROMPT = Pattern.compile("单击(或点击)?此处(输入|添加)文[字本]。?|点击(此处)?输入(文字)?|请输入(文字|内容)?|请选择|（?盖章）?|_{2,}");

    private Hints() {}

    /** The answer without the form's own hint, wherever in it that stands, even if it was shortened. */
    static String off(Field field, String typed) {
        var words = typed;
        if (!field.hint().isEmpty()) {
            var hint = key(field.hint());
            var bracketed = BRACKETED.matcher(words);
            var kept = new StringBuilder();
            while (bracketed.find()) {
                var inside = key(bracketed.group());
                boolean ours = inside.length() >= 4 && (hint.contains(inside) || inside.contains(hint)) || inside.matches(".*\\d+字以内.*");
                bracketed.appendReplacement(kept, ours ? "" : java.util.regex.Matcher.quoteReplacement(bracketed.group()));
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
