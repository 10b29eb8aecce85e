package cn.kehui.sheet.reading;

import cn.kehui.sheet.form.Typed;
import java.util.regex.Pattern;

/** A person and a telephone number written together: 张三 0532-85911893. */
record NameAndNumber(String name, String number) {
    private static final Pattern NUMBER =
            Pattern.compile("[（(]?[+＋]?[0-9０-９][0-9０-９\\-－—()（） 　/、转]{5,}[0-9０-９][)）]?");

    public static NameAndNumber of(String text) {
        var match = NUMBER.matcher(text);
        if (!match.find()) {
            return new NameAndNumber(Typed.tidy(text), "");
        }
        var number = match.group().strip();
        boolean wrapped = number.matches("[（(][^（()）]*[)）]");
        var rest = text.substring(0, match.start()) + "\n" + text.substring(match.end());
        return new NameAndNumber(
                separatorsOff(rest), wrapped ? number.substring(1, number.length() - 1) : number);
    }

    private static String separatorsOff(String rest) {
        var words = Typed.tidy(rest.replaceAll("(联系)?(电话|方式|手机)[:：]?|联系人[:：]|姓名[:：]", ""));
        return words.replaceAll("^[\\s，,、：:；;/]+|[\\s，,、：:；;/]+$", "");
    }
}
