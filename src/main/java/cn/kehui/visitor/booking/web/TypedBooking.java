package cn.kehui.visitor.booking.web;

import cn.kehui.visitor.booking.BookingAsk;
import cn.kehui.visitor.booking.BookingLink;
import cn.kehui.visitor.booking.Visitors;
import cn.kehui.visitor.programme.Tongue;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a visitor typed, as it was typed, and what is wrong with it.
 *
 * @param guardian whether the act of consent is ticked
 */
public record TypedBooking(
        String link, String name, String mobile, String adults, String children, boolean guardian) {
    private static final int LONGEST = 40;
    private static final int FEW = 3;

    static TypedBooking blank() {
        return new TypedBooking(BookingLink.make().secret(), "", "", "1", "0", false);
    }

    static TypedBooking of(Map<String, String> sent) {
        return new TypedBooking(
                sent.getOrDefault("link", ""),
                sent.getOrDefault("name", "").strip(),
                sent.getOrDefault("mobile", "").strip(),
                sent.getOrDefault("adults", "").strip(),
                sent.getOrDefault("children", "").strip(),
                sent.containsKey("guardian"));
    }

    /** The same in a form that nobody has sent. */
    TypedBooking anew() {
        return new TypedBooking(
                BookingLink.make().secret(), name, mobile, adults, children, guardian);
    }

    /** Each at its field, in the order of the page: the field, and what is asked. */
    Map<String, String> wrong(Tongue tongue) {
        var wrong = new LinkedHashMap<String, String>();
        if (name.isEmpty() || name.length() > LONGEST) {
            wrong.put("name", tongue.word("book.wrong-name", LONGEST));
        }
        if (!number().matches("1[3-9][0-9]{9}")) {
            wrong.put("mobile", tongue.word("book.wrong-mobile"));
        }
        wrong.putAll(wrongPeople(tongue));
        return wrong;
    }

    /** Of the numbers of people alone. */
    Map<String, String> wrongPeople(Tongue tongue) {
        var wrong = new LinkedHashMap<String, String>();
        int older = count(adults);
        int younger = count(children);
        if (older < 0) {
            wrong.put("adults", tongue.word("book.wrong-count"));
        }
        if (younger < 0) {
            wrong.put("children", tongue.word("book.wrong-count"));
        }
        if (older == 0 && younger == 0) {
            wrong.put("adults", tongue.word("book.wrong-nobody"));
        }
        if (younger > 0 && !guardian) {
            wrong.put("guardian", tongue.word("book.wrong-guardian"));
        }
        return wrong;
    }

    Visitors visitors() {
        return new Visitors(count(adults), count(children));
    }

    BookingAsk ask(boolean waits) {
        return new BookingAsk(
                BookingLink.of(link),
                name,
                number(),
                visitors(),
                guardian && count(children) > 0,
                waits);
    }

    /** In full width, with blanks, hyphens and +86 or not. */
    private String number() {
        var plain = Normalizer.normalize(mobile, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
        return plain.startsWith("+86") ? plain.substring(3) : plain;
    }

    private static int count(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        boolean digits =
                plain.length() <= FEW && plain.chars().allMatch(one -> one >= '0' && one <= '9');
        return plain.isEmpty() ? 0 : digits ? Integer.parseInt(plain) : -1;
    }
}
