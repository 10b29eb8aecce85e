package cn.kehui.week.gathering;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.document.Paper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is planned, out of all tables of a document. */
final class ProgrammeReader {
    /** More activities are handed in as several files. */
    static final int MOST = 500;

    private ProgrammeReader() {}

    static ProgrammeRead read(Paper paper, int year) {
        var tables = paper.tables();
        if (tables.isEmpty()) {
            return new ProgrammeRead.Unreadable(Finding.stops("file", "gathering.no-table"));
        }
        var rows = new ArrayList<ReadActivity>();
        var said = new ArrayList<>(paper.findings());
        @Nullable ProgrammeHead head = null;
        for (int i = 0; i < tables.size(); i++) {
            var table = new ProgrammeGrid(tables.get(i), i + 1, year);
            head = table.read(head, new ProgrammeGrid.Found(rows, said));
        }
        if (rows.isEmpty()) {
            return new ProgrammeRead.Unreadable(Finding.stops("file", "gathering.no-head"));
        }
        var series = Series.of(rows);
        if (series.size() > MOST) {
            return new ProgrammeRead.Unreadable(Finding.stops("file", "gathering.too-many", MOST));
        }
        return new ProgrammeRead.Planned(series, List.copyOf(said));
    }
}
