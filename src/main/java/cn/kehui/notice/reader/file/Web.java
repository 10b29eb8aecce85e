package cn.kehui.notice.reader.file;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of a web page as a reader sees it; nothing is fetched. */
final class Web {
    private static final int DEPTH = 400;

    /** In a page: a hundred times as many as in a notice. */
    private static final int TAGS = 200_000;

    private static final Set<String> PARTS = Set.of("thead", "tbody", "tfoot");

    private final StringBuilder text = new StringBuilder();

    static String text(String html) throws Trouble {
        if (html.chars().filter(c -> c == '<').count() > TAGS) {
            throw new Trouble("too-large");
        }
        var page = Jsoup.parse(html);
        page.select(
                        "script, style, noscript, template, nav, select, option, button, textarea, iframe, del, strike")
                .remove();
        page.select("[style*=display:none], [style*=display: none], [hidden]").remove();
        var web = new Web();
        web.walk(page.body(), 0);
        return web.text
                .toString()
                .replaceAll("(?<![ \\u00a0])[ \\u00a0]++\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private void walk(Node node, int depth) {
        if (depth > DEPTH) {
            return;
        }
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replaceAll("[\\r\\n\\t ]+", " "));
        } else if (node instanceof Element element) {
            element(element, depth);
        }
    }

    private void element(Element element, int depth) {
        switch (element.tagName()) {
            case "br" -> text.append('\n');
            case "table" -> table(element, depth);
            case "img", "head" -> {}
            default -> {
                boolean block = element.isBlock();
                if (block) {
                    line();
                }
                for (var child : element.childNodes()) {
                    walk(child, depth + 1);
                }
                if (block) {
                    line();
                }
            }
        }
    }

    private void line() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (end > 0 && text.charAt(end - 1) != '\n') {
            text.append('\n');
        }
    }

    /** A table that only lays out the page is read as lines. */
    private void table(Element table, int depth) {
        line();
        var rows = rows(table);
        boolean layout =
                rows.stream().allMatch(row -> cells(row).size() < 2)
                        || table.text().length() > 1500
                        || table.selectFirst("table table") != null;
        for (var row : rows) {
            if (!layout) {
                text.append('\n');
            }
            for (var cell : cells(row)) {
                if (layout) {
                    for (var child : cell.childNodes()) {
                        walk(child, depth + 1);
                    }
                    line();
                } else {
                    text.append('\t').append(words(cell)).append('\n');
                }
            }
        }
        text.append('\n');
    }

    /** Its own, not those of the tables in it: these would be looked through at every depth. */
    private static List<Element> rows(Element table) {
        return table.children().stream()
                .flatMap(
                        child ->
                                PARTS.contains(child.tagName())
                                        ? child.children().stream()
                                        : Stream.of(child))
                .filter(child -> child.tagName().equals("tr"))
                .toList();
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell -> cell.tagName().equals("td") || cell.tagName().equals("th"))
                .toList();
    }

    private static String words(Element cell) {
        var web = new Web();
        for (var child : cell.childNodes()) {
            web.walk(child, 1);
        }
        return web.text.toString().strip();
    }
}
