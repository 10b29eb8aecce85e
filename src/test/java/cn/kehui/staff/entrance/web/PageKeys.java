package cn.kehui.staff.entrance.web;

import cn.kehui.ground.base.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** What of a page's words is a key of the program: an id, a key of a text, a name of a place. */
final class PageKeys {
    private static final Pattern KEY =
            Pattern.compile(
                    "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}|(?:paper|remark):\\w+|rows\\[\\d|\\b[a-z]+-20\\d\\d\\b(?!@)"
                            + "|\\b[a-z]+_[a-z_]+\\b|\\b(?:OPEN|FILED|RETURNED|ACCEPTED|REVISING|RECALLED|ANSWERS|NIL)\\b");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]*(?:\\.[a-z-]+)+");

    private PageKeys() {}

    /** In texts and in what is read aloud; not in addresses and in what forms carry along. */
    static List<String> in(Document page) {
        page.select("script, style").remove();
        var words = new ArrayList<>(List.of(page.title(), page.body().text()));
        for (var name : List.of("title", "alt", "aria-label", "placeholder")) {
            words.addAll(page.select("[" + name + "]").eachAttr(name));
        }
        var found = new TreeSet<String>();
        var keys = Texts.keys();
        for (var one : words) {
            KEY.matcher(one).results().forEach(hit -> found.add(hit.group()));
            WORD.matcher(one)
                    .results()
                    .map(hit -> hit.group())
                    .filter(keys::contains)
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }
}
