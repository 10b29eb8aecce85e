package cn.kehui.staff.directory.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.parcel.Parcels;
import cn.kehui.jte.Templates;
import cn.kehui.staff.directory.Confirmation;
import cn.kehui.staff.directory.Directory;
import cn.kehui.staff.directory.ImportId;
import cn.kehui.staff.directory.Imports;
import cn.kehui.staff.directory.Offer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Tables of units handed in, tried, and confirmed. */
@Controller
final class ImportPages {
    private static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Imports imports;
    private final Parcels parcels;
    private final Templates templates;
    private final Clock clock;

    ImportPages(Imports imports, Parcels parcels, Templates templates, Clock clock) {
        this.parcels = parcels;
        this.clock = clock;
        this.imports = imports;
        this.templates = templates;
    }

    @GetMapping("/units/import")
    Page start(Visit visit) {
        keeper(visit);
        return Page.ok(templates.staffDirectoryImportUnits(new ImportPage(visit.shell(), "")));
    }

    @GetMapping("/units/template.xlsx")
    void template(Visit visit, HttpServletResponse response) throws IOException {
        keeper(visit);
        send(response, "单位导入模板.xlsx", imports.template());
    }

    @GetMapping("/units/table.xlsx")
    void table(Visit visit, HttpServletResponse response) throws IOException {
        if (!parcels.atOnce(visit.actor(), Imports.TABLE)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", Parcels.page(Imports.TABLE));
            return;
        }
        var unit = visit.actor().unit().name();
        var what = Texts.say("units.long-name");
        var name = FileNames.ruled(unit, what, Beijing.today(clock), "xlsx");
        send(response, name, imports.table(visit.actor()));
    }

    @PostMapping("/units/imports")
    Page offer(Visit visit, @RequestParam @Nullable MultipartFile file) throws IOException {
        if (file == null || "".equals(file.getOriginalFilename())) {
            keeper(visit);
            return unreadable(visit, Texts.say("units.no-file"));
        }
        var name = FileNames.plain(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        if (file.isEmpty()) {
            keeper(visit);
            return unreadable(visit, Texts.say("units.empty-file", name));
        }
        try (var in = file.getInputStream()) {
            return switch (imports.offer(visit.actor(), name, in)) {
                case Offer.Taken(var id) -> Page.seeOther("/units/imports/" + id);
                case Offer.Unreadable(var why) -> unreadable(visit, why.message());
            };
        }
    }

    @GetMapping("/units/imports/{id}")
    Page dryRun(Visit visit, @PathVariable String id) {
        var dryRun = imports.dryRun(visit.actor(), ImportId.of(id));
        var said = dryRun.confirmed() ? Texts.say("unit.imported-before") : "";
        return Page.ok(templates.staffDirectoryDryRun(DryRunPrint.page(visit, dryRun, said)));
    }

    @PostMapping("/units/imports/{id}/confirmation")
    Page confirm(Visit visit, @PathVariable String id) {
        return switch (imports.confirm(visit.actor(), ImportId.of(id))) {
            case Confirmation.Imported(int added, int changed) ->
                    Page.seeOther("/units?added=" + added + "&changed=" + changed);
            case Confirmation.Before() -> Page.seeOther("/units/imports/" + id);
            case Confirmation.Stopped(var dryRun) ->
                    Page.conflict(
                            templates.staffDirectoryDryRun(DryRunPrint.page(visit, dryRun, "")));
        };
    }

    private Page unreadable(Visit visit, String why) {
        return Page.unprocessable(
                templates.staffDirectoryImportUnits(new ImportPage(visit.shell(), why)));
    }

    private static void send(HttpServletResponse response, String name, byte[] bytes)
            throws IOException {
        response.setContentType(WORKBOOK);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename(name, UTF_8).build().toString());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static void keeper(Visit visit) {
        if (!Directory.keeps(visit.actor())) {
            throw new NotFound("units are kept by the system administrator");
        }
    }
}
