package cn.kehui.total.selection;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.ground.base.Finding;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether an activity lies within the days of the campaign. What cannot be read is not guessed. */
final class PeriodRules {
    private static final String DAY = "(?:(20\\d\\d)[年./-])?(\\d{1,2})[月./](\\d{1,2})[日号]?";
    private static final String TO =
            "(?:\\s*(?:至|到|-|—|–|~)+\\s*(?:(20\\d\\d)[年./-])?(?:(\\d{1,2})[月./])?(\\d{1,2})[日号]?)?";
    private static final Pattern DAYS =
            Pattern.compile(
                    "(?<![\\d.])"
                            + DAY
                            + TO
                            + "(?![\\d:点时小万亿个米元人倍公%])|(20\\d\\d)-(\\d{1,2})-(\\d{1,2})");

    private PeriodRules() {}

    /** A first and a last day. */
    record Span(LocalDate from, LocalDate to) {}

    /** Empty: a day within the campaign's dated periods is read, or it has no dated period. */
    static Optional<Finding> check(String words, Campaign campaign) {
        var dated =
                campaign.periods().stream()
                        .filter(one -> one.from() != null || one.to() != null)
                        .toList();
        if (dated.isEmpty() || words.isBlank()) {
            return Optional.empty();
        }
        var spans = spans(words, campaign.year());
        var said =
                campaign.periods().stream()
                        .map(one -> one.what() + one.words())
                        .collect(Collectors.joining("；"));
        if (spans.isEmpty()) {
            return Optional.of(Finding.asks("time_place", "selection.no-day", said));
        }
        boolean within =
                spans.stream().anyMatch(span -> dated.stream().anyMatch(one -> touches(span, one)));
        return within
                ? Optional.empty()
                : Optional.of(Finding.asks("time_place", "selection.other-day", said));
    }

    private static boolean touches(Span span, Campaign.Period period) {
        boolean before = period.to() != null && span.from().isAfter(period.to());
        boolean after = period.from() != null && span.to().isBefore(period.from());
        return !before && !after;
    }

    /**
     * The days that are written out; of those without a year, {@code year}.
     *
     * @return without what is no day of the calendar
     */
    static List<Span> spans(String words, int year) {
        var spans = new ArrayList<Span>();
        DAYS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC))
                .results()
                .forEach(
                        found -> {
                            var span = span(found, year);
                            if (span != null) {
                                spans.add(span);
                            }
                        });
        return spans;
    }

    private static @Nullable Span span(MatchResult found, int year) {
        try {
            if (found.group(7) != null) {
                var day =
                        LocalDate.of(number(found, 7, 0), number(found, 8, 0), number(found, 9, 0));
                return new Span(day, day);
            }
            var from =
                    LocalDate.of(number(found, 1, year), number(found, 2, 0), number(found, 3, 0));
            var to =
                    found.group(6) == null
                            ? from
                            : LocalDate.of(
                                    number(found, 4, from.getYear()),
                                    number(found, 5, from.getMonthValue()),
                                    number(found, 6, 0));
            return to.isBefore(from) ? new Span(from, from) : new Span(from, to);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(MatchResult found, int group, int otherwise) {
        var digits = found.group(group);
        return digits == null ? otherwise : Integer.parseInt(digits);
    }
}
