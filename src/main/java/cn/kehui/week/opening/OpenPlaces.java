package cn.kehui.week.opening;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.org.CreditCode;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.Typed;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an activity opens to everybody, name by name (F2 6–8): venues, research institutes,
 * universities.
 *
 * @param said whether anything is written: a blank and — say nothing, 无 and 0 say that it is none
 * @param all in the order in which they are typed, each once
 */
public record OpenPlaces(boolean said, List<Place> all) {
    /** The questions that ask for them. */
    public static final List<String> FIELDS =
            List.of("venues_open", "institutes_open", "universities_open");

    private static final Pattern BETWEEN = Pattern.compile("[、，,；;\\n]");
    private static final Pattern CODE = Pattern.compile("[0-9A-HJ-NPQRTUWXYa-hj-npqrtuwxy]{18}");

    /** How many, where a name is asked; 708所 is one. */
    private static final Pattern NUMBER =
            Pattern.compile("[约共]?[0-9]{1,4}[多余]?[个家处座]?|[约共]?[0-9]{1,2}[多余]?所");

    private static final Set<String> NONE = Set.of("0", "0个", "0家", "0所");
    private static final Set<String> NOTHING = Set.of("—", "——", "-", "--", "/", "不适用");

    public OpenPlaces {
        all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param key the name without what writes one name in two ways
     * @param code its 统一社会信用代码; empty: nobody wrote it
     */
    public record Place(String name, String key, String code) {}

    /** As they are typed at one of {@link #FIELDS}. */
    public static OpenPlaces of(String typed) {
        var places = new LinkedHashMap<String, Place>();
        boolean said = false;
        for (var words : words(typed)) {
            if (!NOTHING.contains(words)) {
                said = true;
                var place = place(words);
                if (!none(words) && !place.key().isEmpty()) {
                    places.merge(
                            place.key(), place, (one, other) -> one.code().isEmpty() ? other : one);
                }
            }
        }
        return new OpenPlaces(said, List.copyOf(places.values()));
    }

    /** A number where a name is asked cannot be counted once; a code that is none is no code. */
    public static List<Finding> findings(Answers answers) {
        var findings = new ArrayList<Finding>();
        for (var field : FIELDS) {
            for (var words : words(answers.at(field))) {
                var code = CODE.matcher(words);
                if (!none(words) && NUMBER.matcher(plain(words)).matches()) {
                    findings.add(Finding.stops(field, "opening.number", words));
                } else if (code.find() && CreditCode.read(code.group()).isEmpty()) {
                    findings.add(Finding.stops(field, "opening.code", code.group()));
                }
            }
        }
        return findings;
    }

    private static List<String> words(String typed) {
        return Arrays.stream(BETWEEN.split(Typed.tidy(typed)))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static Place place(String words) {
        var found = CODE.matcher(words);
        var code = found.find() ? CreditCode.read(found.group()) : null;
        if (code == null || code.isEmpty()) {
            return new Place(words, key(words), "");
        }
        var name = (words.substring(0, found.start()) + words.substring(found.end())).strip();
        var bare = name.replaceAll("[（(]\\s{0,9}[）)]$", "").strip();
        return new Place(bare, key(bare), code.get().value());
    }

    private static boolean none(String words) {
        return Reading.saysNone(words) || NONE.contains(plain(words));
    }

    /** Of half width: ３个 is 3个. */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC);
    }

    private static String key(String name) {
        var key = new StringBuilder(name.length());
        plain(name)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
