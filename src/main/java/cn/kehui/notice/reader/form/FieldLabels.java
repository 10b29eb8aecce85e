package cn.kehui.notice.reader.form;

import cn.kehui.notice.reader.FormDraft.Item;
import cn.kehui.notice.reader.date.Numeral;
import cn.kehui.notice.reader.text.Clean;
import java.util.regex.Pattern;

/** Makes a question of what a form prints: label, unit, note, limit. */
final class FieldLabels {
    private static final Pattern UNIT =
            Pattern.compile(
                    "[（(]\\s*(?:单位[：:]\\s*)?(万元|元|人次|人|次|个|场次?|篇|家|所|项|份|册|条|平方米|万人次|天|小时|名|件|张|套|支|公里|台|处|期)\\s*[）)]");
    private static final Pattern BRACKET =
            Pattern.compile("[（(]([^（）()]*+(?:[（(][^（）()]*+[）)][^（）()]*+)*+)[）)]");
    static final Pattern MOST =
            Pattern.compile(
                    "(\\d{2,5}|[一二三四五六七八九十]{1,3}百?)\\s*字(?:以内|之内|内|左右)|(?:不超过|限|少于|控制在)\\s*(\\d{2,5})\\s*字");

    private FieldLabels() {}

    /** A question by its printed words and its group. */
    static Item item(Clean clean, FormGrid.Cell cell, String group, String groupUnit) {
        var text = tight(cell.text());
        var unit = unit(text);
        var note = note(text);
        boolean words = note.startsWith("如") || text.startsWith("实物");
        return new Item(
                bare(text),
                group,
                unit.isEmpty() && !words ? groupUnit : unit,
                note,
                "",
                most(text),
                clean.span(cell.from(), cell.to()));
    }

    static Item hinted(Item item, String hint) {
        int most = most(hint);
        return new Item(
                item.label(),
                item.group(),
                item.unit(),
                item.note(),
                hint.strip(),
                most > 0 ? most : item.most(),
                item.span());
    }

    /** Without spaces that only spread it. */
    static String tight(String words) {
        return words.replaceAll("(?<=\\p{IsHan})\\s+(?=[\\p{IsHan}（(])", "").strip();
    }

    static String bare(String words) {
        var bare = BRACKET.matcher(tight(words)).replaceAll("");
        bare =
                bare.replaceFirst(
                                "^(?:\\d{1,2}[.．、]|[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十\\d]{1,2}[）)])\\s*",
                                "")
                        .replaceFirst("[：:]\\s*$", "")
                        .strip();
        return bare.isEmpty() ? tight(words) : bare;
    }

    static String unit(String words) {
        var unit = UNIT.matcher(words);
        return unit.find() ? unit.group(1) : "";
    }

    /** What is printed behind the label, but a unit. */
    static String note(String words) {
        var found = BRACKET.matcher(words);
        while (found.find()) {
            if (!UNIT.matcher(found.group()).matches() && !found.group(1).matches("盖章|公章|签章")) {
                return "（" + found.group(1) + "）";
            }
        }
        return "";
    }

    static int most(String words) {
        var most = MOST.matcher(words);
        if (!most.find()) {
            return 0;
        }
        var number = most.group(1) == null ? most.group(2) : most.group(1);
        int read =
                number.endsWith("百")
                        ? 100 * Numeral.of(number.substring(0, number.length() - 1))
                        : Numeral.of(number);
        return Math.max(0, read);
    }
}
