package cn.kehui.sheet.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as a person wrote it, taken apart.
 *
 * @param number what it says
 * @param about whether it is said to be approximate: 约, 余, 近, 以上 …
 * @param unit the words behind it, such as 人次 or 万元 (without the scale); may be empty
 * @param aside words in brackets or a footnote mark that were not read; may be empty
 */
record NumberWords(BigDecimal number, boolean about, String unit, String aside) {
    /** Nearly all that is typed: nothing to take apart. */
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    private static final Pattern FOOTNOTE = Pattern.compile("[①-⑳⑴-⒇¹²³⁰-⁹₀-₉*]");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|【[^【】]*】");

    /** 12.5（万元）, 8（单位：人次）: the brackets hold the unit and nothing else. */
    private static final Pattern UNIT_IN_BRACKETS =
            Pattern.compile("\\((?:单位[:为]?)?([亿万千百]*(?:元|人次|人|场次|场|次|家|个|所|篇|条|项)|[亿万])\\)");

    /** The whole amount in brackets. */
    private static final Pattern ALL_IN_BRACKETS = Pattern.compile("^\\(([^()]*)\\)$");

    private static final Pattern LEAD =
            Pattern.compile("^(总计|合计|共计|累计|总共|共|计|为|人民币|rmb|¥|[:：=])++");
    private static final Pattern ABOUT_LEAD =
            Pattern.compile("^(大约|大概|约计|约为|约|将近|接近|近|超过|超|逾|不少于|不低于|至少|不足|不到|\\+|>=?|≥|<=?|≤|~|≈)");
    private static final Pattern ABOUT_TAIL = Pattern.compile("^(余|多|来|几)(?!种)");
    private static final Pattern ABOUT_END = Pattern.compile("(左右|上下|以上|以内|以下|\\+|余|多)$");

    /** Two numbers on two lines are two numbers. */
    private static final Pattern TWO_LINES = Pattern.compile("\\d[\\s&&[^\n]]*+\n\\s*+\\d");

    /** Words, one number and its unit: 志愿者750人次, 共举办各类科普活动26场次. */
    private static final Pattern PROSE =
            Pattern.compile(
                    "(?!.*[增减较比每第均其附另除])[\\p{IsHan}:]{2,16}?约?(\\d[\\d,.]*[\\p{IsHan}]{1,4})");

    private static final Pattern TRAILING = Pattern.compile("(?<![。;；、,，.])[。;；、,，.]++$");
    private static final Pattern QUOTE = Pattern.compile("^['‘’`]");

    /**
     * @return null if the words are no number, or more than one, or could be read in two ways
     */
    static @Nullable NumberWords of(String typed) {
        return DIGITS.matcher(typed).matches()
                ? new NumberWords(new BigDecimal(typed), false, "", "")
                : taken(typed);
    }

    /** The long way, for any words; of bare digits it says the same ({@code NumberWordsTest}). */
    static @Nullable NumberWords taken(String typed) {
        var footless = FOOTNOTE.matcher(typed).replaceAll("");
        var plain =
                Normalizer.normalize(footless, Normalizer.Form.NFKC)
                        .toLowerCase(java.util.Locale.ROOT)
                        .strip();
        if (TWO_LINES.matcher(plain).find()) {
            return null;
        }
        plain = plain.replace("\n", "");
        plain = UNIT_IN_BRACKETS.matcher(plain.replace("_", "")).replaceAll("$1").strip();
        plain = ALL_IN_BRACKETS.matcher(plain).replaceAll("$1").strip();
        var bare = BRACKETS.matcher(plain).replaceAll("").strip();
        var aside =
                bare.length() < plain.length() || footless.length() < typed.length() ? typed : "";
        bare = TRAILING.matcher(bare).replaceAll("").replace("，", ",").strip();
        bare = LEAD.matcher(bare).replaceFirst("").strip();
        bare = bare.startsWith(".") ? "0" + bare : QUOTE.matcher(bare).replaceFirst("");
        var lead = ABOUT_LEAD.matcher(bare);
        boolean about = lead.find();
        bare = about ? lead.replaceFirst("").strip() : bare;
        bare = bare.startsWith("¥") ? bare.substring(1).strip() : bare;
        int end = ChineseNumber.span(bare);
        var prose = end == 0 ? PROSE.matcher(bare) : null;
        if (prose != null && prose.matches()) {
            var inside = rest(prose.group(1), ChineseNumber.span(prose.group(1)), true, typed);
            return inside == null || inside.unit().isEmpty() ? null : inside;
        }
        return end == 0 ? null : rest(bare, end, about, aside);
    }

    private static @Nullable NumberWords rest(
            String bare, int end, boolean aboutLead, String aside) {
        var digits = bare.substring(0, end).strip();
        var tail = bare.substring(end).strip();
        boolean about = aboutLead;
        var aboutTail = ABOUT_TAIL.matcher(tail);
        if (aboutTail.find()) {
            about = true;
            tail = tail.substring(aboutTail.end()).strip();
            int scale = tail.startsWith("万") || tail.startsWith("亿") ? 1 : 0;
            digits += tail.substring(0, scale);
            tail = tail.substring(scale).strip();
        }
        var aboutEnd = ABOUT_END.matcher(tail);
        if (aboutEnd.find()) {
            about = true;
            tail = tail.substring(0, aboutEnd.start()).strip();
        }
        var number = ChineseNumber.read(digits);
        return number == null || tail.chars().anyMatch(Character::isDigit)
                ? null
                : new NumberWords(number, about, tail, aside);
    }
}
