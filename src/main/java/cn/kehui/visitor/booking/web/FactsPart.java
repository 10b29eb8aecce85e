package cn.kehui.visitor.booking.web;

import cn.kehui.visitor.booking.SessionOffer;
import cn.kehui.visitor.booking.SessionStanding;
import cn.kehui.visitor.programme.Tongue;
import cn.kehui.visitor.programme.VisitorFrame;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a visitor has to know of a session: each a name and what it is.
 *
 * @param home where its activity is described; empty: nowhere
 * @param rules of the host, a line each
 */
public record FactsPart(String title, String home, List<Fact> facts, List<String> rules) {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    public record Fact(String name, String words) {}

    static FactsPart of(SessionOffer offer, VisitorFrame frame) {
        var tongue = frame.tongue();
        var at = offer.at();
        var when = new Fact(tongue.word("book.when"), when(offer, tongue));
        var where = new Fact(tongue.word("book.where"), at.venue());
        return new FactsPart(
                offer.title(),
                offer.shown()
                        ? frame.to("/programme/activities/" + offer.id().activity().value())
                        : "",
                Stream.of(when, where).filter(one -> !one.words().isEmpty()).toList(),
                offer.rule().groundRules().lines().filter(one -> !one.isBlank()).toList());
    }

    /** Day and hours; empty: nobody can say, as the session is not there any more. */
    static String when(SessionOffer offer, Tongue tongue) {
        var at = offer.at();
        if (at.day() == null) {
            return offer.standing() == SessionStanding.GONE ? "" : tongue.word("book.no-day");
        }
        return (BookingWords.day(tongue, at.day()) + " " + hours(at)).strip();
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
