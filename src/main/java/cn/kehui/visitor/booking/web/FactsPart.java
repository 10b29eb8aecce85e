package cn.kehui.visitor.booking.web;

import cn.kehui.visitor.booking.SessionOffer;
import cn.kehui.visitor.programme.Tongue;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a visitor has to know of a session: each a name and what it is.
 *
 * @param rules of the host, a line each
 */
public record FactsPart(String title, List<Fact> facts, List<String> rules) {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    public record Fact(String name, String words) {}

    static FactsPart of(SessionOffer offer, Tongue tongue) {
        var at = offer.at();
        var day =
                at.day() == null ? tongue.word("book.no-day") : BookingWords.day(tongue, at.day());
        var when = new Fact(tongue.word("book.when"), (day + " " + hours(at)).strip());
        var where = new Fact(tongue.word("book.where"), at.venue());
        return new FactsPart(
                offer.title(),
                Stream.of(when, where).filter(one -> !one.words().isEmpty()).toList(),
                offer.rule().groundRules().lines().filter(one -> !one.isBlank()).toList());
    }

    private static String hours(SessionOffer.At at) {
        return Stream.of(
                        java.util.Optional.ofNullable(at.from()),
                        java.util.Optional.ofNullable(at.to()))
                .flatMap(java.util.Optional::stream)
                .map((LocalTime one) -> HOUR.format(one))
                .collect(Collectors.joining("—"));
    }
}
