package cn.kehui.visitor.programme;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ages as a unit has typed them: 6—12岁, 12岁以下, 小学3—6年级.
 *
 * @param plain in half width, without blanks
 * @param ages years, both ends belong to it; empty: none are counted
 * @param grades some are said as years of a school
 * @param anybody it is said that all ages may come
 */
record AgesSaid(String plain, List<AgesSaid.Ages> ages, boolean grades, boolean anybody) {
    private static final int OLDEST = 120;
    private static final int MONTHS = 12;

    /** In which year of life the first year at school is, less one. */
    private static final int SCHOOL = 5;

    /** Years at school before 初中, and before 高中; either lasts as long as the other. */
    private static final int PRIMARY = 6;

    private static final int SECONDARY = 3;

    private static final Pattern COUNTED =
            Pattern.compile(
                    "(未满|不满|小于|满)?(?<![0-9])([0-9]{1,3})(?![0-9])(个月|月龄|周?岁|年级)?"
                            + "(?:[-—–~至到、]{1,3}([0-9]{1,3})(?![0-9])(个月|月龄|周?岁|年级)?)?"
                            + "(?:及|含|或)?(以上|起|[+]|以下|以内)?");
    private static final Pattern ALONE =
            Pattern.compile("[0-9]{1,3}(?:[-—–~至到]{1,2}[0-9]{1,3})?[+]?");
    private static final Pattern ANYBODY =
            Pattern.compile("^(?:年龄)?不限|年龄不限|不限年龄|不限龄|全年龄|各年龄|所有年龄|老少皆宜");

    /** What is said in the same breath; who accompanies whom is another one. */
    private static final Pattern CLAUSE = Pattern.compile("[，,;；。()]");

    private static final Pattern ACCOMPANIED = Pattern.compile("陪同|陪伴|带领|监护");
    private static final String OVER = "满";
    private static final String DIGITS = "零一二三四五六七八九";

    /** From one year to another. */
    record Ages(int from, int to) {}

    static AgesSaid of(String typed) {
        var plain =
                Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replace(" ", "")
                        .replace("(含)", "");
        var reading = new Reading(plain.contains("年级") ? digits(plain) : plain);
        return new AgesSaid(plain, reading.ages(), reading.grades, ANYBODY.matcher(plain).find());
    }

    private static String digits(String plain) {
        var written = new StringBuilder();
        plain.chars()
                .forEach(
                        c -> {
                            int digit = DIGITS.indexOf(c);
                            written.append(digit < 0 ? (char) c : (char) ('0' + digit));
                        });
        return written.toString();
    }

    /** Goes through the words once. */
    private static final class Reading {
        private final List<Ages> spans = new ArrayList<>();
        private final String plain;
        private int least;
        private int most = OLDEST;
        private boolean grades;

        Reading(String plain) {
            this.plain = plain;
            boolean alone = ALONE.matcher(plain).matches();
            for (var clause : CLAUSE.split(plain)) {
                boolean accompanied = ACCOMPANIED.matcher(clause).find();
                var found = COUNTED.matcher(clause);
                while (found.find()) {
                    take(found, alone, accompanied);
                }
            }
        }

        private void take(Matcher found, boolean alone, boolean accompanied) {
            var last = found.group(5);
            var unit = last == null ? found.group(3) : last;
            var bound = found.group(6) == null ? "" : found.group(6);
            var before = found.group(1) == null ? "" : found.group(1);
            if (unit == null && bound.isEmpty() && !alone) {
                return; // a number of something else
            }
            boolean under = !before.isEmpty() && !before.equals(OVER);
            int first = years(found.group(2), found.group(3) == null ? unit : found.group(3));
            if (found.group(4) != null) {
                spans.add(new Ages(first, years(found.group(4), unit)));
            } else if (under || bound.equals("以下") || bound.equals("以内")) {
                // whom somebody has to bring may still come, and so may all others
                most = accompanied ? most : Math.min(most, under ? first - 1 : first);
            } else if (!bound.isEmpty() || before.equals(OVER)) {
                least = Math.max(least, first);
            } else {
                spans.add(new Ages(first, first));
            }
        }

        private int years(String number, @Nullable String unit) {
            int counted = Integer.parseInt(number);
            if (unit == null || unit.endsWith("岁")) {
                return counted;
            }
            if (unit.equals("年级")) {
                grades = true;
                return counted + SCHOOL + before(counted);
            }
            return counted / MONTHS;
        }

        /** 初中 and 高中 are also counted from one. */
        private int before(int grade) {
            if (grade > SECONDARY || plain.contains("小学")) {
                return 0;
            }
            if (plain.contains("初中")) {
                return PRIMARY;
            }
            return plain.contains("高中") ? PRIMARY + SECONDARY : 0;
        }

        List<Ages> ages() {
            if (!spans.isEmpty() || least == 0 && most == OLDEST) {
                return List.copyOf(spans);
            }
            return least <= most
                    ? List.of(new Ages(least, most))
                    : List.of(new Ages(0, most), new Ages(least, OLDEST));
        }
    }
}
