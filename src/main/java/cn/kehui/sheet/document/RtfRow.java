package cn.kehui.sheet.document;

import com.rtfparserkit.rtf.Command;
import java.util.ArrayList;
import java.util.List;

/** The row of an RTF's table that is being read: its shape holds until another is said. */
final class RtfRow {
    private final List<RtfTable.Said> said = new ArrayList<>();
    private List<RtfTable.Shape> shapes = new ArrayList<>();
    private int first;
    private int cells;
    private boolean left;
    private boolean above;

    /** Takes what a command says of the row's shape, if it says anything. */
    void shape(Command command, int number) {
        switch (command) {
            case trowd -> {
                shapes = new ArrayList<>();
                first = 0;
                left = false;
                above = false;
            }
            case trleft -> first = number;
            case clmrg -> left = true;
            case clvmrg -> above = true;
            case cellx -> {
                count();
                int edge = Math.max(number, shapes.isEmpty() ? first : shapes.getLast().edge());
                shapes.add(new RtfTable.Shape(edge, left, above));
                left = false;
                above = false;
            }
            default -> {}
        }
    }

    void cell(RtfTable.Said words) {
        count();
        said.add(words);
    }

    RtfTable.Row end() {
        var row = new RtfTable.Row(first, List.copyOf(shapes), List.copyOf(said));
        said.clear();
        return row;
    }

    private void count() {
        if (++cells > Limits.CELLS) {
            throw new Limits.TooMuch("cells");
        }
    }
}
