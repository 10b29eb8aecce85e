package cn.kehui.sheet.markup;

import cn.kehui.sheet.markup.Tags.Does;
import cn.kehui.sheet.markup.Tags.Tag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks the text part of a DOCX and counts its paragraphs, tables, rows and cells exactly as room
 * intake does when it reads one: both follow tracked changes, content controls, nested tables and
 * text boxes in the same way. A test compares them.
 */
final class WordWalk {
    /** What the elements inside an element are looked at as. */
    enum Mode {
        OUTSIDE,
        BLOCKS,
        TABLE,
        ROW,
        CELL,
        RUNS,
        RUN,
        DRAWING,
        CONTROL,
        PASSED
    }

    /** Told what comes by, in the order of the text. */
    interface Visitor {
        void open(Frame frame);

        /**
         * @param end the tag that ends it; the same that opened it if that does both
         */
        void close(Frame frame, Tag end);
    }

    /** An open element. */
    static final class Frame {
        final @Nullable Frame outer;
        final Tag tag;
        final Mode mode;

        /** Of a table, a row, a cell or a paragraph: its own number. */
        int number = -1;

        /** How many rows or cells were seen inside. */
        private int inside;

        private boolean prompt;

        Frame(@Nullable Frame outer, Tag tag, Mode mode) {
            this.outer = outer;
            this.tag = tag;
            this.mode = mode;
        }

        boolean is(String name) {
            return tag.name().equals(name);
        }

        /** The nearest element around this one that {@code name} names and that is of its mode. */
        @Nullable Frame around(String name, Mode wanted) {
            for (var frame = outer; frame != null; frame = frame.outer) {
                if (frame.is(name) && frame.mode == wanted) {
                    return frame;
                }
            }
            return null;
        }
    }

    private static final Set<String> BLOCKS_PASSED =
            Set.of("del", "moveFrom", "sectPr", "sdtPr", "tblPr", "tblGrid", "Fallback");
    private static final Set<String> TABLE_PASSED =
            Set.of("tblPr", "tblGrid", "sdtPr", "del", "moveFrom");
    private static final Set<String> ROW_PASSED = Set.of("trPr", "sdtPr", "tblPrEx");
    private static final Set<String> CELL_PASSED = Set.of("tcPr", "sdtPr", "del", "moveFrom");
    private static final Set<String> RUNS_PASSED =
            Set.of("del", "moveFrom", "pPr", "sdtPr", "rt", "rubyPr", "Fallback", "t");
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");
    private static final Set<String> DRAWINGS =
            Set.of("drawing", "pict", "object", "AlternateContent");

    private final Tags tags;
    private final Visitor visitor;
    private final Deque<Frame> open = new ArrayDeque<>();
    private int paragraphs;
    private int tables;

    WordWalk(String xml, Visitor visitor) {
        this.tags = new Tags(xml);
        this.visitor = visitor;
    }

    void walk() {
        for (var tag = tags.next(); tag != null; tag = tags.next()) {
            if (tag.does() == Does.CLOSE) {
                if (open.isEmpty()) {
                    throw new Tags.Unfit("an end without a start");
                }
                visitor.close(open.pop(), tag);
            } else {
                var frame = frame(tag);
                visitor.open(frame);
                if (tag.does() == Does.BOTH) {
                    visitor.close(frame, tag);
                } else {
                    open.push(frame);
                }
            }
        }
    }

    private Frame frame(Tag tag) {
        var outer = open.peek();
        var frame = new Frame(outer, tag, mode(outer, tag.name()));
        if (frame.is("p")
                && frame.mode == Mode.RUNS
                && (outer == null || outer.mode != Mode.RUNS)) {
            frame.number = paragraphs++;
        } else if (frame.is("tbl")
                && frame.mode == Mode.TABLE
                && (outer == null || outer.mode != Mode.TABLE)) {
            frame.number = tables++;
        } else if (frame.is("tr") && frame.mode == Mode.ROW) {
            frame.number = count(frame, "tbl", Mode.TABLE);
        } else if (frame.is("tc")
                && frame.mode == Mode.CELL
                && outer != null
                && outer.mode == Mode.ROW) {
            frame.number = count(frame, "tr", Mode.ROW);
        } else if (frame.is("showingPlcHdr")
                && outer != null
                && outer.is("sdtPr")
                && outer.outer != null
                && !OFF.contains(String.valueOf(tags.attribute(tag, "val")))) {
            outer.outer.prompt = true;
        }
        return frame;
    }

    private static int count(Frame frame, String name, Mode mode) {
        var counting = frame.around(name, mode);
        return counting == null ? -1 : counting.inside++;
    }

    private static Mode mode(@Nullable Frame outer, String name) {
        return switch (outer == null ? Mode.OUTSIDE : outer.mode) {
            case OUTSIDE -> name.equals("body") ? Mode.BLOCKS : Mode.OUTSIDE;
            case BLOCKS ->
                    name.equals("p")
                            ? Mode.RUNS
                            : name.equals("tbl")
                                    ? Mode.TABLE
                                    : pass(BLOCKS_PASSED, name, Mode.BLOCKS);
            case TABLE -> name.equals("tr") ? Mode.ROW : pass(TABLE_PASSED, name, Mode.TABLE);
            case ROW -> name.equals("tc") ? Mode.CELL : pass(ROW_PASSED, name, Mode.ROW);
            case CELL ->
                    name.equals("p")
                            ? Mode.RUNS
                            : name.equals("tbl") ? Mode.TABLE : pass(CELL_PASSED, name, Mode.CELL);
            case RUNS -> runs(name);
            case RUN ->
                    DRAWINGS.contains(name)
                            ? Mode.DRAWING
                            : name.equals("ruby") ? Mode.RUNS : Mode.PASSED;
            case DRAWING ->
                    name.equals("txbxContent")
                            ? Mode.BLOCKS
                            : name.equals("Fallback") ? Mode.PASSED : Mode.DRAWING;
            case CONTROL -> name.equals("sdtContent") && !outer.prompt ? Mode.RUNS : Mode.PASSED;
            case PASSED -> Mode.PASSED;
        };
    }

    private static Mode runs(String name) {
        return switch (name) {
            case "r" -> Mode.RUN;
            case "sdt" -> Mode.CONTROL;
            case "txbxContent" -> Mode.BLOCKS;
            default -> pass(RUNS_PASSED, name, Mode.RUNS);
        };
    }

    private static Mode pass(Set<String> passed, String name, Mode otherwise) {
        return passed.contains(name) ? Mode.PASSED : otherwise;
    }
}
