package cn.kehui.sheet.form;

import cn.kehui.ground.base.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads amounts of money as people write them; what is read is kept in yuan. */
final class MoneyReader {
    /** 元 is meant or not: the sign alone does not say, where a form counts in 万元. */
    private static final Pattern SIGN = Pattern.compile("[¥￥]|人民币|(?i:rmb)");

    private static final Pattern SCALE = Pattern.compile("[万萬亿億wWｗＷ]");

    /** Of a sum: 万元 of it are a long of 元 still. */
    private static final BigDecimal MOST_TOTAL = BigDecimal.valueOf(Long.MAX_VALUE / 10_000);

    private MoneyReader() {}

    static Reading wan(Field field, String typed) {
        return amount(field, typed, 10_000);
    }

    static Reading money(Field field, String typed) {
        return amount(field, typed, 0);
    }

    /**
     * @param bare yuan that a bare 1 stands for; 0 where the form does not say
     */
    private static Reading amount(Field field, String typed, int bare) {
        var none = NumberReader.none(field, typed);
        if (none != null) {
            return none;
        }
        var words = NumberWords.of(typed);
        if (words == null) {
            return NumberReader.unread(field, typed, "number.unread");
        }
        if (words.number().compareTo(NumberReader.MOST) > 0) {
            return NumberReader.over(field, typed);
        }
        long scale = yuanPer(words, typed, bare);
        if (scale < 0) {
            return NumberReader.unread(field, typed, "number.other-unit", field.unit());
        }
        if (scale == 0) {
            return noUnit(field, typed, words);
        }
        var yuan = words.number().multiply(BigDecimal.valueOf(scale));
        if (yuan.compareTo(NumberReader.MOST) > 0) {
            return NumberReader.over(field, typed);
        }
        var whole = yuan.setScale(0, RoundingMode.HALF_UP);
        var reading =
                NumberReader.said(field, typed, words, new Value.Yuan(whole.longValueExact()));
        if (signed(words, typed) && yuan.signum() > 0) {
            var number = words.number().stripTrailingZeros().toPlainString();
            return NumberReader.plus(
                    reading, Finding.asks(field.id(), "money.which", typed, number));
        }
        return whole.compareTo(yuan) == 0
                ? reading
                : NumberReader.plus(
                        reading, Finding.asks(field.id(), "money.rounded", typed, whole));
    }

    /** Neither the form nor the answer says a unit: a sign is asked about, the rest is not read. */
    private static Reading noUnit(Field field, String typed, NumberWords words) {
        if (typed.indexOf('¥') >= 0 || typed.indexOf('￥') >= 0) {
            var yuan = words.number().setScale(0, RoundingMode.HALF_UP).longValue();
            return NumberReader.plus(
                    NumberReader.said(field, typed, words, new Value.Yuan(yuan)),
                    Finding.asks(field.id(), "money.sign", typed));
        }
        return words.number().signum() == 0
                ? NumberReader.said(field, typed, words, new Value.Yuan(0))
                : NumberReader.unread(field, typed, "money.no-unit");
    }

    /**
     * 0: no unit is known; -1: a unit that is none of money. A scale in the number itself (3万)
     * already says 元.
     */
    private static long yuanPer(NumberWords words, String typed, int bare) {
        return switch (words.unit()) {
            case "元", "圆", "元整", "圆整", "元人民币", "块" -> 1;
            case "" -> scaleSaid(typed) ? 1 : bare;
            default -> -1;
        };
    }

    /** 元 is said by a sign alone, and the form counts in 万元: which of the two is meant? */
    private static boolean signed(NumberWords words, String typed) {
        return words.unit().isEmpty() && !scaleSaid(typed) && SIGN.matcher(typed).find();
    }

    private static boolean scaleSaid(String typed) {
        return SCALE.matcher(typed).find();
    }

    /** A total that is more than any answer may be. */
    static Optional<Value> total(Field field, String printed) {
        var words = NumberWords.of(printed);
        if (words == null || words.number().compareTo(MOST_TOTAL) > 0) {
            return Optional.empty();
        }
        var number = words.number();
        return field.kind() instanceof Kind.Count
                ? Optional.of(new Value.Whole(number.longValue()))
                : Optional.of(
                        new Value.Yuan(number.multiply(BigDecimal.valueOf(10_000)).longValue()));
    }
}
