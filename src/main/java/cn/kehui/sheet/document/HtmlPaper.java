package cn.kehui.sheet.document;

import cn.kehui.sheet.document.Paper.Block;
import cn.kehui.sheet.document.Paper.Cell;
import cn.kehui.sheet.document.Paper.Line;
import cn.kehui.sheet.form.Typed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads what some systems export as .doc or .xls and is a web page inside. */
final class HtmlPaper {
    private final List<Block> blocks = new ArrayList<>();
    private int tables;
    private int paragraphs;

    static Paper read(InputStream in) throws IOException {
        var bytes = in.readNBytes((int) Limits.PAGE);
        int tags = 0;
        for (byte one : bytes) {
            tags += one == '<' ? 1 : 0;
        }
        if (tags > Limits.PAGE_TAGS) {
            throw new Limits.TooMuch("tags");
        }
        var page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        page.select("script, style, head, del, s, strike").remove();
        var html = new HtmlPaper();
        html.blocks(page.body(), 0);
        return new Paper(List.copyOf(html.blocks), List.of(), List.of());
    }

    /** Elements within one another are followed only so far. */
    private void blocks(Element element, int depth) {
        if (depth > Limits.DEPTH) {
            throw new Limits.TooDeep();
        }
        for (var child : element.children()) {
            if (child.tagName().equals("table")) {
                table(child);
            } else if (child.selectFirst("table") != null) {
                blocks(child, depth + 1);
            } else {
                line(words(child));
            }
        }
        if (element.children().isEmpty()) {
            line(words(element));
        }
    }

    private void line(String text) {
        if (!text.isEmpty()) {
            blocks.add(new Line(text, Spot.line(paragraphs)));
        }
        paragraphs++;
    }

    private void table(Element table) {
        var cells = new ArrayList<Cell>();
        Set<Long> taken = new HashSet<>();
        var rows = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            var squares = rows.get(row).select("> td, > th");
            for (int i = 0; i < squares.size(); i++) {
                while (taken.contains((long) row << 20 | column)) {
                    column++;
                }
                int wide = span(squares.get(i), "colspan");
                int high = Math.min(span(squares.get(i), "rowspan"), rows.size() - row);
                for (int at = 0; at < wide * high; at++) {
                    taken.add((long) (row + at / wide) << 20 | column + at % wide);
                }
                if (taken.size() > Limits.CELLS) {
                    throw new Limits.TooMuch("cells");
                }
                cells.add(
                        new Cell(
                                words(squares.get(i)),
                                row,
                                column,
                                high,
                                wide,
                                Spot.cell(tables, row, i),
                                Paper.UNMARKED));
                column += wide;
            }
        }
        if (!cells.isEmpty()) {
            blocks.add(Limits.checked(new Paper.Table("表" + (tables + 1), List.copyOf(cells))));
        }
        tables++;
    }

    private static int span(Element cell, String name) {
        var value = cell.attr(name);
        return value.matches("[0-9]{1,3}") ? Math.clamp(Integer.parseInt(value), 1, 200) : 1;
    }

    private static String words(Element element) {
        var words = new StringBuilder();
        element.traverse(
                (NodeVisitor)
                        (node, _) -> {
                            if (node instanceof TextNode text) {
                                words.append(text.getWholeText().replaceAll("[\\r\\n\\t ]+", " "));
                            } else if (node instanceof Element inner
                                    && (inner.tagName().equals("br") || inner.isBlock())) {
                                words.append('\n');
                            }
                        });
        return Typed.tidy(words.toString());
    }
}
