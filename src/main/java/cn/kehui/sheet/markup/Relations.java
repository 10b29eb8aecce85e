package cn.kehui.sheet.markup;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** How the parts of a package point to one another. */
final class Relations {
    static final String NONE =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";
    static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Relations() {}

    /**
     * The list that belongs to a part: {@code word/document.xml} → {@code
     * word/_rels/document.xml.rels}.
     */
    static String of(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /**
     * The part that the list points to by a relation of this kind, or null.
     *
     * @param from the part that the list belongs to; empty for the package itself
     * @param kind the last word of the relation's type
     */
    static @Nullable String target(String list, String from, String kind) {
        var tags = new Tags(list);
        for (var tag = tags.next(); tag != null; tag = tags.next()) {
            var type = tags.attribute(tag, "Type");
            var target = tags.attribute(tag, "Target");
            if (tag.name().equals("Relationship")
                    && type != null
                    && target != null
                    && type.endsWith("/" + kind)
                    && !"External".equals(tags.attribute(tag, "TargetMode"))) {
                return resolved(from, target);
            }
        }
        return null;
    }

    private static String resolved(String from, String target) {
        try {
            var path = URI.create("/" + from).resolve(target).getPath();
            return path.startsWith("/") ? path.substring(1) : path;
        } catch (RuntimeException e) {
            throw new Tags.Unfit("an address that is none");
        }
    }

    static String plus(String list, String id, String type, String target) {
        return Splices.append(
                list,
                root ->
                        "<"
                                + root.sister("Relationship")
                                + " Id=\""
                                + id
                                + "\" Type=\""
                                + type
                                + "\" Target=\""
                                + target
                                + "\"/>");
    }

    /** The list of what is in the package, with one part more. */
    static String typed(String types, String part, String type) {
        return Splices.append(
                types,
                root ->
                        "<"
                                + root.sister("Override")
                                + " PartName=\"/"
                                + part
                                + "\" ContentType=\""
                                + type
                                + "\"/>");
    }
}
