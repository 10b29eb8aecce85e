package cn.kehui.ground.account.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.account.JournalLine;
import cn.kehui.ground.account.JournalLookup;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.Csv;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.Fresh;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** The journal to take along: line by line, so that it may be long. */
@Controller
class JournalDownload {
    private static final List<String> HEAD =
            List.of(
                    "line", "at", "person", "name", "unit", "act", "subject", "detail", "before",
                    "hash");

    private final JournalLookup journal;
    private final LineNames names;
    private final JsonMapper json;
    private final Clock clock;

    JournalDownload(JournalLookup journal, LineNames names, JsonMapper json, Clock clock) {
        this.journal = journal;
        this.names = names;
        this.json = json;
        this.clock = clock;
    }

    @Fresh
    @PostMapping("/journal/export")
    void export(@RequestParam Map<String, String> typed, Visit visit, HttpServletResponse response)
            throws IOException {
        boolean csv = "csv".equals(typed.get("as"));
        var query = JournalSearch.of(typed, Beijing.today(clock)).query(visit.actor(), names);
        response.setContentType(csv ? "text/csv;charset=UTF-8" : "application/x-ndjson");
        var name =
                FileNames.ruled(
                        visit.actor().unit().name(),
                        "操作日志",
                        Beijing.today(clock),
                        csv ? "csv" : "jsonl");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename(name, UTF_8).build().toString());
        var out = new PrintWriter(response.getOutputStream(), false, UTF_8);
        if (csv) {
            out.print('\ufeff'); // so that a spreadsheet reads it as UTF-8
            out.print(Csv.row(HEAD));
        }
        journal.export(
                visit.actor(),
                query,
                csv ? "csv" : "jsonl",
                line ->
                        out.print(
                                csv
                                        ? Csv.row(cells(line))
                                        : json.writeValueAsString(fields(line)) + "\n"));
        out.flush();
    }

    private static Map<String, Object> fields(JournalLine line) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("line", line.line());
        fields.put("at", line.at().toString());
        fields.put("person", Objects.toString(line.person(), ""));
        fields.put("name", line.name());
        fields.put("unit", Objects.toString(line.unit(), ""));
        fields.put("act", line.act());
        fields.put("subject", line.subject());
        fields.put("detail", line.detail());
        fields.put("before", line.before());
        fields.put("hash", line.hash());
        return fields;
    }

    private static List<String> cells(JournalLine line) {
        return fields(line).values().stream().map(String::valueOf).toList();
    }
}
