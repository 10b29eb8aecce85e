package cn.kehui.total.statistics.web;

import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Field;
import cn.kehui.total.statistics.Cell;
import cn.kehui.total.statistics.Coverage;
import cn.kehui.total.statistics.Total;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Figures and times as pages print them. */
final class TotalWords {
    private TotalWords() {}

    /** Beijing time to the minute; empty for none. */
    static String moment(@Nullable Instant at) {
        return at == null ? "" : Moments.inTable(at);
    }

    /** One unit's figure; null: it gave none. */
    static String cell(Field field, @Nullable Cell cell, String words) {
        if (cell == null) {
            return "";
        }
        return switch (cell.grade()) {
            case NUMBER -> cell.quantity() == null ? "" : Total.shown(field, cell.quantity());
            case DASH -> "—";
            case BLANK -> "";
            case WORDS -> words;
        };
    }

    /** What a total is short of, and what is apart from it, in one line. */
    static String gaps(Coverage of) {
        var said = new ArrayList<String>();
        say(said, "totals.open", of.open());
        say(said, "totals.returned", of.returned());
        say(said, "totals.waiting", of.waiting());
        say(said, "totals.nil", of.nil());
        say(said, "totals.not-applicable", of.notApplicable());
        return String.join("，", said);
    }

    /** Who gave a number, who a —, who nothing. */
    static String grades(Total total, Coverage of) {
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
