package cn.kehui.sheet.markup;

import cn.kehui.ground.base.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * A copy of a DOCX with comments on its cells and lines. Only the parts that hold them differ from
 * the sender's.
 */
final class WordCopy {
    private static final String TYPES = "[Content_Types].xml";
    private static final String COMMENTS =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private WordCopy() {}

    /**
     * @throws Tags.Unfit if comments cannot be put into the file
     */
    static void write(Path original, Remarks remarks, OutputStream out) throws IOException {
        try (var parcel = new Parcel(original)) {
            mark(parcel, remarks);
            parcel.write(out);
        }
    }

    private static void mark(Parcel parcel, Remarks remarks) throws IOException {
        var main = Relations.target(parcel.need("_rels/.rels"), "", "officeDocument");
        if (main == null) {
            throw new Tags.Unfit("no document");
        }
        var text = parcel.need(main);
        var list = parcel.read(Relations.of(main));
        var relations = list == null ? Relations.NONE : list;
        var part = Relations.target(relations, main, "comments");
        var before = part == null ? null : parcel.read(part);
        var marks = new WordMarks(remarks, before == null ? 0 : next(before));
        parcel.put(main, marks.into(text));
        if (marks.comments().isEmpty()) {
            throw new Tags.Unfit("no place for a comment");
        }
        if (part != null && before != null) {
            parcel.put(
                    part,
                    Splices.append(before, root -> comments(root, marks.comments(), next(before))));
            return;
        }
        var name =
                parcel.has(main.substring(0, main.lastIndexOf('/') + 1) + "comments.xml")
                        ? "comments-kehui.xml"
                        : "comments.xml";
        var added = main.substring(0, main.lastIndexOf('/') + 1) + name;
        var root = root(text);
        var namespace = namespace(text, root);
        parcel.put(
                added,
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                        + Splices.append(
                                "<" + root.sister("comments") + namespace + "/>",
                                like -> comments(like, marks.comments(), 0)));
        parcel.put(
                Relations.of(main),
                Relations.plus(relations, id(relations), type(namespace), name));
        parcel.put(TYPES, Relations.typed(parcel.need(TYPES), added, COMMENTS));
    }

    private static Tags.Tag root(String text) {
        var root = new Tags(text).next();
        if (root == null || root.prefix().isEmpty()) {
            throw new Tags.Unfit("no prefix for attributes");
        }
        return root;
    }

    /** The document's own names are the comments' too. */
    private static String namespace(String text, Tags.Tag root) {
        return " xmlns:"
                + root.prefix()
                + "=\""
                + new Tags(text).attribute(root, root.prefix())
                + "\"";
    }

    /** The strict kind of document has its own names for everything. */
    private static String type(String namespace) {
        return (namespace.contains("purl.oclc.org")
                        ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
                        : Relations.OFFICE)
                + "comments";
    }

    private static String id(String relations) {
        int number = 1;
        while (relations.contains("\"kehui" + number + "\"")) {
            number++;
        }
        return "kehui" + number;
    }

    /** The first number that no comment has. */
    private static int next(String comments) {
        var tags = new Tags(comments);
        int next = 0;
        for (var tag = tags.next(); tag != null; tag = tags.next()) {
            var id = tag.name().equals("comment") ? tags.attribute(tag, "id") : null;
            next =
                    id == null || !id.matches("[0-9]{1,8}")
                            ? next
                            : Math.max(next, Integer.parseInt(id) + 1);
        }
        return next;
    }

    private static String comments(Tags.Tag like, List<List<String>> comments, int first) {
        var xml = new StringBuilder();
        var author = Splices.escaped(Texts.say("returned.author"));
        for (int i = 0; i < comments.size(); i++) {
            xml.append("<")
                    .append(like.sister("comment"))
                    .append(" ")
                    .append(like.sister("id"))
                    .append("=\"")
                    .append(first + i)
                    .append("\" ");
            xml.append(like.sister("author"))
                    .append("=\"")
                    .append(author)
                    .append("\" ")
                    .append(like.sister("initials"))
                    .append("=\"")
                    .append(author)
                    .append("\">");
            comments.get(i).forEach(line -> xml.append(paragraph(like, line)));
            xml.append("</").append(like.sister("comment")).append(">");
        }
        return xml.toString();
    }

    private static String paragraph(Tags.Tag like, String line) {
        return "<%1$s><%2$s><%3$s xml:space=\"preserve\">%4$s</%3$s></%2$s></%1$s>"
                .formatted(
                        like.sister("p"),
                        like.sister("r"),
                        like.sister("t"),
                        Splices.escaped(line.replace('\n', ' ')));
    }
}
