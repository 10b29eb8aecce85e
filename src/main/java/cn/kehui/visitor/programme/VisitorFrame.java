package cn.kehui.visitor.programme;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands round a page for visitors: its language, how large it is set, where it is. Nothing of
 * it is kept: both stand in the address, so that a page can be handed on as it is read.
 *
 * @param said whether the language stands in the address: then it stays in every link
 * @param large 长辈版: large type, one column, read aloud
 * @param here the path and query of the page, without language and size
 */
public record VisitorFrame(Tongue tongue, boolean said, boolean large, String here) {
    private static final String LIST = "/programme";
    private static final String WEEK = "/programme/week";

    /** Where in what is narrowed down a page is. */
    private static final Set<String> PLACED = Set.of("after", "from", "to", "of");

    public String word(String key, Object... args) {
        return tongue.word(key, args);
    }

    /** A path of ours as this reader follows it. */
    public String to(String path) {
        return with(path, kept());
    }

    /** The list, narrowed down as the page that is read. */
    public String list() {
        return to(alike(LIST, Map.of("from", "from", "to", "to")));
    }

    /** The calendar, narrowed down as the page that is read, and at the same day. */
    public String week() {
        return to(alike(WEEK, Map.of("from", "of", "of", "of")));
    }

    /**
     * @param days what says when, by its name here, with the one it has there
     */
    private String alike(String path, Map<String, String> days) {
        int mark = here.indexOf('?');
        if (mark < 0 || !List.of(LIST, WEEK).contains(here.substring(0, mark))) {
            return path;
        }
        var kept =
                Arrays.stream(here.substring(mark + 1).split("&"))
                        .map(one -> one.split("=", 2))
                        .filter(one -> days.containsKey(one[0]) || !PLACED.contains(one[0]))
                        .map(one -> days.getOrDefault(one[0], one[0]) + "=" + one[1])
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? path : path + "?" + kept;
    }

    /** This page in the other language. */
    public String other() {
        var other = tongue == Tongue.ZH ? Tongue.EN : Tongue.ZH;
        return with(here, new VisitorFrame(other, true, large, here).kept());
    }

    /** This page set the other way. */
    public String resized() {
        return with(here, new VisitorFrame(tongue, said, !large, here).kept());
    }

    /** What a form has to send besides, so that its answer is in the same language and size. */
    public List<Kept> kept() {
        var kept = new ArrayList<Kept>();
        if (said) {
            kept.add(new Kept("lang", tongue.locale().getLanguage()));
        }
        if (large) {
            kept.add(new Kept("view", "large"));
        }
        return kept;
    }

    /** A field of a form that is not seen. */
    public record Kept(String name, String value) {}

    /** Words as they stand in an address. */
    public static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String with(String path, List<Kept> kept) {
        int mark = path.indexOf('#');
        var plain = mark < 0 ? path : path.substring(0, mark);
        var full = new StringBuilder(plain);
        for (var one : kept) {
            full.append(full.indexOf("?") < 0 ? '?' : '&');
            full.append(one.name()).append('=').append(one.value());
        }
        return full.append(mark < 0 ? "" : path.substring(mark)).toString();
    }
}
