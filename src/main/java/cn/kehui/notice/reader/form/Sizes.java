package cn.kehui.notice.reader.form;

import cn.kehui.notice.reader.EvidenceDemand.Size;
import cn.kehui.notice.reader.Span;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How large a picture or a video may be; read generously, since no notice says 1000 or 1024. */
record Sizes(MatchResult found, long from, long to) {
    private static final String NUMBER = "(\\d{1,4}(?:\\.\\d{1,2})?)\\s*(K|M|G|k|m|g|兆)?[Bb]?";
    private static final Pattern BETWEEN =
            Pattern.compile(NUMBER + "\\s*[—~至到\\-]+\\s*" + NUMBER + "(?![\\d年月])(?:之间)?");
    private static final Pattern LIMIT =
            Pattern.compile(
                    "(不(?:得)?(?:超过|大于|高于)|小于|低于|以内|不(?:得)?(?:低于|小于|少于)|大于|至少)\\s*"
                            + NUMBER
                            + "(?:以上|以内)?");

    static Optional<Sizes> of(String sentence) {
        var between = BETWEEN.matcher(sentence);
        while (between.find()) {
            var unit = between.group(4);
            if (unit != null) {
                var first = between.group(2) == null ? unit : between.group(2);
                return Optional.of(
                        new Sizes(
                                between.toMatchResult(),
                                bytes(between.group(1), first, 1000),
                                bytes(between.group(3), unit, 1024)));
            }
        }
        return limited(sentence);
    }

    private static Optional<Sizes> limited(String sentence) {
        var limit = LIMIT.matcher(sentence);
        while (limit.find()) {
            if (limit.group(3) != null) {
                boolean least = limit.group(1).matches("不得?(?:低于|小于|少于)|大于|至少|不(?:低于|小于|少于)");
                return Optional.of(
                        least
                                ? new Sizes(
                                        limit.toMatchResult(),
                                        bytes(limit.group(2), limit.group(3), 1000),
                                        most(sentence, limit.end()))
                                : new Sizes(
                                        limit.toMatchResult(),
                                        0,
                                        bytes(limit.group(2), limit.group(3), 1024)));
            }
        }
        return Optional.empty();
    }

    /** 不低于1M、不超过3M: the other bound, right behind; none: it may be as large as it is. */
    private static long most(String sentence, int from) {
        var other = LIMIT.matcher(sentence).region(from, sentence.length());
        boolean beside = other.find() && other.start() - from < 3 && other.group(3) != null;
        return beside && other.group(1).matches("不(?:得)?(?:超过|大于|高于)|小于|低于")
                ? bytes(other.group(2), other.group(3), 1024)
                : Long.MAX_VALUE;
    }

    Size rule(Span span) {
        return new Size(found.group(), from, to, span);
    }

    private static long bytes(String number, String unit, int base) {
        int power = "kK".contains(unit) ? 1 : "gG".contains(unit) ? 3 : 2;
        return new BigDecimal(number).multiply(BigDecimal.valueOf(base).pow(power)).longValue();
    }
}
