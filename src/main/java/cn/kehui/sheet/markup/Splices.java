package cn.kehui.sheet.markup;

import cn.kehui.sheet.markup.Tags.Does;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Words to be put into a text at places known before, from the first to the last. */
final class Splices {
    private final List<Splice> all = new ArrayList<>();

    private record Splice(int from, int to, String words) {}

    /** What is put in first at one place comes first. */
    void insert(int at, String words) {
        all.add(new Splice(at, at, words));
    }

    void replace(int from, int to, String words) {
        all.add(new Splice(from, to, words));
    }

    String into(String text) {
        all.sort(Comparator.comparingInt(Splice::from));
        var done = new StringBuilder(text.length() + 4096);
        int at = 0;
        for (var splice : all) {
            done.append(text, at, splice.from()).append(splice.words());
            at = splice.to();
        }
        return done.append(text, at, text.length()).toString();
    }

    /**
     * The text with something more at the end of its outermost element; {@code words} is told that
     * element's tag.
     */
    static String append(String xml, Function<Tags.Tag, String> words) {
        var tags = new Tags(xml);
        var root = tags.next();
        var last = root;
        for (var tag = root; tag != null; tag = tags.next()) {
            last = tag;
        }
        if (root == null) {
            throw new Tags.Unfit("no element");
        }
        var splices = new Splices();
        if (root.does() == Does.BOTH) {
            splices.replace(
                    root.to() - 2,
                    root.to(),
                    ">" + words.apply(root) + "</" + root.sister(root.name()) + ">");
        } else {
            splices.insert(last.from(), words.apply(root));
        }
        return splices.into(xml);
    }

    /** Fit to stand in XML: marks escaped, what no XML may hold left out. */
    static String escaped(String words) {
        var escaped = new StringBuilder(words.length() + 16);
        words.codePoints()
                .forEach(
                        point -> {
                            switch (point) {
                                case '&' -> escaped.append("&amp;");
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '"' -> escaped.append("&quot;");
                                default -> {
                                    boolean allowed =
                                            point >= ' '
                                                    && !(point >= 0xd800 && point <= 0xdfff)
                                                    && point != 0xfffe
                                                    && point != 0xffff;
                                    escaped.appendCodePoint(allowed ? point : ' ');
                                }
                            }
                        });
        return escaped.toString();
    }
}
