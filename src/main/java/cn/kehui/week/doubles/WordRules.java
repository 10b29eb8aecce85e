package cn.kehui.week.doubles;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which an activity is found again: two letters at a time, as Chinese is written. */
final class WordRules {
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}年?");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    /** So many days, and so many words of each, say where an activity is to be looked for. */
    private static final int DAYS = 10;

    private static final int WORDS = 40;

    private WordRules() {}

    /** What was typed without year, signs and white space. */
    static String key(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NO_LETTER.matcher(YEAR.matcher(plain).replaceAll("")).replaceAll("");
    }

    /** How much of two keys is the same: 1, all of it. */
    static double share(String one, String other) {
        var first = pairs(one);
        var second = pairs(other);
        int all = first.size() + second.size();
        if (all == 0) {
            return 0;
        }
        var both = new HashSet<>(first);
        both.retainAll(second);
        return 2.0 * both.size() / all;
    }

    /** Day by day: place and name whole, anywhere; in the city, two letters at a time. */
    static Set<String> words(AlikeEntry entry) {
        var words = new LinkedHashSet<String>();
        var title = key(entry.title());
        entry.sittings().stream()
                .map(AlikeEntry.Sitting::day)
                .distinct()
                .sorted()
                .limit(DAYS)
                .forEach(
                        day -> {
                            var own = new LinkedHashSet<String>();
                            venues(entry, day).forEach(venue -> add(own, entry, "P", venue));
                            add(own, entry, "T", title);
                            own.stream().limit(WORDS).forEach(one -> words.add(day + one));
                        });
        return words;
    }

    private static List<String> venues(AlikeEntry entry, java.time.LocalDate day) {
        return entry.sittings().stream()
                .filter(one -> one.day().equals(day))
                .map(one -> key(one.venue()))
                .distinct()
                .toList();
    }

    private static void add(Set<String> words, AlikeEntry entry, String what, String key) {
        if (!key.isEmpty()) {
            words.add(what + key);
            pairs(key).forEach(two -> words.add(what + entry.city() + two));
        }
    }

    private static Set<String> pairs(String key) {
        var pairs = new LinkedHashSet<String>();
        for (int i = 0; i + 2 <= key.length(); i++) {
            pairs.add(key.substring(i, i + 2));
        }
        return pairs;
    }
}
