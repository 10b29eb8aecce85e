package cn.kehui.sheet.form;

/**
 * What an answer means. A new kind does not compile until every reader, check and layout has said
 * what to do with it.
 */
public sealed interface Kind {
    /**
     * @param most characters as a person counts them (code points, white space left out); 0: the
     *     form sets no limit
     */
    record Text(int most) implements Kind {}

    /** A whole number, 0 or more, of {@code unit}. */
    record Count(String unit) implements Kind {}

    /**
     * Money asked for in 万元 and kept in yuan: a bare 5 is 50,000 yuan.
     *
     * @param noneIsZero whether 无 says 0, as where a blank says that nobody knows yet; else it is
     *     read as — and asked about
     */
    record Wan(boolean noneIsZero) implements Kind {
        public Wan() {
            this(false);
        }
    }

    /**
     * Money for which the form states no unit, kept in yuan: a bare 5 means nothing until a person
     * says 元 or 万元.
     */
    record Money() implements Kind {}

    /** A date, a period, or words that hold one, such as a time with its place. */
    record Period() implements Kind {}

    /** A telephone number, or a person with one. */
    record Phone() implements Kind {}

    record Mail() implements Kind {}

    record Place() implements Kind {}

    /** Pictures in the document: an attachment of the form. */
    record Pictures() implements Kind {}

    /** Characters of the longest number: 9,999亿9,999万9,999.99元 has half as many. */
    int NUMBER = 40;

    /** Of a text to which its form sets no limit: some five printed pages. */
    int TEXT = 5_000;

    /** Of what stands on one line: a time with its place, persons with their telephones. */
    int LINE = 400;

    /**
     * Characters of the longest answer, as a person counts them: what is longer is said at its
     * field and not read, from whichever door it came.
     */
    default int longest() {
        return switch (this) {
            case Count _, Wan _, Money _ -> NUMBER;
            case Text(int most) -> most > 0 ? most : TEXT;
            case Period _, Phone _, Mail _, Place _ -> LINE;
            case Pictures _ -> TEXT;
        };
    }

    /** Whether answers of this kind are added up. */
    default boolean sums() {
        return switch (this) {
            case Count _, Wan _, Money _ -> true;
            case Text _, Period _, Phone _, Mail _, Place _, Pictures _ -> false;
        };
    }

    /** The unit as a form prints it; empty where there is none. */
    default String unit() {
        return switch (this) {
            case Count(var unit) -> unit;
            case Wan _ -> "万元";
            case Money _ -> "元";
            case Text _, Period _, Phone _, Mail _, Place _, Pictures _ -> "";
        };
    }
}
