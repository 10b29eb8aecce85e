package cn.kehui.sheet.markup;

import cn.kehui.sheet.markup.Remarks.Remark;
import cn.kehui.sheet.markup.Tags.Does;
import cn.kehui.sheet.markup.Tags.Tag;
import cn.kehui.sheet.markup.WordWalk.Frame;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A cell of a DOCX with a remark, on its way to being shaded in the remark's colour. */
final class ShadedCell {
    private static final String STOPS = "F8CBCB";
    private static final String ASKS = "FFF2CC";

    /** What may stand before a cell's shading, as the standard orders it. */
    private static final Set<String> BEFORE_SHADING =
            Set.of("cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders");

    private final Remark remark;
    private final Splices splices;
    private boolean commented;
    private boolean begun;
    private boolean shaded;
    private int place = -1;
    private @Nullable Tag old;

    ShadedCell(Remark remark, Splices splices) {
        this.remark = remark;
        this.splices = splices;
    }

    Remark remark() {
        return remark;
    }

    /** Whether its remark is still to be hung on a paragraph; asked once, it no longer is. */
    boolean comments() {
        boolean first = !commented;
        commented = true;
        return first;
    }

    /** The first thing in the cell is its properties, or it has none yet. */
    void begin(Frame tc, Frame first) {
        if (begun) {
            return;
        }
        begun = true;
        var tag = first.tag;
        if (!first.is("tcPr")) {
            splices.insert(
                    tc.tag.to(),
                    "<"
                            + tag.sister("tcPr")
                            + ">"
                            + shading(tag)
                            + "</"
                            + tag.sister("tcPr")
                            + ">");
            shaded = true;
        } else if (tag.does() == Does.BOTH) {
            splices.replace(
                    tag.to() - 2, tag.to(), ">" + shading(tag) + "</" + tag.sister("tcPr") + ">");
            shaded = true;
        }
    }

    /** Its old shading gives way; without one the new stands where the standard wants it. */
    void inside(Frame frame) {
        if (frame.is("shd") && frame.tag.does() == Does.BOTH) {
            old = frame.tag;
        } else if (place < 0 && !BEFORE_SHADING.contains(frame.tag.name())) {
            place = frame.tag.from();
        }
    }

    /** Its properties end: the shading stands among them. */
    void end(Frame properties, Tag end) {
        if (shaded) {
            return;
        }
        shaded = true;
        if (old != null) {
            splices.replace(old.from(), old.to(), shading(properties.tag));
        } else {
            splices.insert(place < 0 ? end.from() : place, shading(properties.tag));
        }
    }

    private String shading(Tag like) {
        if (like.prefix().isEmpty()) {
            throw new Tags.Unfit("no prefix for attributes");
        }
        var p = like.prefix() + ":";
        return "<"
                + p
                + "shd "
                + p
                + "val=\"clear\" "
                + p
                + "color=\"auto\" "
                + p
                + "fill=\""
                + (remark.stops() ? STOPS : ASKS)
                + "\"/>";
    }
}
