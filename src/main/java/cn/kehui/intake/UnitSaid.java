package cn.kehui.intake;

import cn.kehui.form.Field;
import cn.kehui.form.Kind;
import java.util.regex.Pattern;

/** Where a sender's form states another unit than ours, a bare number takes it along: 5000 under （单位：元） is 5000元. */
final class UnitSaid {
    private static final Pattern BARE = Pattern.compile("[0-9０-９,，.．\\s]+");

    private UnitSaid() {}

    static String add(Field field, String typed, String unit) {
        if (typed.isEmpty() || unit.isEmpty() || !BARE.matcher(typed).matches()) {
            return typed;
        }
        boolean said = switch (field.kind()) {
            case Kind.Wan _ -> unit.endsWith("元") && !unit.equals("万元");
            case Kind.Money _ -> unit.endsWith("元");
            case Kind.Count _ -> unit.matches("[万千].+");
            case Kind.Text _, Kind.Period _, Kind.Phone _, Kind.Mail _, Kind.Place _, Kind.Pictures _ -> false;
        };
        return said ? typed + unit : typed;
    }
}
