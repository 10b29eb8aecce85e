package cn.kehui.sheet.reading;

import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.form.Typed;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a sender's form states another unit than ours, a bare number takes it along: 5000 under
 * （单位：元） is 5000元.
 */
final class UnitSaid {
    /** An amount that says its own unit or scale. */
    private static final Pattern OWN = Pattern.compile("[元圆块万萬亿億wWｗＷ]|人次|人$");

    private static final Pattern NUMBER = Pattern.compile("[0-9０-９一二三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]");

    private static final Pattern MONEY =
            Pattern.compile("(?:金额|经费)?单位[:：为]?(万元|亿元|千元|元)(?:[、,，/;；].*)?");

    private static final Pattern NOTE =
            Pattern.compile(
                    "(?:金额|经费|资金)[^,。;:]{0,6}(?:为|是|按|单位[:为]?)(万元|亿元|千元|元)(?![\\p{IsHan}])");

    /** A head such as 数量（次/元/人次）. */
    private static final Pattern SEVERAL =
            Pattern.compile("\\([^()]*[/、,](万元|亿元|千元|元)(?:[/、,][^()]*)?\\)");

    private UnitSaid() {}

    /**
     * The unit that a line or a cell of its own states for all money, such as 金额单位：元; empty if none
     * does, or several differ.
     */
    public static String ofMoney(Paper paper) {
        var units = new HashSet<String>();
        for (var block : paper.blocks()) {
            switch (block) {
                case Paper.Line line -> money(line.text(), units);
                case Paper.Table table ->
                        table.cells().stream().limit(40).forEach(cell -> money(cell.text(), units));
            }
        }
        return units.size() == 1 ? units.iterator().next() : "";
    }

    private static void money(String text, Set<String> units) {
        if (text.length() > 60) {
            return;
        }
        var key = Typed.key(text);
        var match = MONEY.matcher(key.replaceAll("^[(]|[)]$", ""));
        if (match.matches()) {
            units.add(match.group(1));
        }
        var note = NOTE.matcher(key);
        if (note.find()) {
            units.add(note.group(1));
        }
        var several = SEVERAL.matcher(key);
        if (several.find()) {
            units.add(several.group(1));
        }
    }

    public static String add(Field field, String typed, String unit) {
        if (typed.isEmpty()
                || unit.isEmpty()
                || OWN.matcher(typed).find()
                || !NUMBER.matcher(typed).find()) {
            return typed;
        }
        boolean said =
                switch (field.kind()) {
                    case Kind.Wan _ -> unit.endsWith("元") && !unit.equals("万元");
                    case Kind.Money _ -> unit.endsWith("元");
                    case Kind.Count _ -> unit.matches("[万千].+");
                    case Kind.Text _,
                            Kind.Period _,
                            Kind.Phone _,
                            Kind.Mail _,
                            Kind.Place _,
                            Kind.Pictures _ ->
                            false;
                };
        return said ? typed + unit : typed;
    }
}
