package cn.kehui.sheet.reading;

import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Typed;
import java.util.regex.Pattern;

/**
 * How the name of a unit is written, and what is written behind it.
 *
 * @param blank what the blank form prints in the name's place; may be empty
 */
record UnitWords(String blank, PrintedWords printed) {
    static final Pattern SEAL =
            Pattern.compile(
                    "[（(【][\\s　]*(?:(?:加?\\s*盖\\s*)?公?\\s*章|签\\s*章|印\\s*章|单位公章|盖\\s*章\\s*处)[\\s　]*[)）】]");
    private static final Pattern NEXT =
            Pattern.compile(
                    "[\\s　]{2,}.*$|[\\s　]+(?:填报(?:日期|时间|人)|填表(?:日期|时间|人)|联系人|联系电话|日\\s*期|时间|电话|单位[:：]|负责人|审核人|制表).*$",
                    Pattern.DOTALL);
    static final Pattern CUT =
            Pattern.compile(
                    "(?<![\\s　])[\\s　]*(?:[，,；;。]|(?:20|二〇|二○)[\\d〇○零一二三四五六七八九]{2}[\\s　]*+[年.\\-/]|\\d{5,}|[（(](?:联系|填|经办|电话)|[\\s　][\\p{IsHan}][\\p{IsHan}\\s　]{0,6}[:：]).*$",
                    Pattern.DOTALL);
    private static final Pattern OFFICE =
            Pattern.compile(
                    ".*(局|委|办|部|厅|处|院|所|校|馆|站|社|会|团|中心|公司|大学|学院|医院|协会|学会|研究会|科协|政府|集团|基地|园区|管委会|委员会|办公室|实验室|银行|联合会|街道|工委|区|县|市|镇|乡|村|队|台|园|场|厂|店|组|盟|网|学|海关|书院|法院|党校|大厦|广场|委员会|Co\\.?,? ?Ltd\\.?)$");

    UnitWords(Form form, PrintedWords printed) {
        this(form.unit().printed(), printed);
    }

    /** Whether it ends as the names of offices, schools, societies and companies do. */
    static boolean office(String name) {
        return OFFICE.matcher(name).matches();
    }

    /** Whether a person should look: it ends like no unit, or is a list. */
    static boolean unusual(String name) {
        return !office(name.replaceAll("[（(][^（()）]*[)）]$", "")) || two(name);
    }

    static boolean two(String name) {
        return name.matches("(?>.*?1[)）.、]).*2[)）.、].*");
    }

    /**
     * The name without seal, underlines and what follows on the same line; empty if only the form's
     * own words stand there.
     */
    String name(String text) {
        var words = sealOff(text);
        words = CUT.matcher(NEXT.matcher(words).replaceAll("")).replaceAll("").strip();
        if (!blank.isEmpty() && words.startsWith(blank)) {
            words = words.substring(blank.length()).strip().replaceAll("^[（(](.*)[）)]$", "$1");
        }
        boolean printed = this.printed.words().contains(LabelText.of(words).bare());
        boolean number = words.matches("[\\d０-９.,，]*");
        return printed || number || words.length() > 60 || !LabelText.unitAlone(words).isEmpty()
                ? ""
                : words;
    }

    static String sealOff(String text) {
        return Typed.tidy(
                        SEAL.matcher(text)
                                .replaceAll(" ")
                                .replaceAll("[_＿—]{2,}|_", " ")
                                .replaceAll("^[\\s　:：]+|[:：\\s　]+$", ""))
                .replaceAll("(?<!\\s)[\\s&&[^\\n]]*+\\n\\s*+", "");
    }
}
