package cn.kehui.week.coverage;

import cn.kehui.ground.base.YamlMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** By what two names of an outlet, two titles and two addresses are told to be the same. */
final class OutletWords {
    private static final String FILE = "/coverage/alike.yaml";
    private static final List<String> ENDINGS;
    private static final Set<String> PASSING;

    /** A name has at least that many letters. */
    private static final int LEAST = 2;

    static {
        try (var in = OutletWords.class.getResourceAsStream(FILE)) {
            var map = YamlMap.read(FILE, in);
            map.done("endings", "passing");
            ENDINGS = map.texts("endings");
            PASSING = Set.copyOf(map.texts("passing"));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private OutletWords() {}

    /** Without what writes one name in two ways: 《青岛日报》 is 青岛日报. */
    static String key(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var key = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }

    /** The key without endings: what alike names share. */
    static String stem(String key) {
        var stem = key;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (var ending : ENDINGS) {
                if (stem.endsWith(ending) && stem.length() - ending.length() >= LEAST) {
                    stem = stem.substring(0, stem.length() - ending.length());
                    shorter = true;
                }
            }
        }
        return stem;
    }

    /** What alike titles share: the longest of the parts that bars divide, without marks. */
    static String story(String title) {
        var longest = "";
        for (var part : title.replace('丨', '|').replace('｜', '|').split("\\|")) {
            int end = part.strip().startsWith("【") ? part.indexOf('】') + 1 : 0;
            var key = key(part.substring(end));
            longest = key.length() > longest.length() ? key : longest;
        }
        return longest.isEmpty() ? key(title) : longest;
    }

    /**
     * An address as all ways of passing it on share it.
     *
     * @param link with its scheme
     */
    static String address(String link) {
        int at = link.indexOf("://") + 3;
        int anchor = link.indexOf('#', at);
        var bare = anchor < 0 ? link.substring(at) : link.substring(at, anchor);
        int asked = bare.indexOf('?');
        var path = asked < 0 ? bare : bare.substring(0, asked);
        int host = path.indexOf('/') < 0 ? path.length() : path.indexOf('/');
        var domain = path.substring(0, host).toLowerCase(Locale.ROOT);
        var plain =
                (domain.startsWith("www.") ? domain.substring(4) : domain) + path.substring(host);
        while (plain.endsWith("/")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        var kept = asked < 0 ? List.<String>of() : kept(bare.substring(asked + 1));
        return kept.isEmpty() ? plain : plain + "?" + String.join("&", kept);
    }

    private static List<String> kept(String query) {
        var kept = new ArrayList<String>();
        for (var one : query.split("&")) {
            var name = one.contains("=") ? one.substring(0, one.indexOf('=')) : one;
            if (!one.isEmpty() && !PASSING.contains(name.toLowerCase(Locale.ROOT))) {
                kept.add(one);
            }
        }
        return kept.stream().sorted().toList();
    }
}
