package cn.kehui.sheet.markup;

import cn.kehui.sheet.document.Spot;
import cn.kehui.sheet.markup.Remarks.Remark;
import cn.kehui.sheet.markup.Tags.Does;
import cn.kehui.sheet.markup.Tags.Tag;
import cn.kehui.sheet.markup.WordWalk.Frame;
import cn.kehui.sheet.markup.WordWalk.Mode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts the anchors of comments and the shading of cells into the text part of a DOCX. Nothing else
 * of it changes.
 */
final class WordMarks implements WordWalk.Visitor {
    private final Map<List<Integer>, Remark> remarks = new HashMap<>();
    private final Splices splices = new Splices();
    private final List<List<String>> comments = new ArrayList<>();
    private final Map<Frame, Paragraph> paragraphs = new IdentityHashMap<>();
    private final Map<Frame, ShadedCell> cells = new IdentityHashMap<>();
    private final int firstId;
    private @Nullable List<String> summary;

    private static final class Paragraph {
        final List<Integer> ids = new ArrayList<>();
        int start;
        boolean begun;
    }

    /**
     * @param firstId of the first comment; those before it are taken
     */
    WordMarks(Remarks remarks, int firstId) {
        this.firstId = firstId;
        this.summary = remarks.summary();
        remarks.at().forEach((spot, remark) -> this.remarks.put(key(spot), remark));
    }

    private static List<Integer> key(Spot spot) {
        return List.of(spot.table(), spot.row(), spot.cell());
    }

    /** The text with its marks. */
    String into(String xml) {
        new WordWalk(xml, this).walk();
        return splices.into(xml);
    }

    /** What each comment says, by paragraphs; their ids count on from the first. */
    List<List<String>> comments() {
        return comments;
    }

    @Override
    public void open(Frame frame) {
        var outer = frame.outer;
        if (frame.mode == Mode.CELL && frame.is("tc") && frame.number >= 0) {
            cell(frame);
        } else if (outer != null && cells.get(outer) instanceof ShadedCell cell) {
            cell.begin(outer, frame);
        } else if (outer != null
                && outer.is("tcPr")
                && outer.outer != null
                && cells.get(outer.outer) instanceof ShadedCell cell) {
            cell.inside(frame);
        }
        if (frame.mode == Mode.RUNS && frame.number >= 0) {
            paragraph(frame);
        } else if (outer != null
                && paragraphs.get(outer) instanceof Paragraph paragraph
                && !paragraph.begun) {
            paragraph.begun = true;
            if (frame.is("pPr") && frame.tag.does() == Does.BOTH) {
                paragraph.start = frame.tag.to();
            }
        }
    }

    private void cell(Frame frame) {
        var row = frame.around("tr", Mode.ROW);
        var table = frame.around("tbl", Mode.TABLE);
        var remark =
                row == null || table == null
                        ? null
                        : remarks.get(List.of(table.number, row.number, frame.number));
        if (remark != null) {
            cells.put(frame, new ShadedCell(remark, splices));
        }
    }

    private void paragraph(Frame frame) {
        var paragraph = new Paragraph();
        paragraph.start = frame.tag.to();
        paragraphs.put(frame, paragraph);
        var host = host(frame, paragraph);
        if (summary != null) {
            host.ids.add(comment(summary));
            summary = null;
        }
        for (var around = frame.outer;
                around != null && around.mode == Mode.CELL;
                around = around.outer) {
            if (cells.get(around) instanceof ShadedCell cell && cell.comments()) {
                host.ids.add(comment(cell.remark().lines()));
            }
        }
        var remark = remarks.get(List.of(-1, frame.number, 0));
        if (remark != null) {
            host.ids.add(comment(remark.lines()));
        }
    }

    /**
     * Word allows no comment inside a text box: there it hangs on the paragraph that the box hangs
     * on.
     */
    private Paragraph host(Frame frame, Paragraph own) {
        var host = own;
        boolean boxed = false;
        for (var around = frame.outer; around != null; around = around.outer) {
            boxed |= around.is("txbxContent");
            if (boxed && paragraphs.get(around) instanceof Paragraph outer) {
                host = outer;
                boxed = false;
            }
        }
        return host;
    }

    private int comment(List<String> lines) {
        comments.add(lines);
        return firstId + comments.size() - 1;
    }

    @Override
    public void close(Frame frame, Tag end) {
        var outer = frame.outer;
        if (frame.is("pPr")
                && outer != null
                && paragraphs.get(outer) instanceof Paragraph paragraph
                && paragraph.start == outer.tag.to()
                && end != frame.tag) {
            paragraph.start = end.to();
        } else if (frame.is("tcPr")
                && outer != null
                && cells.get(outer) instanceof ShadedCell cell) {
            cell.end(frame, end);
        }
        cells.remove(frame);
        var paragraph = paragraphs.remove(frame);
        if (paragraph != null && !paragraph.ids.isEmpty()) {
            WordAnchor.put(splices, new WordAnchor(frame.tag, end, paragraph.start), paragraph.ids);
        }
    }
}
