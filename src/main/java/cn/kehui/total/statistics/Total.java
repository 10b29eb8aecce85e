package cn.kehui.total.statistics;

import cn.kehui.filing.submission.Submission.Nature;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.Thousands;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.form.Value;
import org.jspecify.annotations.Nullable;

/**
 * One figure added up over units.
 *
 * @param quantity a count as it is, money in yuan; null, never 0, where no unit gave a number
 * @param numbers how many gave a number, {@code dashes} a —, {@code blanks} nothing, {@code words}
 *     words, which are listed and not added up
 * @param deducted what was taken off because another unit reported the same activity; in {@code
 *     quantity} already
 */
public record Total(
        @Nullable Long quantity, int numbers, int dashes, int blanks, int words, long deducted) {
    public static final Total NONE = new Total(null, 0, 0, 0, 0, 0);

    /** Of both together. */
    Total and(Total other) {
        var one = quantity;
        var more = other.quantity;
        return new Total(
                one == null ? more : more == null ? one : Long.valueOf(Math.addExact(one, more)),
                numbers + other.numbers,
                dashes + other.dashes,
                blanks + other.blanks,
                words + other.words,
                deducted + other.deducted);
    }

    /** Of one report. */
    static Total of(Cell cell) {
        return switch (cell.grade()) {
            case NUMBER -> new Total(cell.quantity(), 1, 0, 0, 0, 0);
            case DASH -> new Total(null, 0, 1, 0, 0, 0);
            case BLANK -> new Total(null, 0, 0, 1, 0, 0);
            case WORDS -> new Total(null, 0, 0, 0, 1, 0);
        };
    }

    /** Of the others, when {@code one} is among them. */
    Total without(Total one) {
        var sum = quantity;
        var less = one.quantity;
        int left = numbers - one.numbers;
        return new Total(
                sum == null || left == 0 ? null : Long.valueOf(less == null ? sum : sum - less),
                left,
                dashes - one.dashes,
                blanks - one.blanks,
                words - one.words,
                deducted);
    }

    /** The same with so much taken off. */
    Total less(long same) {
        var sum = quantity;
        return new Total(
                sum == null ? null : Long.valueOf(sum - same),
                numbers,
                dashes,
                blanks,
                words,
                Math.addExact(deducted, same));
    }

    /**
     * As a form prints it: a number; — where all who answered gave —; else nothing. No number is
     * never 0.
     */
    public String printed(Field field) {
        var sum = quantity;
        if (sum != null) {
            return printed(field, sum);
        }
        return dashes > 0 && blanks == 0 ? "—" : "";
    }

    /** Money in 万元, counts as they are. */
    public static String printed(Field field, long quantity) {
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

    /** The same for a page, where it is read and not typed or counted: thousands apart. */
    public String shown(Field field) {
        return Thousands.of(printed(field));
    }

    /** The same of one figure. */
    public static String shown(Field field, long quantity) {
        return Thousands.of(printed(field, quantity));
    }

    /** The same as somebody would type it into the form: a bare 1 may stand for a 元 there. */
    public static String typed(Field field, long quantity) {
        return field.kind() instanceof Kind.Money
                ? Texts.say("overlap.yuan", Long.toString(quantity))
                : printed(field, quantity);
    }

    /** Which version counts; nothing to report, and not applicable, are answers of their own. */
    public static String version(int version, Nature nature) {
        var words = Texts.say("totals.version", version);
        return switch (nature) {
            case ANSWERS -> words;
            case NIL, NOT_APPLICABLE -> words + "，" + nature.label();
        };
    }

    /** The unit in which totals of a field are printed; may be empty. */
    public static String unit(Field field) {
        return field.kind() instanceof Kind.Money ? Texts.say("joined.wan") : field.unit();
    }
}
