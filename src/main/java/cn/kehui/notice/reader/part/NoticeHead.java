package cn.kehui.notice.reader.part;

import cn.kehui.notice.reader.NoticeDraft.Cite;
import cn.kehui.notice.reader.NoticeDraft.Contact;
import cn.kehui.notice.reader.NoticeDraft.Enclosure;
import cn.kehui.notice.reader.NoticeDraft.Event;
import cn.kehui.notice.reader.NoticeDraft.Fact;
import cn.kehui.notice.reader.NoticeDraft.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a notice is: everything but what it asks.
 *
 * @param year that its days without a year are in; 0: it tells none
 */
public record NoticeHead(
        @Nullable Fact title,
        @Nullable Fact number,
        List<Fact> issuers,
        Signature signature,
        List<Fact> addressees,
        List<Cite> cites,
        List<Fact> themes,
        List<Period> periods,
        List<Event> events,
        List<Contact> contacts,
        List<Enclosure> enclosures,
        int year) {
    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?=年|[〕\\]）]|全国|“|科技)");

    /** When a page was put up: not the day of the notice, but mostly its year. */
    private static final Pattern STAMP =
            Pattern.compile("(?<!\\d)(20\\d{2})[-./]\\d{1,2}[-./]\\d{1,2}");

    /** All who are addressed, in the notice's words. */
    public List<String> everybody() {
        return addressees.stream().map(Fact::words).toList();
    }

    public static NoticeHead of(Layer layer) {
        var clean = layer.clean();
        var signature = Signature.of(layer);
        var number = Numbers.own(layer);
        var title =
                layer.title() == null
                        ? null
                        : new Fact(
                                layer.title().words(),
                                clean.span(layer.title().from(), layer.title().to()),
                                false);
        var day = signature.day();
        int year = day != null ? day.day().getYear() : years(layer, title, number).getFirst();
        var times = Times.of(layer, year);
        var addressees =
                layer.addressees() == null
                        ? List.<Fact>of()
                        : layer.addressees().phrases().stream()
                                .map(
                                        one ->
                                                new Fact(
                                                        one.words(),
                                                        clean.span(one.from(), one.to()),
                                                        false))
                                .toList();
        return new NoticeHead(
                title,
                number,
                Issuers.of(layer, signature),
                signature,
                addressees,
                Numbers.cited(layer, number),
                Themes.of(layer),
                times.periods(),
                times.events(),
                Contacts.of(layer),
                Enclosures.list(layer),
                year);
    }

    /**
     * The years that may be meant by days without one where no signature names one: what the
     * number, the day on which a page was put up, and the title say, the first that does first.
     * More than one: they disagree, and a person decides.
     */
    public static List<Integer> years(Layer layer, @Nullable Fact title, @Nullable Fact number) {
        var years = new LinkedHashSet<Integer>();
        add(years, number);
        var text = layer.clean().text();
        int stamped = often(STAMP.matcher(text).region(top(layer), layer.from()));
        if (stamped > 0) {
            years.add(stamped);
        }
        add(years, title);
        if (years.isEmpty()) {
            int said = often(YEAR.matcher(text).region(layer.from(), layer.tailAt()));
            years.add(said > 0 ? said : often(STAMP.matcher(text)));
        }
        return List.copyOf(years);
    }

    private static int top(Layer layer) {
        var lines = layer.head();
        return lines.isEmpty() ? layer.from() : Math.min(layer.from(), lines.getFirst().from());
    }

    private static void add(LinkedHashSet<Integer> years, @Nullable Fact fact) {
        var found = YEAR.matcher(fact == null ? "" : fact.words());
        if (found.find()) {
            years.add(Integer.parseInt(found.group(1)));
        }
    }

    /** The year that stands most often, of several the latest. */
    private static int often(Matcher found) {
        var counts = new TreeMap<Integer, Integer>();
        while (found.find()) {
            counts.merge(Integer.parseInt(found.group(1)), 1, Integer::sum);
        }
        int best = 0;
        for (var one : counts.entrySet()) {
            best = best == 0 || one.getValue() >= counts.get(best) ? one.getKey() : best;
        }
        return best;
    }
}
