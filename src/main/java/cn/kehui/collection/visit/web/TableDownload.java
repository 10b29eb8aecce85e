package cn.kehui.collection.visit.web;

import cn.kehui.collection.visit.Collected;
import cn.kehui.collection.visit.CollectionId;
import cn.kehui.collection.visit.Collections;
import cn.kehui.collection.visit.Table;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.workshop.Scratch;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.table.Joined;
import cn.kehui.sheet.table.JoinedRow;
import cn.kehui.sheet.table.JoinedTables;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The joined table as it is taken home, with its corrections. */
@Controller
final class TableDownload {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Collections collections;
    private final JoinedTables joined;
    private final Clock clock;

    TableDownload(Collections collections, JoinedTables joined, Clock clock) {
        this.collections = collections;
        this.joined = joined;
        this.clock = clock;
    }

    /**
     * The whole table is written before a byte is sent: a table cut short looks like a whole one.
     */
    @GetMapping("/collections/{id}/table.xlsx")
    void table(@PathVariable String id, HttpServletResponse response) throws IOException {
        var table = collections.table(CollectionId.of(id));
        var file = Scratch.file("xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                joined.xlsx(head(table), rows(table).iterator(), out);
            }
            var day = Beijing.today(clock).toString().replace("-", "");
            SavedFile.head(
                    response,
                    XLSX,
                    Texts.say("collection.file-name", table.form().shortTitle(), day));
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }

    private static Joined head(Table table) {
        var totals = new HashMap<String, String>();
        table.form().fields().stream()
                .filter(field -> table.totals().sums().containsKey(field.id()))
                .forEach(field -> totals.put(field.id(), table.totals().printed(field)));
        var reported =
                Texts.say(
                        "collection.reported",
                        table.collection().files(),
                        table.rows().size(),
                        table.totals().units(),
                        table.stops(),
                        table.asks());
        return new Joined(table.form(), table.form().title(), "", totals, reported);
    }

    /** Every file has its line, also one that could not be read. */
    private static Stream<JoinedRow> rows(Table table) {
        var nothing = new Answers("", Map.of(), List.of());
        var unread =
                Stream.concat(table.unread().stream(), table.sheets().stream())
                        .map(
                                file ->
                                        new JoinedRow(
                                                Texts.say(
                                                        file.byUnit()
                                                                ? "collect.by-unit"
                                                                : "collect.unread"),
                                                nothing,
                                                false,
                                                file.name(),
                                                file.findings().stream()
                                                        .map(Collected.Said::finding)
                                                        .toList()));
        return Stream.concat(table.rows().stream().map(TableDownload::row), unread);
    }

    private static JoinedRow row(Collected file) {
        var findings =
                file.findings().stream()
                        .filter(said -> said.reason() == null)
                        .map(Collected.Said::finding)
                        .map(
                                finding -> {
                                    var place = file.placeNow(finding.at());
                                    return place == null ? null : finding.at(place);
                                })
                        .filter(Objects::nonNull)
                        .toList();
        return new JoinedRow(
                TablePrint.unit(file), file.now(), file.counted(), file.name(), findings);
    }
}
