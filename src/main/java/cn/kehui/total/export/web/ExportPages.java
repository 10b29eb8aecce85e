package cn.kehui.total.export.web;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.account.Visit;
import cn.kehui.total.export.LongReports;
import cn.kehui.total.export.Reports;
import cn.kehui.total.export.Reports.Kind;
import cn.kehui.total.snapshot.SnapshotId;
import cn.kehui.total.statistics.Cut;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Documents to take home: of a total, of a snapshot, of one unit. */
@Controller
final class ExportPages {
    private static final String KIND = "{kind:docx|xlsx|pdf}";

    private final Reports reports;
    private final Download download;

    ExportPages(Reports reports, Download download) {
        this.reports = reports;
        this.download = download;
    }

    /** Which total, in which form of document. */
    record Asked(String campaign, String form, String kind) {
        Cut cut(Map<String, String> said) {
            return Cut.of(campaign, form, said);
        }
    }

    @GetMapping("/totals/{campaign}/{form}/export." + KIND)
    void total(
            Visit visit,
            Asked asked,
            @RequestParam Map<String, String> said,
            HttpServletResponse response)
            throws IOException {
        total(visit, asked.cut(said), Kind.named(asked.kind()), response);
    }

    /** The working table: one row a unit, with who is missing. */
    @GetMapping("/totals/{campaign}/{form}/units.xlsx")
    void units(
            Visit visit,
            Asked asked,
            @RequestParam Map<String, String> said,
            HttpServletResponse response)
            throws IOException {
        total(visit, asked.cut(said), Kind.UNITS, response);
    }

    @GetMapping("/snapshots/{id}/export." + KIND)
    void frozen(
            Visit visit,
            @PathVariable String id,
            @PathVariable("kind") String name,
            HttpServletResponse response)
            throws IOException {
        frozen(visit, SnapshotId.of(id), Kind.named(name), response);
    }

    @GetMapping("/snapshots/{id}/units.xlsx")
    void frozenUnits(Visit visit, @PathVariable String id, HttpServletResponse response)
            throws IOException {
        frozen(visit, SnapshotId.of(id), Kind.UNITS, response);
    }

    @GetMapping("/obligations/{id}/export." + KIND)
    void one(
            Visit visit,
            @PathVariable String id,
            @PathVariable("kind") String name,
            HttpServletResponse response)
            throws IOException {
        var kind = Kind.named(name);
        download.send(
                kind, response, out -> reports.one(visit.actor(), ObligationId.of(id), kind, out));
    }

    private void total(Visit visit, Cut cut, Kind kind, HttpServletResponse response)
            throws IOException {
        if (!download.later(visit.actor(), LongReports.total(cut, kind), response)) {
            download.send(
                    kind, response, making -> reports.total(visit.actor(), cut, kind, making));
        }
    }

    private void frozen(Visit visit, SnapshotId id, Kind kind, HttpServletResponse response)
            throws IOException {
        if (!download.later(visit.actor(), LongReports.frozen(id, kind), response)) {
            download.send(
                    kind, response, making -> reports.frozen(visit.actor(), id, kind, making));
        }
    }
}
