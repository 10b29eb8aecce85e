package cn.kehui.sheet.mailroom;

import cn.kehui.ground.workshop.Job;
import cn.kehui.sheet.document.Opened;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Papers;
import java.nio.file.Path;
import java.util.ArrayList;

/** Opens a mailed file as lines and tables, as far as a page shows them. */
public final class ShowPaper implements Job<ShowPaper.Asked, Opened> {
    /** Lines and cells: more than a page shows. */
    private static final int MOST = 40_000;

    /** Nothing more is asked than the file itself. */
    public record Asked() {}

    @Override
    public Class<Asked> asks() {
        return Asked.class;
    }

    @Override
    public Class<Opened> gives() {
        return Opened.class;
    }

    @Override
    public Opened run(Path file, Asked asked) {
        return switch (Papers.open(file)) {
            case Opened.Readable(var paper) -> new Opened.Readable(begin(paper));
            case Opened.Unreadable unreadable -> unreadable;
        };
    }

    private static Paper begin(Paper paper) {
        var blocks = new ArrayList<Paper.Block>();
        int left = MOST;
        for (var block : paper.blocks()) {
            if (left > 0) {
                switch (block) {
                    case Paper.Line line -> {
                        blocks.add(line);
                        left--;
                    }
                    case Paper.Table(var name, var cells) -> {
                        var shown = cells.subList(0, Math.min(left, cells.size()));
                        blocks.add(new Paper.Table(name, shown));
                        left -= shown.size();
                    }
                }
            }
        }
        return new Paper(blocks, paper.pictures(), paper.findings());
    }
}
