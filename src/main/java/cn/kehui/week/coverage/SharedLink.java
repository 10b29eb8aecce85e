package cn.kehui.week.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Locale;

/**
 * An address as people pass it on: alone, or behind or before its title.
 *
 * @param address with http or https; empty: there is none
 * @param title what stands beside it
 */
record SharedLink(String address, String title) {
    private static final int LONGEST = 2000;
    private static final String MARKS = "【】《》:：-—";

    static SharedLink of(String typed) {
        var small = typed.toLowerCase(Locale.ROOT);
        int http = small.indexOf("http://");
        int https = small.indexOf("https://");
        int at = http < 0 ? https : https < 0 ? http : Math.min(http, https);
        if (at < 0) {
            return bare(typed);
        }
        if (at == 0 && typed.indexOf(' ') < 0) {
            return new SharedLink(whole(encoded(typed)), "");
        }
        int end = at;
        while (end < typed.length() && belongs(typed.charAt(end))) {
            end++;
        }
        var beside = (typed.substring(0, at) + " " + typed.substring(end)).strip();
        return new SharedLink(whole(typed.substring(at, end)), bared(beside));
    }

    /** www.qdnews.com/a without its scheme is one, too; words are none. */
    private static SharedLink bare(String typed) {
        int slash = typed.indexOf('/');
        var host = slash < 0 ? typed : typed.substring(0, slash);
        boolean named = host.indexOf('.') > 0 && typed.chars().allMatch(c -> belongs((char) c));
        return new SharedLink(named ? whole("https://" + typed) : "", "");
    }

    /** An address alone may have letters of other scripts in it. */
    private static String encoded(String address) {
        var encoded = new StringBuilder();
        address.codePoints()
                .forEach(
                        point ->
                                encoded.append(
                                        point < 0x7f
                                                ? Character.toString(point)
                                                : URLEncoder.encode(
                                                        Character.toString(point), UTF_8)));
        return encoded.chars().allMatch(c -> belongs((char) c)) ? encoded.toString() : "";
    }

    /** Letters of other scripts, blanks and quotes end an address. */
    private static boolean belongs(char c) {
        return c > ' ' && c < 0x7f && "\"'<>`\\^{}".indexOf(c) < 0;
    }

    private static String whole(String address) {
        int at = address.indexOf("://") + 3;
        int end = at;
        if (at < 3) {
            return "";
        }
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        var host = address.substring(at, end);
        boolean good = host.indexOf('.') > 0 && !host.endsWith(".") && host.indexOf('@') < 0;
        return good && address.length() <= LONGEST
                ? address.substring(0, at).toLowerCase(Locale.ROOT) + address.substring(at)
                : "";
    }

    private static String bared(String title) {
        int from = 0;
        int to = title.length();
        while (from < to && (MARKS.indexOf(title.charAt(from)) >= 0 || title.charAt(from) == ' ')) {
            from++;
        }
        while (to > from
                && (MARKS.indexOf(title.charAt(to - 1)) >= 0 || title.charAt(to - 1) == ' ')) {
            to--;
        }
        return title.substring(from, to);
    }

    /** The host, as addresses are compared. */
    static String host(String address) {
        var plain = OutletWords.address(address);
        int slash = plain.indexOf('/');
        return slash < 0 ? plain : plain.substring(0, slash);
    }
}
