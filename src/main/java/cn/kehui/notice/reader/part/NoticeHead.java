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
import java.util.stream.Stream;
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
        List<String> audience,
        int year) {
    private static final Pattern YEAR =
            Pattern.compile(
                    "(?<!\\d)((?:19|20)\\d{2})(?=年(?!\\d{1,2}月\\d{1,2}日?(?:及?(?:以|之)[前后])?(?:[（(][^（）()]{0,10}[)）])?(?:出生|成立))|[〕\\]）]|全国|“|科技)");

    private static final Pattern AUDIENCE =
            Pattern.compile(
                    "(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.．、])?\\s?(?:征集|参赛|参与|参加|活动|申报|报名|面向)(?:的)?对象[：:]?");

    /** People or units, and no sentence about them. */
    private static final Pattern NAMED =
            Pattern.compile("[\\p{IsHan}]{2,12}(?:(?:、|以及|和)[\\p{IsHan}]{2,12}){0,8}[。；]?");

    private static final int FOR = 80;

    /** When a page was put up: not the day of the notice, but mostly its year. */
    private static final Pattern STAMP =
            Pattern.compile("(?<!\\d)(20\\d{2})[-./]\\d{1,2}[-./]\\d{1,2}");

    /** All who are addressed, in the notice's words. */
    public List<String> everybody() {
        return addressees.isEmpty() ? audience : addressees.stream().map(Fact::words).toList();
    }

    /** Whom a call without addressees is for: beneath 征集对象, 参赛对象. */
    private static List<String> audience(Layer layer) {
        var lines = layer.bodyLines();
        for (int i = 0; i + 1 < lines.size(); i++) {
            var words = lines.get(i + 1).text();
            if (AUDIENCE.matcher(lines.get(i).text()).matches()
                    && words.length() < FOR
                    && NAMED.matcher(words).matches()) {
                return Stream.of(words.replaceFirst("[。；]$", "").split("、|以及|和"))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList();
            }
        }
        return List.of();
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
                addressees.isEmpty() ? audience(layer) : List.of(),
                year);
    }

    /**
     * The years that may be meant by days without one where no signature names one: what the
     * number, the day on which a page was put up, and the title say, the first that does first.
     * More than one: they disagree, and a person decides.
     */
    public static List<Integer> years(Layer layer, @Nullable Fact title, @Nullable Fact number) {
        var years = named(layer, title, number);
        if (years.isEmpty()) {
            var text = layer.clean().text();
            int said = often(YEAR.matcher(text).region(layer.from(), layer.tailAt()));
            years.add(said > 0 ? said : often(STAMP.matcher(text)));
        }
        return List.copyOf(years);
    }

    /** Whether neither number, page nor title says a year: one of the text is but a guess. */
    public static boolean guessed(Layer layer, @Nullable Fact title, @Nullable Fact number) {
        return named(layer, title, number).isEmpty();
    }

    private static LinkedHashSet<Integer> named(
            Layer layer, @Nullable Fact title, @Nullable Fact number) {
        var years = new LinkedHashSet<Integer>();
        add(years, number);
        var text = layer.clean().text();
        int stamped = often(STAMP.matcher(text).region(top(layer), layer.from()));
        if (stamped > 0) {
            years.add(stamped);
        }
        add(years, title);
        return years;
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
