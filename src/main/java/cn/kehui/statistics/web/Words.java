package cn.kehui.statistics.web;

import cn.kehui.base.Beijing;
import cn.kehui.base.Texts;
import cn.kehui.form.Field;
import cn.kehui.form.Kind;
import cn.kehui.form.Value;
import cn.kehui.statistics.Cell;
import cn.kehui.statistics.Coverage;
import cn.kehui.statistics.Total;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Figures and times as pages print them. */
public final class Words {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Beijing.ZONE);

    private Words() {}

    /** Beijing time to the minute; empty for none. */
    public static String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }

    /** Money in 万元, counts as they are. */
    public static String quantity(Field field, long quantity) {
        return switch (field.kind()) {
            case Kind.Wan _, Kind.Money _ -> Value.wan(quantity);
            case Kind.Count _,
                    Kind.Text _,
                    Kind.Period _,
                    Kind.Phone _,
                    Kind.Mail _,
                    Kind.Place _,
                    Kind.Pictures _ ->
                    Long.toString(quantity);
        };
    }

    /** The unit in which a figure is printed; may be empty. */
    public static String unit(Field field) {
        return field.kind() instanceof Kind.Money ? Texts.say("joined.wan") : field.unit();
    }

    /**
     * A total as a form prints it: a number; — where all who answered gave —; else nothing. No
     * number is never 0.
     */
    public static String total(Field field, Total total) {
        var quantity = total.quantity();
        if (quantity != null) {
            return quantity(field, quantity);
        }
        return total.dashes() > 0 && total.blanks() == 0 ? "—" : "";
    }

    /** One unit's figure; null: it gave none. */
    public static String cell(Field field, @Nullable Cell cell, String words) {
        if (cell == null) {
            return "";
        }
        return switch (cell.grade()) {
            case NUMBER -> cell.quantity() == null ? "" : quantity(field, cell.quantity());
            case DASH -> "—";
            case BLANK -> "";
            case WORDS -> words;
        };
    }

    /** 已报 12 / 应报 16. */
    public static String coverage(Coverage of) {
        return Texts.say("totals.coverage", of.reported(), of.expected());
    }

    /** What a total is short of, and what is apart from it, in one line. */
    public static String gaps(Coverage of) {
        var said = new ArrayList<String>();
        say(said, "totals.open", of.open());
        say(said, "totals.returned", of.returned());
        say(said, "totals.waiting", of.waiting());
        say(said, "totals.nil", of.nil());
        say(said, "totals.not-applicable", of.notApplicable());
        return String.join("，", said);
    }

    /** Who gave a number, who a —, who nothing. */
    public static String grades(Total total, Coverage of) {
        var said = new ArrayList<String>();
        say(said, "totals.words", total.words());
        say(said, "totals.numbers", total.numbers());
        say(said, "totals.dashes", total.dashes());
        say(said, "totals.blanks", total.blanks());
        say(said, "totals.missing", of.missing());
        return String.join("，", said);
    }

    private static void say(ArrayList<String> said, String key, int count) {
        if (count > 0) {
            said.add(Texts.say(key, count));
        }
    }
}
