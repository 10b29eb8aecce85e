package cn.kehui.sheet.markup;

import cn.kehui.sheet.markup.Tags.Does;
import cn.kehui.sheet.markup.Tags.Tag;
import java.util.List;

/**
 * The paragraph that comments hang on.
 *
 * @param start where its words begin
 */
record WordAnchor(Tag open, Tag close, int start) {

    static void put(Splices splices, WordAnchor anchor, List<Integer> ids) {
        var tag = anchor.open();
        if (tag.prefix().isEmpty()) {
            throw new Tags.Unfit("no prefix for attributes");
        }
        var before = new StringBuilder();
        var behind = new StringBuilder();
        for (int id : ids) {
            var number = " " + tag.sister("id") + "=\"" + id + "\"/>";
            before.append("<").append(tag.sister("commentRangeStart")).append(number);
            behind.append("<").append(tag.sister("commentRangeEnd")).append(number);
            behind.append("<")
                    .append(tag.sister("r"))
                    .append("><")
                    .append(tag.sister("commentReference"))
                    .append(number)
                    .append("</")
                    .append(tag.sister("r"))
                    .append(">");
        }
        if (tag.does() == Does.BOTH) {
            splices.replace(
                    tag.to() - 2, tag.to(), ">" + before + behind + "</" + tag.sister("p") + ">");
        } else {
            splices.insert(anchor.start(), before.toString());
            splices.insert(anchor.close().from(), behind.toString());
        }
    }
}
