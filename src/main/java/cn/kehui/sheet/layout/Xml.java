package cn.kehui.sheet.layout;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML as it goes, keeping nothing but the open tags. Text is escaped; the JDK's stream
 * writer breaks rare characters.
 */
public final class Xml {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    public Xml(Writer out) {
        this.out = out;
    }

    /**
     * @param attributes names and values in turn
     */
    public Xml open(String tag, String... attributes) throws IOException {
        start(tag, attributes);
        out.write('>');
        open.push(tag);
        return this;
    }

    public Xml close() throws IOException {
        out.write("</" + open.pop() + ">");
        return this;
    }

    public Xml empty(String tag, String... attributes) throws IOException {
        start(tag, attributes);
        out.write("/>");
        return this;
    }

    public Xml text(String words) throws IOException {
        escape(words);
        return this;
    }

    private void start(String tag, String... attributes) throws IOException {
        out.write('<');
        out.write(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(" " + attributes[i] + "=\"");
            escape(attributes[i + 1]);
            out.write('"');
        }
    }

    private void escape(String words) throws IOException {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                default -> out.write(c);
            }
        }
    }
}
