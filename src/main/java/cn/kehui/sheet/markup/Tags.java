package cn.kehui.sheet.markup;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Walks the tags of an XML text with their places in it, so that something can be put between them
 * and all else stays as it was.
 */
final class Tags {
    /** What a tag does. */
    enum Does {
        OPEN,
        CLOSE,
        BOTH
    }

    /**
     * @param from where it starts, {@code to}: behind its end
     */
    record Tag(String prefix, String name, Does does, int from, int to) {
        /** The name of another element in the same namespace. */
        String sister(String other) {
            return prefix.isEmpty() ? other : prefix + ":" + other;
        }
    }

    private final String xml;
    private int at;

    Tags(String xml) {
        this.xml = xml;
    }

    /**
     * @return null at the end
     */
    @Nullable Tag next() {
        while (true) {
            int from = xml.indexOf('<', at);
            if (from < 0) {
                return null;
            }
            if (xml.startsWith("<!--", from)) {
                at = behind("-->", from + 4);
            } else if (xml.startsWith("<![CDATA[", from)) {
                at = behind("]]>", from + 9);
            } else if (xml.startsWith("<?", from)) {
                at = behind("?>", from + 2);
            } else if (xml.startsWith("<!", from)) {
                throw new Unfit("a document type");
            } else {
                return tag(from);
            }
        }
    }

    private int behind(String end, int from) {
        int found = xml.indexOf(end, from);
        if (found < 0) {
            throw new Unfit("it ends too early");
        }
        return found + end.length();
    }

    private Tag tag(int from) {
        int end = from + 1;
        char quote = 0;
        while (end < xml.length() && (quote != 0 || xml.charAt(end) != '>')) {
            char c = xml.charAt(end);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
            end++;
        }
        if (end >= xml.length()) {
            throw new Unfit("it ends too early");
        }
        at = end + 1;
        boolean closes = xml.charAt(from + 1) == '/';
        int start = closes ? from + 2 : from + 1;
        int stop = start;
        while (stop < end && !Character.isWhitespace(xml.charAt(stop)) && xml.charAt(stop) != '/') {
            stop++;
        }
        var name = xml.substring(start, stop);
        int colon = name.indexOf(':');
        var does = closes ? Does.CLOSE : xml.charAt(end - 1) == '/' ? Does.BOTH : Does.OPEN;
        return new Tag(
                colon < 0 ? "" : name.substring(0, colon),
                name.substring(colon + 1),
                does,
                from,
                at);
    }

    /** An attribute as written, of whatever namespace; null if the tag has none. */
    @Nullable String attribute(Tag tag, String name) {
        var match =
                Pattern.compile(
                                "\\s(?:[^\\s=:\"']+:)?"
                                        + Pattern.quote(name)
                                        + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')")
                        .matcher(xml)
                        .region(tag.from(), tag.to());
        return !match.find() ? null : match.group(1) == null ? match.group(2) : match.group(1);
    }

    /** Thrown where a file cannot be written into; it is shown in another way then. */
    static final class Unfit extends RuntimeException {
        Unfit(String why) {
            super(why, null, false, false);
        }
    }
}
