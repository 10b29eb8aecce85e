package cn.kehui.collection.folder;

import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.layout.Layouts;
import cn.kehui.sheet.table.Joined;
import cn.kehui.sheet.table.JoinedRow;
import cn.kehui.sheet.table.JoinedTables;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;

/**
 * The joined table of a collection, for the clerk to work on: every file has a line, also the one
 * that could not be read.
 */
public final class WorkingTable {
    private final JoinedTables tables = new JoinedTables(new Layouts());

    /** Writes it flat in memory; the stream is left open. */
    public void write(Gathered gathered, OutputStream out) throws IOException {
        var totals = gathered.totals();
        var printed = new LinkedHashMap<String, String>();
        gathered.form()
                .fields()
                .forEach(
                        field -> {
                            if (!totals.printed(field).isEmpty()) {
                                printed.put(field.id(), totals.printed(field));
                            }
                        });
        var joined =
                new Joined(
                        gathered.form(),
                        gathered.form().title(),
                        "",
                        printed,
                        reported(gathered, totals));
        try (var entries = gathered.open()) {
            var rows = entries.iterator();
            tables.xlsx(
                    joined,
                    new Iterator<>() {
                        @Override
                        public boolean hasNext() {
                            return rows.hasNext();
                        }

                        @Override
                        public JoinedRow next() {
                            return row(gathered, rows.next());
                        }
                    },
                    out);
        }
    }

    /** A total never travels without this. */
    private static String reported(Gathered gathered, Sums totals) {
        return Texts.say("collect.reported", gathered.files(), gathered.read(), totals.units());
    }

    private static JoinedRow row(Gathered gathered, FileEntry entry) {
        var received = entry.sent().received();
        boolean holds = received.holds(gathered.form());
        var unit = holds ? received.answers().unit() : Texts.say("collect.unread");
        var answers = holds ? received.answers() : FileEntry.NOTHING;
        return new JoinedRow(unit, answers, entry.counted(), entry.sent().file(), entry.findings());
    }
}
